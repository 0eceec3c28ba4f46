package org.plumbline.export.pdf;

/** What stands between two edges, from a top downward; may be torn between two pages. */
interface Placed {
    float height(float width);

    /** What has to fit on a page to begin there. */
    float least(float width);

    boolean isDone();

    /** Sets what fits between the top and the bottom, and says how far down it reaches. */
    float place(float left, float right, float top, float bottom);
}
