package org.plumbline.app.library;

/** A bank of the library that a document which is being imported seems to belong to. */
public record Known(Kind kind, LibraryBank bank) {

    /** How sure that is. */
    public enum Kind {
        /** The very same file was imported already. */
        SAME_DOCUMENT,
        /** A document of the same name, or of the same kind and title, with other content. */
        OTHER_EDITION
    }
}
