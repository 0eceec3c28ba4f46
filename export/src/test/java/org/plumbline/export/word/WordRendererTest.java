package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;

class WordRendererTest {

    private static final Document GUIDE = DocumentKind.INTERVIEW_GUIDE.compose(
            ExampleWorkshop.scored(), Parameters.NONE.withCandidate(ExampleWorkshop.PAT));

    @Test
    void everyStyleThatIsUsedIsThere() throws Exception {
        try (XWPFDocument word = ReadBack.word(bytes(HostileWords.document()))) {
            Stream.concat(
                            word.getParagraphs().stream(),
                            word.getTables().stream()
                                    .flatMap(table -> table.getRows().stream())
                                    .flatMap(row -> row.getTableCells().stream())
                                    .flatMap(cell -> cell.getParagraphs().stream()))
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style != null)
                    .distinct()
                    .forEach(style -> assertThat(word.getStyles().getStyle(style))
                            .as(style)
                            .isNotNull());
            assertThat(List.of("Heading1", "Heading2", "Heading3", "ListBullet"))
                    .allSatisfy(
                            style -> assertThat(word.getStyles().getStyle(style).getName())
                                    .isIn("heading 1", "heading 2", "heading 3", "List Bullet"));
        }
    }

    @Test
    void boxesCanBeTickedAndPagesAreLetterWithNumbers() throws Exception {
        try (XWPFDocument word = ReadBack.word(bytes(GUIDE))) {
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("w14:checkbox", "w:w=\"12240\" w:h=\"15840\"");
            assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void sameDocumentSameBytes() {
        assertThat(bytes(GUIDE)).isEqualTo(bytes(GUIDE));
    }

    @Test
    void hostileWordsStayReadable() {
        String text = ReadBack.wordText(bytes(HostileWords.document()));

        assertThat(text)
                .contains("bell[U+0007] tab[U+000B] escape[U+001B] end[U+0000]", "invoice[U+202E]fdp.exe")
                .contains(HostileWords.ARABIC, HostileWords.CHINESE, HostileWords.EMOJI, HostileWords.MARKUP)
                .contains(HostileWords.words(3000), HostileWords.LONG_WORD);
    }

    @Test
    void oneRendererServesManyThreads() {
        var renderer = new WordRenderer(ExampleWorkshop.STATIONERY);
        List<Document> documents = List.of(GUIDE, EveryBlock.document("es-US"), HostileWords.document());
        List<byte[]> alone = documents.stream()
                .map(document -> renderer.render(document).bytes())
                .toList();

        IntStream.range(0, 60).parallel().forEach(i -> assertThat(
                        renderer.render(documents.get(i % 3)).bytes())
                .isEqualTo(alone.get(i % 3)));
    }

    @Test
    void everyCharacterIsSaidOrShownAsItsNumber() {
        var typed = new StringBuilder();
        var shown = new StringBuilder();
        for (int code = 0; code < 0x110000; code++) {
            boolean noncharacter = (code & 0xFFFE) == 0xFFFE || code >= 0xFDD0 && code <= 0xFDEF;
            boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
            boolean control = code < ' ' && code != '\n' && code != '\t' && code != '\r'
                    || code >= 0x7F && code < 0xA0 && code != 0x85;
            if (noncharacter || control || surrogate) {
                typed.append(surrogate ? Character.toString((char) code) : Character.toString(code))
                        .append('.');
                shown.append(String.format("[U+%04X].", code));
            }
        }
        var document = new Document(
                "Signs", "", "en-US", "", List.of(new Heading(1, "Signs"), Paragraph.of(typed.toString())));

        assertThat(ReadBack.wordText(bytes(document))).isEqualTo(" Signs\n " + shown + "\n");
    }

    @Test
    void wordsOfEachDirectionAndScriptSaySo() throws Exception {
        var document = new Document(
                "Names",
                "",
                "en-US",
                "",
                List.of(
                        new Heading(1, "Names"),
                        Paragraph.of(HostileWords.ARABIC),
                        Paragraph.of("Her name is " + HostileWords.ARABIC + " in the file."),
                        Paragraph.of(HostileWords.CHINESE),
                        Paragraph.of(HostileWords.EMOJI)));
        try (XWPFDocument word = ReadBack.word(bytes(document))) {
            List<String> paragraphs = word.getParagraphs().stream()
                    .map(paragraph -> paragraph.getCTP().xmlText())
                    .toList();
            assertThat(paragraphs.get(1)).contains("<w:bidi/>", "<w:rtl/>");
            assertThat(paragraphs.get(2)).doesNotContain("<w:bidi/>").containsOnlyOnce("<w:rtl/>");
            assertThat(word.getParagraphs().get(2).getRuns()).hasSize(3);
            assertThat(paragraphs.get(3)).contains("w:hint=\"eastAsia\"").doesNotContain("<w:rtl/>");
            assertThat(paragraphs.get(4)).doesNotContain("w:hint", "<w:rtl/>");
        }
    }

    @Test
    void everyPartIsWellFormed() throws Exception {
        try (var zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes(HostileWords.document())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = new java.io.ByteArrayInputStream(zip.readAllBytes());
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(part))
                        .isNotNull();
            }
        }
    }

    private static byte[] bytes(Document document) {
        return new WordRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
    }
}
