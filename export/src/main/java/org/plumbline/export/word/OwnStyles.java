package org.plumbline.export.word;

import java.io.IOException;
import java.io.StringReader;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The program's styles as a document needs them: in its language, for its page, with numbered headings or without. */
final class OwnStyles {
    private static final int LETTER_WIDTH = 10240;

    /** Where the lines to sign on end and where the date begins, on a page of the usual width. */
    private static final int[] SIGNATURE = {5600, 6000};

    private OwnStyles() {}

    static String inLanguage(String xml, String language) {
        return xml.replace("w:val=\"en-US\"", "w:val=\"" + WordText.escaped(language) + "\"");
    }

    /** Tab stops reach the right edge of the words. */
    static String inWidth(String styles, int width) {
        String wide = styles.replace(position(LETTER_WIDTH), position(width));
        for (int stop : SIGNATURE) {
            wide = wide.replace(position(stop), position(stop * width / LETTER_WIDTH));
        }
        return wide;
    }

    private static String position(int stop) {
        return "w:pos=\"" + stop + "\"";
    }

    /** The program's styles for a page, to be added to others; their headings carry no numbers. */
    static Element root(int width) {
        return parsed(withoutNumbers(inWidth(Resources.text("styles.xml"), width)));
    }

    static Element numbering() {
        return parsed(Resources.text("numbering.xml"));
    }

    /** What stands for a part that a template does not have. */
    static Element empty(String root) {
        return parsed("<w:" + root + WordXmlText.NAMESPACES + "/>");
    }

    private static Element parsed(String xml) {
        try {
            return DocumentHelper.readDocument(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The program's own styles cannot be read", e);
        }
    }

    static String withoutNumbers(String styles) {
        return styles.replaceAll("<w:numPr><w:ilvl w:val=\"\\d\"/><w:numId w:val=\"3\"/></w:numPr>", "");
    }

    static String withoutHeadings(String numbering) {
        return numbering.replaceAll("<w:pStyle w:val=\"Heading\\d\"/>", "");
    }
}
