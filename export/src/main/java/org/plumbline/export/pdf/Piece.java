package org.plumbline.export.pdf;

/** Something that goes on the page below what is already there. */
abstract class Piece {
    private final float above;
    private final boolean keepsNext;

    /**
     * @param above room before it, except at the top of a page
     * @param keepsNext true when no page may end after it
     */
    Piece(float above, boolean keepsNext) {
        this.above = above;
        this.keepsNext = keepsNext;
    }

    float above() {
        return above;
    }

    boolean keepsNext() {
        return keepsNext;
    }

    /** Whether it must be the first on its page. */
    boolean startsPage() {
        return false;
    }

    abstract float height();

    /** What of it has to fit on a page to begin there. */
    float least() {
        return height();
    }

    /** Draws it from the sheet's place downward and moves that place; turns the page itself where it is too tall. */
    abstract void draw();

    /** Draws what comes again at the top of a new page. */
    void again() {}
}
