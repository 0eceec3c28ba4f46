package org.plumbline.export.pdf;

import org.plumbline.export.doc.Paper;

/** The part of a sheet of paper that is written on, in points from its lower left corner. */
record PageFrame(float left, float bottom, float right, float top) {
    static PageFrame on(Paper paper) {
        return new PageFrame(Look.MARGIN, Look.BOTTOM, paper.width() - Look.MARGIN, paper.height() - Look.MARGIN);
    }

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }
}
