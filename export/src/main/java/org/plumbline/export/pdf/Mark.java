package org.plumbline.export.pdf;

import java.util.OptionalDouble;

/** What is drawn beside the first line of some words: a bullet, a number, a box to tick, a label. */
interface Mark {
    /** The height that it needs at least. */
    float height();

    /** Its width where it stands at the right, before words that begin there; empty for what always stands at the left. */
    default OptionalDouble mirroredWidth() {
        return OptionalDouble.empty();
    }

    /**
     * Draws it.
     *
     * @param baseline what the first line stands on
     */
    void draw(Sheet sheet, float left, float baseline);
}
