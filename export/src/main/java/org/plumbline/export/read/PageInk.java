package org.plumbline.export.read;

import java.util.List;

/**
 * What is printed on one page of a PDF, measured in points from its upper left corner.
 *
 * @param rules thin straight lines: borders of tables, underlines
 */
record PageInk(float width, float height, List<Glyph> glyphs, List<Rule> rules) {

    /**
     * One character with its place.
     *
     * @param y of the base line
     */
    record Glyph(String text, float x, float y, float width, float size, float blank, boolean bold, boolean italic) {
        float end() {
            return x + width;
        }

        float middle() {
            return x + width / 2;
        }
    }

    /** A straight line along one axis. */
    record Rule(boolean horizontal, float at, float from, float to) {
        float length() {
            return to - from;
        }
    }
}
