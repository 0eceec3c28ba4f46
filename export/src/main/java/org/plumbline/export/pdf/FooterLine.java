package org.plumbline.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.text.Bidi;
import org.plumbline.export.doc.Text;

/** What stands at the foot of every page: what the document is about, and "Page x of y". */
final class FooterLine {
    private static final float DIGIT = 5.1f;
    private static final float TOTAL_ROOM = DIGIT * 3;
    private static final float NUMBER_ROOM = 90;

    private final PdfContentByte ink;
    private final PdfTemplate total;

    FooterLine(PdfContentByte ink, PdfTemplate total) {
        this.ink = ink;
        this.total = total;
    }

    void draw(String footer, int page) {
        Phrase words = new Typesetter().phrase(Text.label(shortened(footer)), Look.FOOTER, false);
        char[] letters = words.getContent().toCharArray();
        int direction = Bidi.requiresBidi(letters, 0, letters.length)
                ? PdfWriter.RUN_DIRECTION_LTR
                : PdfWriter.RUN_DIRECTION_NO_BIDI;
        ColumnText.showTextAligned(ink, Element.ALIGN_LEFT, words, Look.LEFT, Look.FOOTER_TEXT, 0, direction, 0);
        Phrase number = new Typesetter().phrase(Text.label("Page " + page + " of "), Look.FOOTER, false);
        float edge = Look.RIGHT - TOTAL_ROOM;
        ColumnText.showTextAligned(ink, Element.ALIGN_RIGHT, number, edge, Look.FOOTER_TEXT, 0);
        ink.addTemplate(total, edge, Look.FOOTER_TEXT);
    }

    /** The footer is one line: words that do not fit end in an ellipsis here and stand in full in the title. */
    private static String shortened(String footer) {
        BaseFont font = Fonts.text(false);
        float room = Look.RIGHT - Look.LEFT - NUMBER_ROOM;
        String words = footer;
        while (font.getWidthPoint(words, Look.FOOTER) > room) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -2)) + "…";
        }
        return words;
    }

    /** The number of pages, known at the end. */
    static void total(PdfTemplate template, int pages) {
        template.beginText();
        template.setColorFill(Look.LABEL);
        template.setFontAndSize(Fonts.text(false), Look.FOOTER);
        template.setTextMatrix(DIGIT / 2, 0);
        template.showText(String.valueOf(pages));
        template.endText();
    }
}
