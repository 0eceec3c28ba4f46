package org.plumbline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: after spaces and hyphens, between the signs of Chinese and Japanese, never in a code. */
final class LineBreaks {
    private static final String NOT_FIRST = "、。，．：；？！）］｝」』】〉》・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final float ROUNDING = 0.001f;

    private final SetWords words;
    private final float width;
    private final List<Line> lines = new ArrayList<>();

    /** The letters of one line, without the spaces after it. */
    record Line(int from, int to) {}

    private LineBreaks(SetWords words, float width) {
        this.words = words;
        this.width = width;
    }

    static List<Line> of(SetWords words, float width) {
        var breaks = new LineBreaks(words, width);
        if (!words.isEmpty()) {
            breaks.find();
        }
        return breaks.lines;
    }

    private void find() {
        char[] letters = words.shown();
        int from = 0;
        int lastBreak = 0;
        float filled = 0;
        int at = 0;
        while (at < letters.length) {
            int next = at + Character.charCount(words.code(at));
            if (letters[at] == '\n') {
                lines.add(line(from, at));
                from = next;
                lastBreak = next;
                filled = 0;
            } else {
                float letter = words.width(at);
                if (letters[at] != ' ' && filled + letter > width + ROUNDING && at > from) {
                    int end = lastBreak > from ? lastBreak : at;
                    lines.add(line(from, end));
                    from = end;
                    filled = words.width(from, at);
                    lastBreak = from;
                }
                filled += letter;
                if (mayBreakAfter(at, next)) {
                    lastBreak = next;
                }
            }
            at = next;
        }
        lines.add(line(from, letters.length));
    }

    private Line line(int from, int to) {
        int end = to;
        while (end > from && words.shown()[end - 1] == ' ') {
            end--;
        }
        return new Line(from, end);
    }

    private boolean mayBreakAfter(int at, int next) {
        char[] letters = words.shown();
        if (next >= letters.length) {
            return false;
        }
        char letter = letters[at];
        char after = letters[next];
        if (letter == ' ' || letter == '\u200B' || letter >= '\u2002' && letter <= '\u200A') {
            return true;
        }
        if (letter == '-' || letter == '\u2010' || letter == '\u2013' && after != ' ') {
            return letter != '-' || !Character.isDigit(after);
        }
        if (letter < FIRST_IDEOGRAPH && after < FIRST_IDEOGRAPH) {
            return false;
        }
        return (isIdeographic(letter) || isIdeographic(after))
                && letter != ' '
                && after != ' '
                && NOT_FIRST.indexOf(after) < 0
                && !isOpening(letter)
                && !isMark(after);
    }

    private static boolean isIdeographic(char letter) {
        return letter >= FIRST_IDEOGRAPH && letter < '\uA4D0'
                || letter >= '\uF900' && letter < '\uFB00'
                || letter >= '\uFF00' && letter < '\uFFEF';
    }

    private static boolean isOpening(char letter) {
        return Character.getType(letter) == Character.START_PUNCTUATION;
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.END_PUNCTUATION;
    }
}
