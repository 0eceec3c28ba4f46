package org.plumbline.export.pdf;

import java.util.List;

/** Words that are broken into lines between two edges, as many as fit, the rest further on. */
final class Lines {
    /** How far letters reach below the line they stand on, as a part of their size. */
    private static final float DESCENT = 0.27f;

    private static final float ROUNDING = 0.01f;

    private final Sheet sheet;
    private final SetWords words;
    private final boolean atRight;
    private float brokenAt = -1;
    private List<LineBreaks.Line> lines = List.of();
    private int set;

    Lines(Sheet sheet, SetWords words) {
        this(sheet, words, false);
    }

    /**
     * @param atRight numbers stand at the right, so that their digits are below each other
     */
    Lines(Sheet sheet, SetWords words, boolean atRight) {
        this.sheet = sheet;
        this.words = words;
        this.atRight = atRight;
    }

    float leading() {
        return words.size() * Look.LEADING;
    }

    boolean isDone() {
        return words.isEmpty() || brokenAt >= 0 && set == lines.size();
    }

    /** The height of all lines at a width. */
    float height(float width) {
        return words.isEmpty() ? 0 : broken(width).size() * leading() + words.size() * DESCENT;
    }

    private List<LineBreaks.Line> broken(float width) {
        if (brokenAt != width) {
            lines = LineBreaks.of(words, atRight ? Math.max(1, width - Look.NUMBER_GAP) : width);
            brokenAt = width;
        }
        return lines;
    }

    /** Sets lines from the top down to the bottom at most, and says how far down they reach. */
    float set(float left, float right, float top, float bottom) {
        if (isDone()) {
            return top;
        }
        broken(right - left);
        float baseline = top;
        LineInk ink = LineInk.begin(sheet.ink(), words);
        while (set < lines.size() && baseline - leading() >= bottom - ROUNDING) {
            baseline -= leading();
            LineBreaks.Line line = lines.get(set++);
            ink.line(line, start(line, left, right), baseline);
        }
        ink.end();
        return set == lines.size() ? baseline - words.size() * DESCENT : baseline;
    }

    /** Whether the first of the words begin at the right. */
    boolean beginAtRight() {
        if (!words.turned()) {
            return false;
        }
        int end = words.typed().indexOf('\n');
        return LineInk.beginsAtRight(words, new LineBreaks.Line(0, end < 0 ? words.shown().length : end));
    }

    private float start(LineBreaks.Line line, float left, float right) {
        if (atRight || LineInk.beginsAtRight(words, line)) {
            return right - (atRight ? Look.NUMBER_GAP : 0) - words.width(line.from(), line.to());
        }
        return left;
    }
}
