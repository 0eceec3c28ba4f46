package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Shape;

/**
 * Dots on the lines of a scale: one row a candidate or a competency, one dot a rater, a bar from the lowest to the
 * highest, a stroke at the required level. In greys, so that a copier keeps it.
 */
final class DotFigure {
    /** What fits on a page beside its heading and words. */
    static final int MOST_ROWS = 24;

    private static final float WIDTH = 500;
    private static final float WIDEST_NAME = 190;
    private static final float NARROWEST_NAME = 46;
    private static final float ROW = 17;
    private static final float HEAD = 17;
    private static final float LETTERS = 9;
    private static final float LETTER_WIDTH = 4.9f;
    private static final float DOT = 3.4f;
    private static final float DOT_PITCH = 9;
    private static final float BAR = 10;
    private static final float STROKE = 7;
    private static final int LINE_GREY = 150;
    private static final int BAR_GREY = 205;
    private static final int RING_GREY = 60;

    private final List<String> levels;
    private final float scaleAt;
    private final float step;
    private final List<Shape> shapes = new ArrayList<>();

    private DotFigure(List<String> levels, List<DotStrip> strips) {
        this.levels = levels;
        int longest =
                strips.stream().mapToInt(strip -> strip.name().length()).max().orElse(0);
        scaleAt = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, longest * LETTER_WIDTH + 14));
        step = (WIDTH - scaleAt) / levels.size();
    }

    /**
     * @param about what the levels were given on, for those who do not see it
     * @param levels what they are called, the lowest first
     */
    static Figure of(String about, List<String> levels, List<DotStrip> strips) {
        var figure = new DotFigure(levels, strips);
        figure.head();
        float middle = HEAD + ROW / 2;
        for (DotStrip strip : strips) {
            figure.row(strip, middle);
            middle += ROW;
        }
        return new Figure(
                say("report.spread.figure", about, alternative(levels, strips)),
                WIDTH,
                HEAD + ROW * strips.size() + 2,
                figure.shapes);
    }

    private void head() {
        for (int level = 1; level <= levels.size(); level++) {
            letters(shortened(levels.get(level - 1), step - 4), at(level), HEAD - 6, Shape.Side.MIDDLE);
        }
        shapes.add(new Shape.Line(0, HEAD - 1, WIDTH, HEAD - 1, 0.5f, LINE_GREY));
    }

    private void row(DotStrip strip, float middle) {
        letters(shortened(strip.name(), scaleAt - 14), 0, middle + 3, Shape.Side.BEGINNING);
        shapes.add(new Shape.Line(at(1), middle, at(levels.size()), middle, 0.5f, LINE_GREY));
        if (strip.range() > 0) {
            float from = at(strip.levels().get(0));
            shapes.add(new Shape.Bar(
                    from, middle - BAR / 2, at(strip.levels().get(0) + strip.range()) - from, BAR, BAR_GREY));
        }
        strip.required()
                .filter(level -> level <= levels.size())
                .ifPresent(level ->
                        shapes.add(new Shape.Line(at(level), middle - STROKE, at(level), middle + STROKE, 1.4f, 0)));
        for (int level = 1; level <= levels.size(); level++) {
            dots(strip, level, middle);
        }
    }

    /** Dots and rings of one level stand side by side. */
    private void dots(DotStrip strip, int level, float middle) {
        int rings = count(strip.changed(), level);
        int all = rings + count(strip.levels(), level);
        float pitch = Math.min(DOT_PITCH, (step - 6) / Math.max(1, all));
        float radius = Math.min(DOT, pitch * 0.45f);
        float x = at(level) - pitch * (all - 1) / 2;
        for (int i = 0; i < all; i++) {
            boolean ring = i < rings;
            shapes.add(new Shape.Dot(x, middle, radius, !ring, ring ? RING_GREY : 0));
            x += pitch;
        }
    }

    private static int count(List<Integer> levels, int level) {
        return (int) levels.stream().filter(one -> one == level).count();
    }

    private float at(int level) {
        return scaleAt + step * (level - 0.5f);
    }

    private void letters(String words, float x, float baseline, Shape.Side side) {
        shapes.add(new Shape.Letters(words, x, baseline, LETTERS, side, 0));
    }

    /** Words that are too long for their place end in "…"; the table beside has them whole. */
    private static String shortened(String words, float room) {
        int most = Math.max(4, (int) (room / LETTER_WIDTH));
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private static String alternative(List<String> levels, List<DotStrip> strips) {
        return strips.stream()
                .map(strip -> say(
                        "report.spread.figure.row",
                        strip.name(),
                        strip.levels().isEmpty() ? say("notYetRated") : strip.words(levels),
                        strip.required()
                                .filter(level -> level <= levels.size())
                                .map(level -> say("report.spread.figure.required", levels.get(level - 1)))
                                .orElse("")))
                .collect(Collectors.joining(" "));
    }
}
