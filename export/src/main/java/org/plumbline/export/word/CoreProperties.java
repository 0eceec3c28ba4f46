package org.plumbline.export.word;

import java.time.Instant;
import org.plumbline.export.doc.Document;

/** What the file says about itself; nobody's name is in it. */
final class CoreProperties {
    private CoreProperties() {}

    static String of(Document document, Instant created) {
        return WordXmlText.DECLARATION + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + element("dc:title", document.title())
                + element("dc:subject", document.subject())
                + element("dc:creator", "Plumbline")
                + element("dc:language", document.language())
                + moment("created", created)
                + moment("modified", created)
                + "</cp:coreProperties>";
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + WordText.escaped(words) + "</" + name + ">";
    }

    private static String moment(String name, Instant when) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + when + "</dcterms:" + name + ">";
    }
}
