package org.plumbline.export.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.PageWords;

/** The parts of a Word package beside the body. */
final class WordParts {
    /** The first number of a list that {@code numbering.xml} leaves free. */
    static final int FIRST_LIST = 3;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";

    /** US Letter, margins of 50 points: 10240 twentieths of a point to write on. */
    private static final String PAGE = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\""
            + " w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>";

    /** The abstract list in {@code numbering.xml} that counts. */
    private static final int COUNTING = 2;

    private WordParts() {}

    static String resource(String name) {
        try (var stream = WordParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String inLanguage(String name, String language) {
        return resource(name).replace("w:val=\"en-US\"", "w:val=\"" + WordText.escaped(language) + "\"");
    }

    static String document(CharSequence body) {
        return XML + "<w:document" + NAMESPACES + "><w:body>" + body + PAGE + "</w:body></w:document>";
    }

    /** Every numbered list of the document counts from 1 again. */
    static String numbering(int lists) {
        var own = new StringBuilder();
        for (int list = FIRST_LIST; list < FIRST_LIST + lists; list++) {
            own.append("<w:num w:numId=\"")
                    .append(list)
                    .append("\"><w:abstractNumId w:val=\"")
                    .append(COUNTING)
                    .append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return resource("numbering.xml").replace("</w:numbering>", own + "</w:numbering>");
    }

    static String footer(Document document) {
        PageWords words = PageWords.of(document.language());
        return XML + "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + WordText.run(document.footer(), "") + "<w:r><w:tab/></w:r>" + WordText.run(words.before(), "")
                + field("PAGE") + WordText.run(words.between(), "") + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    static String properties(Document document, Instant created) {
        return XML + "<cp:coreProperties"
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
