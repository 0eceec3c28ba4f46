package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.store.FileProblem;

/** An agency's template is the base of documents: what it has stays, what it lacks comes from the program. */
class AgencyPaperTest {
    private static final Document EVERY = EveryBlock.document("en-US");

    @Test
    void saysWhatTheTextSays() {
        for (Document document : List.of(EVERY, HostileWords.document())) {
            byte[] word = bytes(new AgencyTemplate().template(), document);
            assertThat(ReadBack.words(ReadBack.wordText(word)))
                    .isEqualTo(ReadBack.words(new TextRenderer().text(document)));
        }
    }

    @Test
    void keepsHeaderLogoFooterPaperAndFonts() throws IOException {
        byte[] bytes = bytes(new AgencyTemplate().template(), EVERY);
        try (XWPFDocument word = ReadBack.word(bytes)) {
            assertThat(word.getHeaderList().get(0).getText()).contains("Harbour Office");
            assertThat(word.getHeaderList().get(0).getAllPictures()).hasSize(1);
            assertThat(word.getFooterList())
                    .hasSize(3)
                    .allSatisfy(footer -> assertThat(footer.getText()).contains("12 Quay Street"))
                    .allSatisfy(
                            footer -> assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES "));
            assertThat(word.getFooterList().get(1).getText()).contains("Panel report · Round 1");
            assertThat(word.getDocument().xmlText()).contains("w:w=\"11906\"", "w:top=\"1700\"");
            assertThat(word.getTables().get(0).getWidth()).isEqualTo(11906 - 2800);
        }
        assertThat(String.join("", parts(bytes).values()))
                .contains("Liberation Serif", "<w:mirrorMargins/>")
                .doesNotContain(AgencyTemplate.CONFIDENTIAL);
    }

    @Test
    void itsStylesWinAndOursAreAddedBesideThem() throws IOException {
        try (XWPFDocument word = ReadBack.word(bytes(new AgencyTemplate().template(), EVERY))) {
            assertThat(word.getParagraphs().get(0).getStyle()).isEqualTo("berschrift1");
            var styles = word.getStyles();
            assertThat(styles.getStyle("berschrift1").getCTStyle().xmlText()).contains("1F3864");
            assertThat(styles.getStyle("Heading1")).isNull();
            assertThat(styles.getStyle("Heading2").getBasisStyleID()).isEqualTo("Standard");
            assertThat(styles.getStyle("Note").getName()).isEqualTo("Side Remark");
            assertThat(styles.getStyle("NoteForm").getName()).isEqualTo("Note");
            assertThat(styles.getCtStyles().xmlText()).containsOnlyOnce("<w:lang w:val=\"en-US\"");
        }
    }

    @Test
    void listsAndHeadingsCountUnderFreeNumbers() throws IOException {
        try (XWPFDocument word = ReadBack.word(bytes(new AgencyTemplate().template(), EVERY))) {
            assertThat(word.getNumbering().getAbstractNums())
                    .extracting(
                            kind -> kind.getCTAbstractNum().getAbstractNumId().intValue())
                    .containsExactly(7, 8, 9, 10, 11);
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().equals("one"))
                            .findFirst()
                            .orElseThrow()
                            .getNumID()
                            .intValue())
                    .as("the template's List Bullet has no bullet of its own")
                    .isEqualTo(6);
            assertThat(ReadBack.wordText(bytes(new AgencyTemplate().template(), EVERY)))
                    .contains("1 Results", "1.1 Spread", "2 On a new page");
        }
    }

    @Test
    void aFooterThatNumbersPagesIsLeftToDoSo() throws IOException {
        WordTemplate numbered = new AgencyTemplate()
                .with(
                        "word/footer1.xml",
                        xml -> xml.replace(
                                "</w:p>", "<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r></w:p>"))
                .template();
        try (XWPFDocument word = ReadBack.word(bytes(numbered, EVERY))) {
            assertThat(word.getFooterList())
                    .allSatisfy(
                            footer -> assertThat(footer._getHdrFtr().xmlText()).doesNotContain("NUMPAGES"));
            assertThat(word.getFooterList().get(0).getText()).contains("Cover");
        }
    }

    @Test
    void aFirstPageWithoutFooterGetsOurs() throws IOException {
        WordTemplate first = new AgencyTemplate()
                .with("word/document.xml", xml -> xml.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>"))
                .template();
        Map<String, String> parts = parts(bytes(first, HostileWords.document()));
        assertThat(parts.get("word/document.xml")).contains("w:footerReference w:type=\"first\"", "<w:titlePg");
        assertThat(parts.get("word/footer2.xml")).contains("NUMPAGES").doesNotContain("Quay");
    }

    @Test
    void documentsSpeakTheirOwnLanguage() {
        Map<String, String> parts = parts(bytes(new AgencyTemplate().template(), EveryBlock.document("es-US")));
        assertThat(parts.get("word/styles.xml"))
                .contains("w:lang w:val=\"es-US\"")
                .doesNotContain("de-DE");
        assertThat(parts.get("word/footer1.xml")).contains(" de ");
    }

    @Test
    void oneTemplateOneResult() {
        WordTemplate template = new AgencyTemplate().template();
        assertThat(bytes(template, EVERY)).isEqualTo(bytes(template, EVERY));
        assertThat(bytes(template, EVERY)).isEqualTo(bytes(new AgencyTemplate().template(), EVERY));
    }

    @Test
    void aTemplateWithNothingButPagesIsEnough() {
        WordTemplate bare = new AgencyTemplate()
                .with("word/_rels/document.xml.rels", xml -> xml.replaceAll("<Relationship .*?/>", ""))
                .with("word/document.xml", xml -> xml.replaceAll("<w:(header|footer)Reference .*?/>", ""))
                .template();
        byte[] word = bytes(bare, EVERY);
        assertThat(ReadBack.words(ReadBack.wordText(word))).isEqualTo(ReadBack.words(new TextRenderer().text(EVERY)));
    }

    @Test
    void whatCannotBeTakenIsRefusedInASentence() {
        assertRefused(new WordTemplate("a.dotx", "words".getBytes(StandardCharsets.UTF_8)), "is not a Word template");
        assertRefused(new WordTemplate("a.dotx", new byte[11 * 1024 * 1024]), "is larger than 10 MB");
        assertRefused(
                new AgencyTemplate()
                        .with("[Content_Types].xml", AgencyPaperTest::macroTemplate)
                        .template(),
                "holds macros");
        assertRefused(
                new AgencyTemplate()
                        .put("word/vbaProject.bin", "x")
                        .withType("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                        .template(),
                "holds macros");
        assertRefused(
                new AgencyTemplate()
                        .with("word/styles.xml", xml -> "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hosts\">]>" + xml)
                        .template(),
                "is damaged or holds what no template needs");
        assertRefused(
                new AgencyTemplate()
                        .with("word/document.xml", xml -> xml.replace("/2006/main\"", "/2006/strict\""))
                        .template(),
                "Strict Open XML");
        assertRefused(
                new AgencyTemplate()
                        .with("word/document.xml", xml -> xml.replace("w:left=\"1400\"", "w:left=\"8400\""))
                        .template(),
                "less than 8 cm");
    }

    @Test
    void headersThatReachOutsideTheFileAreRefused() {
        String header = "word/_rels/header1.xml.rels";
        assertRefused(
                new AgencyTemplate()
                        .withRelation(header, "rId9", "image", "http://example.org/a.png", " TargetMode=\"External\"")
                        .template(),
                "not in its own file");
        assertRefused(
                new AgencyTemplate()
                        .put("word/object.bin", "x")
                        .withType("/word/object.bin", "application/octet-stream")
                        .withRelation(header, "rId9", "oleObject", "object.bin", "")
                        .template(),
                "neither words nor a picture");
    }

    @Test
    void aBombIsRefused() {
        assertRefused(
                new AgencyTemplate()
                        .with("word/styles.xml", xml -> xml + " ".repeat(30 * 1024 * 1024))
                        .template(),
                "is damaged or holds what no template needs");
    }

    private static String macroTemplate(String types) {
        return types.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    }

    private static void assertRefused(WordTemplate template, String sentence) {
        assertThatThrownBy(() -> new WordRenderer(ExampleWorkshop.STATIONERY.withTemplate(template)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] bytes(WordTemplate template, Document document) {
        return new WordRenderer(ExampleWorkshop.STATIONERY.withTemplate(template))
                .render(document)
                .bytes();
    }

    private static Map<String, String> parts(byte[] bytes) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }
}
