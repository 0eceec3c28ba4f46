package org.plumbline.export.pdf;

import com.lowagie.text.Rectangle;

/** A place on a page, in points from its lower left corner. */
record Area(float left, float bottom, float right, float top) {
    Rectangle rectangle() {
        return new Rectangle(left, bottom, right, top);
    }

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }
}
