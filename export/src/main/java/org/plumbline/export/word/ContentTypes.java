package org.plumbline.export.word;

/** What kind each part of a package is. */
final class ContentTypes {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final String COMMON = "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
            + typed("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + part("word/document.xml", "wordprocessingml.document.main+xml");

    private ContentTypes() {}

    static String part(String name, String kind) {
        return typed(name, OFFICE + kind);
    }

    static String typed(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + WordText.escaped(type) + "\"/>";
    }

    static String whole(CharSequence others) {
        return WordXmlText.DECLARATION
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + COMMON + others
                + "</Types>";
    }
}
