package org.plumbline.export.word;

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

    static String withoutNumbers(String styles) {
        return styles.replaceAll("<w:numPr><w:ilvl w:val=\"\\d\"/><w:numId w:val=\"3\"/></w:numPr>", "");
    }

    static String withoutHeadings(String numbering) {
        return numbering.replaceAll("<w:pStyle w:val=\"Heading\\d\"/>", "");
    }
}
