package org.plumbline.export.pdf;

import java.awt.Color;

/** Measures and greys of the page, in points. */
final class Look {
    static final float MARGIN = 50;
    static final float BOTTOM = 58;
    static final float FOOTER_LINE = 44;
    static final float FOOTER_TEXT = 31;

    static final float BODY = 11;
    static final float FOOTER = 9;
    static final float LEADING = 1.28f;

    static final float HAIRLINE = 0.5f;
    static final float STRONG_LINE = 1;
    static final float LINE_TO_WRITE = 22.68f;
    static final float BOX = 11.34f;
    static final float BOX_INDENT = 22;
    static final float BULLET_INDENT = 18;
    static final float FIELD_INDENT = 145;
    static final float NOTE_INDENT = 14;
    static final float CELL_PADDING = 4f;
    static final float PAGE_NUMBER = 30;
    static final float FIELD_GAP = 3;
    static final float FIELD_HEIGHT = 19;
    static final float NUMBER_GAP = 8;
    static final float REQUIRED_BAR = 2.2f;

    static final Color INK = new Color(0x14, 0x14, 0x14);
    static final Color LABEL = new Color(0x59, 0x59, 0x59);
    static final Color LINE = new Color(0x8C, 0x8C, 0x8C);

    private static final float[] HEADINGS = {20, 14, 12};
    private static final float[] ABOVE_HEADINGS = {2, 22, 18};

    private Look() {}

    static float heading(int level) {
        return HEADINGS[level - 1];
    }

    static float aboveHeading(int level) {
        return ABOVE_HEADINGS[level - 1];
    }
}
