package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.doc.Text;

/** What stands at the foot of every page: what the document is about, and "Page x of y". */
final class FooterLine {
    private static final float DIGIT = 5.1f;
    private static final float TOTAL_ROOM = DIGIT * 3;
    private static final float NUMBER_ROOM = 90;
    private static final float TOTAL_WIDTH = 30;

    private final PdfContentByte ink;
    private final PageFrame frame;
    private final PageWords words;
    private final Typesetter typesetter;
    private final PdfTemplate total;

    FooterLine(PdfContentByte ink, PageFrame frame, PageWords words, Typesetter typesetter) {
        this.ink = ink;
        this.frame = frame;
        this.words = words;
        this.typesetter = typesetter;
        this.total = ink.createTemplate(TOTAL_WIDTH, Look.FOOTER * 2);
    }

    void draw(String footer, int page) {
        LineInk.draw(ink, shortened(footer), LineInk.End.LEFT, frame.left(), Look.FOOTER_TEXT);
        float edge = frame.right() - TOTAL_ROOM;
        LineInk.draw(ink, label(words.before() + page + words.between()), LineInk.End.RIGHT, edge, Look.FOOTER_TEXT);
        ink.addTemplate(total, edge, Look.FOOTER_TEXT);
    }

    /** The footer is one line: words that do not fit end in an ellipsis here and stand in full in the title. */
    private SetWords shortened(String footer) {
        float room = frame.width() - NUMBER_ROOM;
        String shorter = footer;
        SetWords set = label(shorter);
        while (set.width(0, set.shown().length) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -2)) + "…";
            set = label(shorter);
        }
        return set;
    }

    private SetWords label(String said) {
        return typesetter.set(Text.label(said), Look.FOOTER, false);
    }

    /** The number of pages, known at the end. */
    void total(int pages) {
        total.beginText();
        total.setColorFill(Look.LABEL);
        total.setFontAndSize(Fonts.text(false).font(), Look.FOOTER);
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(pages));
        total.endText();
    }
}
