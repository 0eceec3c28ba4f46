package org.plumbline.export.word;

import java.util.List;
import org.plumbline.export.doc.PageWords;

/** What the documents of a batch are put on: the page, the styles, and the parts that are the same in many of them. */
interface Letterhead {
    PageShape page();

    StyleIds styles();

    /** The parts that every document has beside its body. */
    List<Part> parts(String language, boolean numbered, int lists);

    /** How the body refers to parts of the letterhead: the inside of its relationships. */
    String relations();

    /** What kinds of parts the letterhead brings: the inside of the content types. */
    String contentTypes();

    /** The headers of each section. */
    String headers();

    List<Footer> footers(String words, PageWords page);

    /** The number of the list that counts, on its first level, what {@code list} numbered lists of a document count. */
    int list(int list);

    /**
     * What a numbered heading says itself about its number; empty where its style says it.
     *
     * @param level 1 for the title
     */
    String headingNumber(int level);

    /** What an item of a bullet list says itself about its bullet; empty where its style says it. */
    String bullet(String style);
}
