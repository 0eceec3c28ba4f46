package org.plumbline.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;

/** A font to embed, with the widths of its letters at hand. Shared by all documents. */
final class Face {
    private static final int REMEMBERED = 0x3000;
    private static final short UNKNOWN = -1;
    private static final short MISSING = -2;
    private static final float UNITS = 1000f;

    private final BaseFont font;
    private final short[] widths = new short[REMEMBERED];

    Face(BaseFont font) {
        this.font = font;
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    boolean shows(int code) {
        return code < REMEMBERED ? remembered(code) != MISSING : font.charExists(code);
    }

    /** The width of a letter at size 1. */
    float width(int code) {
        int width = code < REMEMBERED ? remembered(code) : font.getWidth(code);
        return width < 0 ? 0 : width / UNITS;
    }

    /** Threads may both look a letter up; they find the same. */
    private short remembered(int code) {
        short width = widths[code];
        if (width == UNKNOWN) {
            width = font.charExists(code) ? (short) font.getWidth(code) : MISSING;
            widths[code] = width;
        }
        return width;
    }
}
