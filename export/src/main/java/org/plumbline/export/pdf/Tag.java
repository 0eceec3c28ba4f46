package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One element of the structure tree, made when it is first drawn, so that the tree has the order of the pages. */
final class Tag {
    private static final String PAGE_NUMBER = "PageNumber";
    private static final Map<String, PdfName> NAMES = new ConcurrentHashMap<>();
    private static final PdfName ACTUAL_TEXT = name("ActualText");
    private static final PdfName ALT = name("Alt");

    private final Tag parent;
    private final String type;
    private List<Map.Entry<PdfName, PdfObject>> entries = List.of();
    private PdfStructureElement element;

    private Tag(Tag parent, String type) {
        this.parent = parent;
        this.type = type;
    }

    /** Names of our own, and what they are to those who do not know them. */
    static void mapRoles(PdfStructureTreeRoot root) {
        root.mapRole(name(PAGE_NUMBER), name("Span"));
    }

    /** The top of the tree; without an element in an untagged file, and then nothing below it has one. */
    static Tag root(PdfStructureElement element) {
        var root = new Tag(null, "Document");
        root.element = element;
        return root;
    }

    Tag child(String childType) {
        return new Tag(this, childType);
    }

    /** A child that is drawn and not written, with the words that stand for it. */
    Tag saying(String childType, String words) {
        Tag child = child(childType);
        child.entries = List.of(Map.entry(ACTUAL_TEXT, unicode(words)));
        return child;
    }

    /** A drawing, with the words for those who do not see it and the place that it takes. */
    Tag figure(String alternative, Area area) {
        var box = new PdfRectangle(area.left(), area.bottom(), area.right(), area.top());
        Tag child = child("Figure");
        child.entries =
                List.of(Map.entry(PdfName.A, attributes("Layout", "BBox", box)), Map.entry(ALT, unicode(alternative)));
        return child;
    }

    /** The number of the page that a link leads to. */
    Tag pageNumber() {
        return child(PAGE_NUMBER);
    }

    Tag list(String numbering) {
        return with("L", "List", "ListNumbering", name(numbering));
    }

    Tag columnHeading() {
        return with("TH", "Table", "Scope", name("Column"));
    }

    Tag table(String summary) {
        return with("Table", "Table", "Summary", unicode(summary));
    }

    private Tag with(String childType, String owner, String name, PdfObject value) {
        Tag child = child(childType);
        child.entries = List.of(Map.entry(PdfName.A, attributes(owner, name, value)));
        return child;
    }

    private static PdfDictionary attributes(String owner, String name, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, name(owner));
        attributes.put(name(name), value);
        return attributes;
    }

    /** Names are few and come again in every document. */
    private static PdfName name(String name) {
        return NAMES.computeIfAbsent(name, PdfName::new);
    }

    private static PdfString unicode(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    PdfStructureElement element() {
        if (element == null && parent != null && parent.element() != null) {
            element = new PdfStructureElement(parent.element(), name(type));
            entries.forEach(entry -> element.put(entry.getKey(), entry.getValue()));
        }
        return element;
    }

    /** Makes a link or a field of the current page a part of this element, and says so in both. */
    void hold(PdfAnnotation annotation, PdfWriter writer) {
        if (element() == null) {
            return;
        }
        var held = new PdfDictionary(name("OBJR"));
        held.put(name("Obj"), annotation.getIndirectReference());
        held.put(PdfName.PG, writer.getCurrentPage());
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray();
        if (kids instanceof PdfNumber) {
            all.add(kids);
        }
        all.add(held);
        element.put(PdfName.K, all);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }
}
