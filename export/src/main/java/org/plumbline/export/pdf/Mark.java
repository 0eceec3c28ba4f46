package org.plumbline.export.pdf;

/** What is drawn beside the first line of some words: a bullet, a number, a box to tick, a label. */
interface Mark {
    /** The height that it needs at least. */
    float height();

    /**
     * Draws it.
     *
     * @param baseline what the first line stands on
     */
    void draw(Sheet sheet, float left, float baseline);
}
