package org.plumbline.export.doc;

/** The sheets that documents are printed on. */
public enum Paper {
    LETTER(612, 792),
    A4(595.28f, 841.89f);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public float width() {
        return width;
    }

    /** In points. */
    public float height() {
        return height;
    }
}
