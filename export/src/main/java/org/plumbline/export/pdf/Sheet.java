package org.plumbline.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.doc.Stationery;

/** The page being written: how far down it is filled, what is drawn on it, and which tag each mark belongs to. */
final class Sheet implements AutoCloseable {
    static final PdfDictionary HEADER = kind("Pagination", "Header");

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfDictionary LAYOUT = kind("Layout", "");
    private static final PdfDictionary FOOTER = kind("Pagination", "Footer");

    private final PageFrame frame;
    private final Document file;
    private final PdfWriter writer;
    private final PdfContentByte ink;
    private final PdfStructureElement root;
    private final FooterLine footerLine;
    private final Anchors anchors;
    private final Optional<Form> form;
    private String footer;
    private int page = 1;
    private float y;
    private boolean repeating;

    Sheet(
            OutputStream out,
            org.plumbline.export.doc.Document document,
            Stationery stationery,
            Typesetter typesetter,
            boolean tagged) {
        frame = PageFrame.on(stationery.paper());
        y = frame.top();
        footer = document.footer();
        file = new Document(
                new Rectangle(stationery.paper().width(), stationery.paper().height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(file, out);
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        Properties.beforeOpening(writer, tagged);
        file.open();
        Properties.afterOpening(writer, document, stationery.created());
        ink = writer.getDirectContent();
        root = tagged ? new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")) : null;
        if (tagged) {
            Tag.mapRoles(writer.getStructureTreeRoot());
        }
        footerLine = new FooterLine(ink, frame, PageWords.of(document.language()), typesetter);
        anchors = new Anchors(ink);
        form = stationery.fillable() ? Optional.of(new Form(this, writer, typesetter)) : Optional.empty();
    }

    private static PdfDictionary kind(String type, String subtype) {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName(type));
        if (!subtype.isEmpty()) {
            kind.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
        return kind;
    }

    PdfContentByte ink() {
        return ink;
    }

    PageFrame frame() {
        return frame;
    }

    float left() {
        return frame.left();
    }

    float right() {
        return frame.right();
    }

    /** The fields to fill in on screen; absent from files that are only printed. */
    Optional<Form> form() {
        return form;
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    float room() {
        return y - frame.bottom();
    }

    boolean isFresh() {
        return y == frame.top();
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
    void artifact(PdfDictionary kind, Runnable drawing) {
        if (root == null) {
            drawing.run();
            return;
        }
        ink.beginMarkedContentSequence(ARTIFACT, kind, true);
        drawing.run();
        ink.endMarkedContentSequence();
    }

    void line(float fromX, float toX, float atY, float width, Color color) {
        artifact(LAYOUT, () -> {
            ink.setColorStroke(color);
            ink.setLineWidth(width);
            ink.moveTo(fromX, atY);
            ink.lineTo(toX, atY);
            ink.stroke();
        });
    }

    void bar(float atX, float fromY, float toY, float width, Color color) {
        artifact(LAYOUT, () -> {
            ink.setColorFill(color);
            ink.rectangle(atX, toY, width, fromY - toY);
            ink.fill();
        });
    }

    void bookmark(WordsPiece.Bookmark bookmark) {
        anchors.set(bookmark, frame.left(), y + Look.BODY, page);
    }

    void link(Tag tag, Area area, String anchor, String words) {
        annotate(tag, Anchors.link(writer, area, anchor, words));
    }

    void pageNumber(Tag tag, String anchor, float baseline) {
        marked(tag.element(), () -> anchors.number(anchor, frame.right(), baseline));
    }

    /** Puts something that answers the mouse on this page, as a part of a tag. */
    void annotate(Tag tag, PdfAnnotation annotation) {
        annotation.put(PdfName.P, writer.getCurrentPage());
        tag.hold(annotation, writer);
        writer.addAnnotation(annotation);
    }

    /** What the pages from here on carry beside their number. */
    void footer(String words) {
        footer = words;
    }

    void newPage() {
        foot();
        file.newPage();
        writer.setPageEmpty(false);
        page++;
        y = frame.top();
    }

    private void foot() {
        line(frame.left(), frame.right(), Look.FOOTER_LINE, Look.HAIRLINE, Look.LINE);
        artifact(FOOTER, () -> footerLine.draw(footer, page));
    }

    @Override
    public void close() {
        foot();
        footerLine.total(page);
        anchors.close();
        file.close();
    }
}
