package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places that readers go to: bookmarks, and links with the numbers of their pages. */
final class Anchors {
    private static final float NUMBER_DEPTH = 5;

    private final PdfContentByte ink;
    private final Deque<PdfOutline> bookmarks = new ArrayDeque<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private final List<PageNumber> numbers = new ArrayList<>();

    /** Room for the page number of an anchor, filled in when all pages are known. */
    private record PageNumber(String anchor, PdfTemplate room) {}

    Anchors(PdfContentByte ink) {
        this.ink = ink;
        bookmarks.push(ink.getRootOutline());
    }

    /** A bookmark to here, inside the bookmark of the heading above it. */
    void set(WordsPiece.Bookmark bookmark, float left, float y, int page) {
        while (bookmarks.size() > bookmark.level()) {
            bookmarks.pop();
        }
        bookmarks.push(new PdfOutline(bookmarks.peek(), here(left, y), bookmark.words()));
        ink.localDestination(bookmark.anchor(), here(left, y));
        pages.put(bookmark.anchor(), page);
    }

    private static PdfDestination here(float left, float y) {
        return new PdfDestination(PdfDestination.XYZ, left, y, 0);
    }

    /** A way to an anchor that is set somewhere else. */
    static PdfAnnotation link(PdfWriter writer, Area area, String anchor, String words) {
        PdfAction action = PdfAction.gotoLocalPage(anchor, false);
        var link = new PdfAnnotation(writer, area.left(), area.bottom(), area.right(), area.top(), action);
        link.put(PdfName.H, PdfAnnotation.HIGHLIGHT_INVERT);
        link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        return link;
    }

    /** Draws the room for the number of the page where an anchor is. */
    void number(String anchor, float right, float baseline) {
        PdfTemplate room = ink.createTemplate(Look.PAGE_NUMBER, Look.BODY + NUMBER_DEPTH);
        numbers.add(new PageNumber(anchor, room));
        ink.addTemplate(room, right - Look.PAGE_NUMBER, baseline - NUMBER_DEPTH);
    }

    void close() {
        for (PageNumber number : numbers) {
            String words = String.valueOf(pages.get(number.anchor()));
            float width = Fonts.text(false).font().getWidthPoint(words, Look.BODY);
            PdfTemplate room = number.room();
            room.beginText();
            room.setColorFill(Look.LABEL);
            room.setFontAndSize(Fonts.text(false).font(), Look.BODY);
            room.setTextMatrix(Look.PAGE_NUMBER - width, NUMBER_DEPTH);
            room.showText(words);
            room.endText();
        }
    }
}
