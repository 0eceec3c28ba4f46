package org.plumbline.export.word;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;

/** A footer of a template with room for the program's line at its end. */
record TemplateFooter(String type, DomText.Open text, boolean numbered, Optional<String> relations) {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\bPAGE\\b", Pattern.CASE_INSENSITIVE);

    static TemplateFooter of(String type, Element root, String relations) {
        boolean numbered = numbersPages(root);
        return new TemplateFooter(
                type, DomText.Open.of(root), numbered, relations.isEmpty() ? Optional.empty() : Optional.of(relations));
    }

    private static boolean numbersPages(Element root) {
        var simple = root.getElementsByTagNameNS(WordXml.MAIN, "fldSimple");
        for (int i = 0; i < simple.getLength(); i++) {
            if (PAGE_NUMBER
                    .matcher(WordXml.attribute((Element) simple.item(i), "instr"))
                    .find()) {
                return true;
            }
        }
        var instructions = new StringBuilder();
        var pieces = root.getElementsByTagNameNS(WordXml.MAIN, "instrText");
        for (int i = 0; i < pieces.getLength(); i++) {
            instructions.append(pieces.item(i).getTextContent());
        }
        return PAGE_NUMBER.matcher(instructions).find();
    }

    Footer with(String words, PageWords page, StyleIds styles) {
        String line = numbered ? words.isEmpty() ? "" : Footer.line(words, styles) : Footer.line(words, page, styles);
        return new Footer(type, text.before() + line + text.after(), relations);
    }
}
