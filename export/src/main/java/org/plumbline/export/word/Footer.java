package org.plumbline.export.word;

import java.util.Optional;
import org.plumbline.export.doc.PageWords;

/**
 * One footer of a section.
 *
 * @param type default, first or even
 * @param relations the part that says where its pictures are
 */
record Footer(String type, String xml, Optional<String> relations) {

    /** The line that the program puts into footers: what the document carries, and the page among how many. */
    static String line(String words, PageWords page, StyleIds styles) {
        StringBuilder xml = open(styles);
        WordText.run(xml, words, "");
        xml.append("<w:r><w:tab/></w:r>");
        WordText.run(xml, page.before(), "");
        field(xml, "PAGE");
        WordText.run(xml, page.between(), "");
        field(xml, "NUMPAGES");
        return xml.append("</w:p>").toString();
    }

    /** The same where the pages are numbered already. */
    static String line(String words, StyleIds styles) {
        StringBuilder xml = open(styles);
        WordText.run(xml, words, "");
        return xml.append("</w:p>").toString();
    }

    private static StringBuilder open(StyleIds styles) {
        return new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id("FormFooter"))
                .append("\"/></w:pPr>");
    }

    private static void field(StringBuilder xml, String name) {
        xml.append("<w:fldSimple w:instr=\" ").append(name).append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}
