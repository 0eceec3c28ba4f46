package org.plumbline.export.compose;

/** A document that cannot be made from what was given, in words that say what to give. */
public final class DocumentProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentProblem(String sentence) {
        super(sentence);
    }
}
