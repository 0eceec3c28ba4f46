package org.plumbline.export.doc;

/** Turns a document into the bytes of a file; every renderer shows the same words in the same order. */
public interface DocumentRenderer {
    /** The file's bytes. Renderers keep no state between documents and may be used by several threads. */
    Rendered render(Document document);
}
