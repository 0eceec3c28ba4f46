package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Paper;

/** Every kind of document of every workshop keeps all rules, and every rule is broken by something. */
class WordLinterTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final DocumentRenderer LETTER = new WordRenderer(ExampleWorkshop.STATIONERY);
    private static final byte[] EVERY =
            LETTER.render(EveryBlock.document("es-US")).bytes();

    private static Map<String, Document> documents() {
        var documents = new LinkedHashMap<>(Workshops.oneOfEachKind());
        documents.put("every block", EveryBlock.document("es-US"));
        documents.put("hostile", HostileWords.document());
        return documents;
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentKeepsTheRules() {
        return documents().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> assertThat(WordLinter.findings(
                                LETTER.render(named.getValue()).bytes()))
                        .isEmpty()));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(documents()).hasSizeGreaterThan(60);
    }

    @Test
    void onOtherPaperToo() {
        for (Document document : documents().values().stream().limit(20).toList()) {
            assertThat(WordLinter.findings(new WordRenderer(ExampleWorkshop.STATIONERY.on(Paper.A4))
                            .render(document)
                            .bytes()))
                    .isEmpty();
            assertThat(WordLinter.findings(
                            new WordRenderer(ExampleWorkshop.STATIONERY.withTemplate(new AgencyTemplate().template()))
                                    .render(document)
                                    .bytes()))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenBySomething() {
        return Stream.of(
                broken("title", "docProps/core.xml", "<dc:title>Case file</dc:title>", "<dc:title> </dc:title>"),
                broken("language", STYLES, "<w:lang w:val=\"es-US\"", "<w:lang w:val=\"en-US\""),
                broken("headings", DOCUMENT, "\"Heading2\"", "\"Heading3\""),
                broken("headings", STYLES, "w:styleId=\"Heading1\"", "w:styleId=\"Titular\""),
                broken("header row", DOCUMENT, "<w:tblHeader/>", ""),
                broken("layout", DOCUMENT, "<w:tcPr><w:tcW", "<w:tcPr><w:vMerge/><w:tcW"),
                broken("layout", DOCUMENT, "<w:tblCaption w:val=\"Ratings of one candidate\"/>", ""),
                broken("whole rows", DOCUMENT, "<w:cantSplit/>", ""),
                broken("grid", DOCUMENT, "<w:gridCol w:w=\"", "<w:gridCol w:w=\"1"),
                broken("alternative text", DOCUMENT, " descr=\"" + EveryBlock.PICTURE + "\"/><wp:cNv", " /><wp:cNv"),
                broken("lists", STYLES, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", ""),
                broken("lists", DOCUMENT, ">A remark", ">• A remark"),
                broken("empty paragraph", DOCUMENT, "<w:tbl>", "<w:p></w:p><w:tbl>"),
                broken("empty paragraph", DOCUMENT, "<w:alias w:val=\"Interviewer\"/>", ""),
                broken("floating", DOCUMENT, "<w:tblPr>", "<w:tblPr><w:tblpPr/>"),
                broken("floating", DOCUMENT, "wp:inline", "wp:anchor"),
                broken("contrast", STYLES, "<w:color w:val=\"595959\"/>", "<w:color w:val=\"8C8C8C\"/>"),
                broken("size", STYLES, "<w:sz w:val=\"22\"/>", "<w:sz w:val=\"21\"/>"),
                broken("size", STYLES, "<w:sz w:val=\"18\"/>", "<w:sz w:val=\"16\"/>"),
                broken("footer", "word/footer2.xml", " PAGE ", " DATE "),
                broken("footer", DOCUMENT, "<w:footerReference w:type=\"default\" r:id=\"rIdFooter1\"/>", ""));
    }

    private static DynamicTest broken(String rule, String part, String from, String to) {
        UnaryOperator<String> change = xml -> xml.replace(from, to);
        return DynamicTest.dynamicTest(rule + ": " + from, () -> assertThat(WordLinter.findings(
                        UnzippedWord.of(EVERY).with(part, change).zipped()))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith(rule)));
    }
}
