package org.plumbline.export.word;

/** How the XML parts of a package begin and end. */
final class WordXmlText {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";

    private WordXmlText() {}

    static String root(String name, String inside) {
        return DECLARATION + "<w:" + name + NAMESPACES + ">" + inside + "</w:" + name + ">";
    }
}
