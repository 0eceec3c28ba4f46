package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.Workshops;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;

class WordRendererTest {

    private static final Document GUIDE = DocumentKind.INTERVIEW_GUIDE.compose(
            ExampleWorkshop.scored(), Parameters.NONE.withCandidate(ExampleWorkshop.PAT));

    @TestFactory
    Stream<DynamicTest> everyDocumentIsBuiltForReadersOfAllKinds() {
        return Workshops.documents().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> assertAccessible(named.getValue())));
    }

    private static void assertAccessible(Document document) throws Exception {
        try (XWPFDocument word = ReadBack.word(bytes(document))) {
            var properties = word.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(properties.getTitleProperty()).contains(document.title());
            assertThat(properties.getLanguageProperty()).contains("en-US");
            assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangList())
                    .anySatisfy(language -> assertThat(language.getVal()).isEqualTo("en-US"));
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().xmlText()).contains("tblCaption");
                assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
                        .isEqualTo(table.getRow(0).getTableCells().size());
            }
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                assertThat(paragraph.getText().isBlank())
                        .as("empty paragraph in style %s", paragraph.getStyle())
                        .isFalse();
            }
        }
    }

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
