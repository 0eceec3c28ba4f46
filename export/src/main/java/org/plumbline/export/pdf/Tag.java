package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;

/** One element of the structure tree, made when it is first drawn, so that the tree has the order of the pages. */
final class Tag {
    private final Tag parent;
    private final String type;
    private final PdfDictionary attributes;
    private final String actualText;
    private PdfStructureElement element;

    private Tag(Tag parent, String type, PdfDictionary attributes, String actualText) {
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
        this.actualText = actualText;
    }

    /** The top of the tree; without an element in an untagged file, and then nothing below it has one. */
    static Tag root(PdfStructureElement element) {
        var root = new Tag(null, "Document", null, "");
        root.element = element;
        return root;
    }

    Tag child(String childType) {
        return new Tag(this, childType, null, "");
    }

    /** A child that is drawn and not written, with the words that stand for it. */
    Tag saying(String childType, String words) {
        return new Tag(this, childType, null, words);
    }

    Tag list(String numbering) {
        return with("L", "List", "ListNumbering", new PdfName(numbering));
    }

    Tag columnHeading() {
        return with("TH", "Table", "Scope", new PdfName("Column"));
    }

    Tag table(String summary) {
        return with("Table", "Table", "Summary", new PdfString(summary, PdfObject.TEXT_UNICODE));
    }

    private Tag with(String childType, String owner, String name, PdfObject value) {
        var wanted = new PdfDictionary();
        wanted.put(PdfName.O, new PdfName(owner));
        wanted.put(new PdfName(name), value);
        return new Tag(this, childType, wanted, "");
    }

    PdfStructureElement element() {
        if (element == null && parent != null && parent.element() != null) {
            element = new PdfStructureElement(parent.element(), new PdfName(type));
            if (attributes != null) {
                element.put(PdfName.A, attributes);
            }
            if (!actualText.isEmpty()) {
                element.put(new PdfName("ActualText"), new PdfString(actualText, PdfObject.TEXT_UNICODE));
            }
        }
        return element;
    }
}
