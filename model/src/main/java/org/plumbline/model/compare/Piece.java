package org.plumbline.model.compare;

/** A stretch of words that two texts share, or that only one of them has. */
public record Piece(Kind kind, String text) {

    /** Which of the two texts has it. */
    public enum Kind {
        SAME,
        /** Only the text before. */
        GONE,
        /** Only the text after. */
        NEW
    }
}
