package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.text.Bidi;

/** Draws lines of words; what runs from right to left is drawn that way and still copied as it was typed. */
final class LineInk {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final String PAIRS = "()[]{}<>«»‹›";

    private final PdfContentByte ink;
    private final SetWords words;
    private SetWords.Style current;

    private LineInk(PdfContentByte ink, SetWords words) {
        this.ink = ink;
        this.words = words;
    }

    /** Which end of a line stands at its place. */
    enum End {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** All words in one line. */
    static void draw(PdfContentByte ink, SetWords words, End end, float x, float baseline) {
        if (words.isEmpty()) {
            return;
        }
        float width = words.width(0, words.shown().length);
        float left = end == End.LEFT ? x : end == End.RIGHT ? x - width : x - width / 2;
        begin(ink, words)
                .line(new LineBreaks.Line(0, words.shown().length), left, baseline)
                .end();
    }

    static LineInk begin(PdfContentByte ink, SetWords words) {
        ink.beginText();
        return new LineInk(ink, words);
    }

    void end() {
        ink.endText();
    }

    LineInk line(LineBreaks.Line line, float left, float baseline) {
        ink.setTextMatrix(left, baseline);
        if (words.turned()) {
            turned(line);
        } else {
            run(words.shown(), words.styles(), line.from(), line.to());
        }
        return this;
    }

    private void turned(LineBreaks.Line line) {
        if (line.from() == line.to()) {
            return;
        }
        Bidi bidi = direction(words, line.from(), line.to());
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        for (int run : runs) {
            int from = line.from() + bidi.getRunStart(run);
            int to = line.from() + bidi.getRunLimit(run);
            if (bidi.getRunLevel(run) % 2 == 0) {
                run(words.shown(), words.styles(), from, to);
            } else {
                backwards(from, to);
            }
        }
    }

    /** The direction of a line is that of the paragraph it belongs to. */
    private static Bidi direction(SetWords words, int from, int to) {
        String typed = words.typed();
        int start = typed.lastIndexOf('\n', from - 1) + 1;
        int end = typed.indexOf('\n', from);
        String paragraph = typed.substring(start, end < 0 ? typed.length() : end);
        var bidi = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.createLineBidi(from - start, to - start);
    }

    /** Whether the paragraph that a line belongs to begins at the right. */
    static boolean beginsAtRight(SetWords words, LineBreaks.Line line) {
        return words.turned()
                && line.from() < line.to()
                && !direction(words, line.from(), line.to()).baseIsLeftToRight();
    }

    /** Letters with the marks on them from the last to the first. */
    private void backwards(int from, int to) {
        var shown = new char[to - from];
        var styles = new SetWords.Style[to - from];
        int filled = 0;
        int end = to;
        while (end > from) {
            int start = clusterStart(from, end);
            boolean reversed = end - start > 1 && drawnAhead(end - 1);
            for (int i = start; i < end; i++) {
                int next = reversed ? end - 1 - (i - start) : i;
                shown[filled] = mirrored(words.shown()[next]);
                styles[filled++] = words.styles()[next];
            }
            end = start;
        }
        var typed = new PdfDictionary();
        typed.put(ACTUAL_TEXT, new PdfString(words.typed().substring(from, to), PdfObject.TEXT_UNICODE));
        ink.beginMarkedContentSequence(SPAN, typed, true);
        run(shown, styles, 0, filled);
        ink.endMarkedContentSequence();
    }

    private int clusterStart(int from, int end) {
        int start = end - 1;
        while (start > from && (isMark(words.shown()[start]) || Character.isLowSurrogate(words.shown()[start]))) {
            start--;
        }
        return start;
    }

    /** Some fonts draw a mark over the letter after it, others over the one before it. */
    private boolean drawnAhead(int at) {
        char mark = words.shown()[at];
        int[] box = isMark(mark) ? words.styles()[at].face().font().getCharBBox(mark) : null;
        return box != null && box[0] + box[2] > 0;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static char mirrored(char letter) {
        int at = PAIRS.indexOf(letter);
        return at < 0 ? letter : PAIRS.charAt(at ^ 1);
    }

    private void run(char[] shown, SetWords.Style[] styles, int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || styles[i] != styles[start]) {
                show(shown, styles[start], start, i);
                start = i;
            }
        }
    }

    private void show(char[] shown, SetWords.Style style, int from, int to) {
        if (current == null || current.face() != style.face()) {
            ink.setFontAndSize(style.face().font(), words.size());
        }
        if (current == null || !current.color().equals(style.color())) {
            ink.setColorFill(style.color());
        }
        current = style;
        String letters = new String(shown, from, to - from);
        ink.showText(words.turned() ? letters.replace(String.valueOf(SetWords.NOTHING), "") : letters);
    }
}
