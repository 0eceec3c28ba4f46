package org.plumbline.model.store;

/**
 * Something is wrong with a file that somebody gave, in words for that person: which file, which line where it is known,
 * what is wrong, what to do.
 */
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileProblem(String sentence) {
        super(sentence);
    }

    public FileProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
