package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.intake.LineStart;
import org.plumbline.model.intake.StyledText;

/**
 * One line of print: characters on one base line.
 *
 * @param number counted over all pages
 * @param firstWord how wide the first word is
 * @param blankAtEnd a blank was printed after the last word, as most programs do where a line wraps
 */
record PrintedLine(
        int number,
        int page,
        float start,
        float end,
        float y,
        float size,
        float blank,
        float firstWord,
        StyledText words,
        boolean blankAtEnd) {
    private static final float SAME_LINE = 0.35f;
    private static final float WORD_GAP = 0.25f;

    /** A bullet or list number stands in front. */
    boolean hasMark() {
        return LineStart.bulletLength(words.text()) > 0 || LineStart.isNumbered(words.text());
    }

    /** Characters as lines from top to bottom, each line cut where a gap is at least this many sizes wide. */
    static List<List<List<PageInk.Glyph>>> pieces(List<PageInk.Glyph> glyphs, float gap) {
        var pieces = new ArrayList<List<List<PageInk.Glyph>>>();
        for (List<PageInk.Glyph> line : lines(glyphs)) {
            var parts = new ArrayList<List<PageInk.Glyph>>();
            var part = new ArrayList<PageInk.Glyph>();
            for (PageInk.Glyph glyph : line) {
                boolean wide = !part.isEmpty() && glyph.x() - inkEnd(part) > gap * glyph.size() && !isMark(part);
                if (wide && !glyph.text().isBlank()) {
                    parts.add(part);
                    part = new ArrayList<>();
                }
                if (!glyph.text().isBlank() || !part.isEmpty()) {
                    part.add(glyph);
                }
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
            if (!parts.isEmpty()) {
                pieces.add(parts);
            }
        }
        return pieces;
    }

    private static float inkEnd(List<PageInk.Glyph> part) {
        for (int i = part.size() - 1; i >= 0; i--) {
            if (!part.get(i).text().isBlank()) {
                return part.get(i).end();
            }
        }
        return part.get(0).x();
    }

    private static boolean isMark(List<PageInk.Glyph> part) {
        String text = words(part).text().strip();
        return !text.isEmpty()
                && (LineStart.bulletLength(text + " x") == text.length() + 1 || text.matches("\\(?\\d{1,3}[.)]"));
    }

    private static List<List<PageInk.Glyph>> lines(List<PageInk.Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PageInk.Glyph::y));
        var lines = new ArrayList<List<PageInk.Glyph>>();
        for (PageInk.Glyph glyph : sorted) {
            List<PageInk.Glyph> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && glyph.y() - last.get(last.size() - 1).y() <= SAME_LINE * glyph.size()) {
                last.add(glyph);
            } else {
                lines.add(new ArrayList<>(List.of(glyph)));
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PageInk.Glyph::x)));
        return lines;
    }

    static PrintedLine of(int number, int page, List<PageInk.Glyph> glyphs, List<PageInk.Rule> rules) {
        PageInk.Glyph first = glyphs.get(0);
        StyledText words = underlined(glyphs, rules);
        float size = (float) glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .mapToDouble(PageInk.Glyph::size)
                .max()
                .orElse(first.size());
        boolean blankAtEnd = glyphs.get(glyphs.size() - 1).text().isBlank();
        return new PrintedLine(
                number,
                page,
                first.x(),
                inkEnd(glyphs),
                first.y(),
                size,
                Math.max(1, first.blank()),
                firstWordEnd(glyphs) - first.x(),
                words.stripped(),
                blankAtEnd);
    }

    private static float firstWordEnd(List<PageInk.Glyph> glyphs) {
        float end = glyphs.get(0).end();
        for (PageInk.Glyph glyph : glyphs) {
            if (glyph.text().isBlank() || glyph.x() - end > WORD_GAP * glyph.size()) {
                break;
            }
            end = glyph.end();
        }
        return end;
    }

    private static StyledText words(List<PageInk.Glyph> glyphs) {
        return underlined(glyphs, List.of());
    }

    private static StyledText underlined(List<PageInk.Glyph> glyphs, List<PageInk.Rule> rules) {
        StyledText words = StyledText.EMPTY;
        PageInk.Glyph before = null;
        for (PageInk.Glyph glyph : glyphs) {
            boolean blank = glyph.text().isBlank();
            boolean gap = before != null
                    && !blank
                    && !words.text().endsWith(" ")
                    && glyph.x() - before.end() > WORD_GAP * Math.min(glyph.size(), 4 * glyph.blank());
            boolean line = rules.stream().anyMatch(rule -> isUnder(rule, glyph));
            if (gap || blank && !words.text().isEmpty() && !words.text().endsWith(" ")) {
                words = words.plus(StyledText.of(" ", glyph.bold(), glyph.italic(), line));
            }
            if (!blank) {
                words = words.plus(StyledText.of(glyph.text(), glyph.bold(), glyph.italic(), line));
                before = glyph;
            }
        }
        return words;
    }

    private static boolean isUnder(PageInk.Rule rule, PageInk.Glyph glyph) {
        float below = rule.at() - glyph.y();
        return rule.horizontal()
                && below > 0
                && below < 0.25f * glyph.size()
                && rule.from() <= glyph.middle()
                && glyph.middle() <= rule.to();
    }
}
