package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
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
        boolean blankAtEnd,
        List<PageInk.Glyph> glyphs) {
    private static final float SAME_LINE = 0.35f;
    private static final float WORD_GAP = 0.25f;
    private static final float EVEN = 1.3f;
    private static final float WIDEST = 2.5f;
    private static final float WIDE = 1.8f;
    private static final float NOTABLE = 0.75f;
    private static final float STANDS_OUT = 2.2f;

    /** This line in pieces, cut where a gap of this many sizes lies between two columns. */
    List<PrintedLine> cut(float gap, ToIntFunction<Float> columnAt) {
        var pieces = new ArrayList<PrintedLine>();
        var piece = new ArrayList<PageInk.Glyph>();
        for (PageInk.Glyph glyph : glyphs) {
            boolean parted = !piece.isEmpty()
                    && !glyph.text().isBlank()
                    && glyph.x() - inkEnd(piece) > gap * glyph.size()
                    && columnAt.applyAsInt(glyph.x()) != columnAt.applyAsInt(inkEnd(piece));
            if (parted) {
                pieces.add(of(number, page, piece));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
        }
        pieces.add(of(number, page, piece));
        return pieces;
    }

    /** Whether all gaps between words are about the same, as in a justified line. */
    boolean isEvenlySpaced() {
        List<Float> gaps = gaps(glyphs);
        gaps.sort(null);
        return gaps.isEmpty() || gaps.get(gaps.size() - 1) <= EVEN * gaps.get(0) && gaps.get(0) < WIDEST * size;
    }

    /** The pieces of one line as one piece again. */
    static PrintedLine joined(List<PrintedLine> pieces) {
        var all = new ArrayList<PageInk.Glyph>();
        pieces.forEach(piece -> all.addAll(piece.glyphs()));
        return of(pieces.get(0).number(), pieces.get(0).page(), all);
    }

    /** A bullet or list number stands in front. */
    boolean hasMark() {
        return LineStart.bulletLength(words.text()) > 0 || LineStart.isNumbered(words.text());
    }

    /** Characters as lines from top to bottom, each line cut where a gap is wide for its words. */
    static List<List<List<PageInk.Glyph>>> pieces(List<PageInk.Glyph> glyphs) {
        return whole(glyphs).stream().map(PrintedLine::cutAtWideGaps).toList();
    }

    /** Characters as lines from top to bottom; lines of blanks are none. */
    static List<List<PageInk.Glyph>> whole(List<PageInk.Glyph> glyphs) {
        return lines(glyphs).stream()
                .map(line ->
                        line.stream().dropWhile(glyph -> glyph.text().isBlank()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<List<PageInk.Glyph>> cutAtWideGaps(List<PageInk.Glyph> line) {
        float usual = usualGap(line);
        var parts = new ArrayList<List<PageInk.Glyph>>();
        var part = new ArrayList<PageInk.Glyph>();
        for (PageInk.Glyph glyph : line) {
            float wide = Math.min(WIDE * glyph.size(), Math.max(NOTABLE * glyph.size(), STANDS_OUT * usual));
            if (!part.isEmpty() && !glyph.text().isBlank() && glyph.x() - inkEnd(part) > wide && !isMark(part)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(glyph);
        }
        parts.add(part);
        return parts;
    }

    /** The gap between most words of a line; wide in a justified line. */
    private static float usualGap(List<PageInk.Glyph> line) {
        List<Float> gaps = gaps(line);
        gaps.sort(null);
        return gaps.size() < 3 ? line.get(0).blank() : gaps.get(gaps.size() / 2);
    }

    private static List<Float> gaps(List<PageInk.Glyph> line) {
        var gaps = new ArrayList<Float>();
        PageInk.Glyph before = line.get(0);
        for (PageInk.Glyph glyph : line) {
            if (!glyph.text().isBlank()) {
                float gap = glyph.x() - before.end();
                if (gap > WORD_GAP * Math.min(glyph.size(), 4 * glyph.blank())) {
                    gaps.add(gap);
                }
                before = glyph;
            }
        }
        return gaps;
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

    static PrintedLine of(int number, int page, List<PageInk.Glyph> glyphs) {
        PageInk.Glyph first = glyphs.get(0);
        StyledText words = words(glyphs);
        float size = usualSize(glyphs);
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
                blankAtEnd,
                List.copyOf(glyphs));
    }

    /** The size of most characters; a bullet may be larger, a footnote sign smaller. */
    private static float usualSize(List<PageInk.Glyph> glyphs) {
        List<Float> sizes = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .map(PageInk.Glyph::size)
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
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
        StyledText words = StyledText.EMPTY;
        PageInk.Glyph before = null;
        for (PageInk.Glyph glyph : glyphs) {
            boolean blank = glyph.text().isBlank();
            boolean gap = before != null
                    && !blank
                    && !words.text().endsWith(" ")
                    && glyph.x() - before.end() > WORD_GAP * Math.min(glyph.size(), 4 * glyph.blank());
            if (gap || blank && !words.text().isEmpty() && !words.text().endsWith(" ")) {
                words = words.plus(StyledText.of(" ", glyph.bold(), glyph.italic(), glyph.underlined()));
            }
            if (!blank) {
                words = words.plus(StyledText.of(glyph.text(), glyph.bold(), glyph.italic(), glyph.underlined()));
                before = glyph;
            }
        }
        return words;
    }
}
