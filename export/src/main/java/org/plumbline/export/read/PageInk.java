package org.plumbline.export.read;

import java.util.List;

/**
 * What is printed on one page of a PDF, measured in points from its upper left corner.
 *
 * @param rules thin straight lines: borders of tables, underlines
 */
record PageInk(float width, float height, List<Glyph> glyphs, List<Rule> rules) {
    private static final float UNDERLINE = 0.25f;
    private static final float CORNER = 2;

    PageInk {
        List<Rule> lines = rules.stream()
                .filter(Rule::horizontal)
                .filter(line -> rules.stream().noneMatch(rule -> isCorner(line, rule)))
                .toList();
        glyphs = glyphs.stream()
                .map(glyph -> lines.stream().anyMatch(rule -> isUnder(rule, glyph)) ? glyph.withUnderline() : glyph)
                .toList();
    }

    /** A rule that ends at a vertical one is a border, no underline. */
    private static boolean isCorner(Rule line, Rule rule) {
        boolean atEnd = Math.abs(rule.at() - line.from()) < CORNER || Math.abs(rule.at() - line.to()) < CORNER;
        return !rule.horizontal() && atEnd && rule.from() - CORNER < line.at() && line.at() < rule.to() + CORNER;
    }

    private static boolean isUnder(Rule rule, Glyph glyph) {
        float below = rule.at() - glyph.y();
        return below > 0
                && below < UNDERLINE * glyph.size()
                && rule.from() <= glyph.middle()
                && glyph.middle() <= rule.to();
    }

    /**
     * One character with its place.
     *
     * @param y of the base line
     */
    record Glyph(
            String text,
            float x,
            float y,
            float width,
            float size,
            float blank,
            boolean bold,
            boolean italic,
            boolean underlined) {
        private Glyph withUnderline() {
            return new Glyph(text, x, y, width, size, blank, bold, italic, true);
        }

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
