package org.plumbline.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The page being written: how far down it is filled, what is drawn on it, and which tag each mark belongs to. */
final class Sheet implements AutoCloseable {
    private static final float TOTAL_WIDTH = 30;

    private final Document file = new Document(PageSize.LETTER, 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PdfContentByte ink;
    private final PdfTemplate total;
    private final PdfStructureElement root;
    private final String footer;
    private final Deque<PdfOutline> bookmarks = new ArrayDeque<>();
    private int page = 1;
    private float y = Look.TOP;
    private boolean repeating;

    Sheet(OutputStream out, org.plumbline.export.doc.Document document, Instant created, boolean tagged) {
        footer = document.footer();
        writer = PdfWriter.getInstance(file, out);
        Properties.beforeOpening(writer, tagged);
        file.open();
        Properties.afterOpening(writer, document, created);
        ink = writer.getDirectContent();
        total = ink.createTemplate(TOTAL_WIDTH, Look.FOOTER * 2);
        root = tagged ? new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")) : null;
        bookmarks.push(ink.getRootOutline());
    }

    PdfContentByte ink() {
        return ink;
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    float room() {
        return y - Look.BOTTOM;
    }

    boolean isFresh() {
        return y == Look.TOP;
    }

    PdfStructureElement root() {
        return root;
    }

    /** Draws something that belongs to a tag. */
    void marked(PdfStructureElement tag, Runnable drawing) {
        if (tag == null || repeating) {
            drawing.run();
            return;
        }
        ink.beginMarkedContentSequence(tag);
        drawing.run();
        ink.endMarkedContentSequence();
    }

    boolean isRepeating() {
        return repeating;
    }

    /** Draws something tagged once more, without its tags. */
    void untagged(Runnable drawing) {
        repeating = true;
        drawing.run();
        repeating = false;
    }

    /** Draws something that says nothing: lines, and what repeats on every page. */
    void artifact(String subtype, Runnable drawing) {
        if (root == null) {
            drawing.run();
            return;
        }
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName(subtype.isEmpty() ? "Layout" : "Pagination"));
        if (!subtype.isEmpty()) {
            kind.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
        ink.beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
        drawing.run();
        ink.endMarkedContentSequence();
    }

    void line(float fromX, float toX, float atY, float width, Color color) {
        artifact("", () -> {
            ink.setColorStroke(color);
            ink.setLineWidth(width);
            ink.moveTo(fromX, atY);
            ink.lineTo(toX, atY);
            ink.stroke();
        });
    }

    void bar(float atX, float fromY, float toY, float width, Color color) {
        artifact("", () -> {
            ink.setColorFill(color);
            ink.rectangle(atX, toY, width, fromY - toY);
            ink.fill();
        });
    }

    /** A bookmark to here, inside the bookmark of the heading above it. */
    void bookmark(int level, String words) {
        while (bookmarks.size() > level) {
            bookmarks.pop();
        }
        var here = new PdfDestination(PdfDestination.XYZ, Look.LEFT, Math.min(y + Look.BODY, Look.PAGE_HEIGHT), 0);
        bookmarks.push(new PdfOutline(bookmarks.peek(), here, words));
    }

    void newPage() {
        foot();
        file.newPage();
        writer.setPageEmpty(false);
        page++;
        y = Look.TOP;
    }

    private void foot() {
        line(Look.LEFT, Look.RIGHT, Look.FOOTER_LINE, Look.HAIRLINE, Look.LINE);
        artifact("Footer", () -> new FooterLine(ink, total).draw(footer, page));
    }

    @Override
    public void close() {
        foot();
        FooterLine.total(total, page);
        file.close();
    }
}
