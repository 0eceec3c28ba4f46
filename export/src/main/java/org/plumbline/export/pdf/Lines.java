package org.plumbline.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfWriter;
import java.text.Bidi;

/** Words that are broken into lines between two edges, as many as fit, the rest further on. */
final class Lines {
    /** How far letters reach below the line they stand on, as a part of their size. */
    private static final float DESCENT = 0.27f;

    private static final float BOTTOMLESS = -1_000_000;

    private final Sheet sheet;
    private final Phrase phrase;
    private final String words;
    private final float size;
    private final ColumnText column;
    private final boolean atRight;
    private boolean done;
    private float measuredWidth = -1;
    private float measured;

    Lines(Sheet sheet, Phrase phrase, float size) {
        this(sheet, phrase, size, false);
    }

    /**
     * @param atRight numbers stand at the right, so that their digits are below each other
     */
    Lines(Sheet sheet, Phrase phrase, float size, boolean atRight) {
        this.sheet = sheet;
        this.atRight = atRight;
        this.phrase = phrase;
        this.words = phrase.getContent();
        this.size = size;
        this.column = column();
        this.done = words.isEmpty();
    }

    private ColumnText column() {
        var fresh = new ColumnText(sheet.ink());
        fresh.setText(phrase);
        fresh.setLeading(leading());
        if (atRight) {
            fresh.setAlignment(Element.ALIGN_RIGHT);
        }
        char[] letters = words.toCharArray();
        if (Bidi.requiresBidi(letters, 0, letters.length)) {
            boolean leftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            fresh.setRunDirection(leftToRight ? PdfWriter.RUN_DIRECTION_LTR : PdfWriter.RUN_DIRECTION_RTL);
        }
        return fresh;
    }

    float leading() {
        return size * Look.LEADING;
    }

    boolean isDone() {
        return done;
    }

    /** The height of all lines at a width. */
    float height(float width) {
        if (words.isEmpty()) {
            return 0;
        }
        if (width != measuredWidth) {
            ColumnText trial = column();
            trial.setSimpleColumn(0, BOTTOMLESS, width, 0);
            trial.go(true);
            measuredWidth = width;
            measured = -trial.getYLine() + size * DESCENT;
        }
        return measured;
    }

    /** Sets lines from the top down to the bottom at most, and says how far down they reach. */
    float set(float left, float right, float top, float bottom) {
        if (done) {
            return top;
        }
        column.setSimpleColumn(left, bottom, right, top);
        done = !ColumnText.hasMoreText(column.go());
        return done ? column.getYLine() - size * DESCENT : column.getYLine();
    }
}
