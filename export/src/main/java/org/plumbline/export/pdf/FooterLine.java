package org.plumbline.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.text.Bidi;
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
        Phrase said = typesetter.phrase(Text.label(shortened(footer)), Look.FOOTER, false);
        char[] letters = said.getContent().toCharArray();
        int direction = Bidi.requiresBidi(letters, 0, letters.length)
                ? PdfWriter.RUN_DIRECTION_LTR
                : PdfWriter.RUN_DIRECTION_NO_BIDI;
        ColumnText.showTextAligned(ink, Element.ALIGN_LEFT, said, frame.left(), Look.FOOTER_TEXT, 0, direction, 0);
        Phrase number = typesetter.phrase(Text.label(words.before() + page + words.between()), Look.FOOTER, false);
        float edge = frame.right() - TOTAL_ROOM;
        ColumnText.showTextAligned(ink, Element.ALIGN_RIGHT, number, edge, Look.FOOTER_TEXT, 0);
        ink.addTemplate(total, edge, Look.FOOTER_TEXT);
    }

    /** The footer is one line: words that do not fit end in an ellipsis here and stand in full in the title. */
    private String shortened(String footer) {
        BaseFont font = Fonts.text(false);
        float room = frame.width() - NUMBER_ROOM;
        String shorter = footer;
        while (font.getWidthPoint(shorter, Look.FOOTER) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -2)) + "…";
        }
        return shorter;
    }

    /** The number of pages, known at the end. */
    void total(int pages) {
        total.beginText();
        total.setColorFill(Look.LABEL);
        total.setFontAndSize(Fonts.text(false), Look.FOOTER);
        total.setTextMatrix(DIGIT / 2, 0);
        total.showText(String.valueOf(pages));
        total.endText();
    }
}
