package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NewPart;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.WriteLines;

/** Lists to choose from, fields, figures, contents, parts and numbered headings in Word. */
class WordBlocksTest {
    private static final byte[] WORD = bytes(EveryBlock.document("en-US"));

    @Test
    void headingsCountAnewBelowEachTitle() {
        assertThat(ReadBack.wordHeadings(WORD))
                .containsExactly(
                        "1 Case file",
                        "1 Panel report",
                        "2 1 Results",
                        "3 1.1 Spread",
                        "2 2 On a new page",
                        "1 Interview guide");
    }

    @Test
    void everyPartHasItsOwnFooter() throws Exception {
        try (XWPFDocument word = ReadBack.word(WORD)) {
            assertThat(word.getFooterList())
                    .extracting(footer -> footer.getText().strip().split("\t")[0])
                    .containsExactly("Cover", "Panel report · Round 1", "Interview guide · C-01");
        }
    }

    @Test
    void partsEndAfterTablesAndLinesAsWell() throws Exception {
        var table = new Table("Boats", List.of(new Column("Boat", 1)), List.of(Row.of(Cell.of("Grey Gull"))));
        var document = new Document(
                "Boats",
                "",
                "en-US",
                "",
                List.of(
                        new NewPart("First"),
                        new Heading(1, "Boats"),
                        table,
                        new NewPart("Second"),
                        Paragraph.of("Words"),
                        new WriteLines("Notes", 3),
                        new NewPart("Third"),
                        Paragraph.of("The end")));
        try (XWPFDocument word = ReadBack.word(bytes(document))) {
            assertThat(word.getFooterList())
                    .extracting(footer -> footer.getText().strip().split("\t")[0])
                    .containsExactly("First", "Second", "Third");
            assertThat(word.getDocument().xmlText().split("<w:sectPr>")).hasSize(4);
        }
    }

    @Test
    void whatIsFilledInOnScreenIsAControl() throws Exception {
        try (XWPFDocument word = ReadBack.word(WORD)) {
            assertThat(word.getDocument().xmlText())
                    .contains("w:dropDownList", "w:displayText=\"Does not meet it\"")
                    .contains("w:alias w:val=\"Outcome of Writing\"", "w:alias w:val=\"Interviewer\"")
                    .contains("w:alias w:val=\"Notes on the answer\"", "w14:checkbox");
        }
    }

    @Test
    void contentsLeadToTheirHeadings() throws Exception {
        try (XWPFDocument word = ReadBack.word(WORD)) {
            String xml = word.getDocument().xmlText();
            for (int entry = 1; entry <= 4; entry++) {
                assertThat(xml).containsOnlyOnce("w:anchor=\"_Toc00000" + entry + "\"");
                assertThat(xml).containsOnlyOnce("w:name=\"_Toc00000" + entry + "\"");
            }
        }
    }

    /** As wide as the words of a letter at most: 512 points. */
    @Test
    void figuresFitThePageAndSayWhatTheyShow() throws Exception {
        try (XWPFDocument word = ReadBack.word(WORD)) {
            assertThat(word.getAllPictures())
                    .extracting(picture -> picture.suggestFileExtension())
                    .containsExactlyInAnyOrder("png", "svg");
            assertThat(word.getDocument().xmlText())
                    .contains("descr=\"" + EveryBlock.PICTURE + "\"", "cx=\"6502400\"", "svgBlip");
        }
    }

    @Test
    void nobodySignsOnAPageThatSaysNothing() throws Exception {
        var document = new Document(
                "Consent",
                "",
                "en-US",
                "",
                List.of(
                        new Heading(1, "Consent"),
                        Paragraph.of("We agree."),
                        new Signature("Ana", "Date"),
                        new Signature("Ben", "Date")));
        try (XWPFDocument word = ReadBack.word(bytes(document))) {
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getCTP().xmlText().contains("<w:keepNext/>"))
                    .containsExactly(false, true, true, false);
        }
    }

    @Test
    void isPrintedOnTheChosenPaper() throws Exception {
        byte[] a4 = new WordRenderer(ExampleWorkshop.STATIONERY.on(Paper.A4))
                .render(EveryBlock.document("en-US"))
                .bytes();
        try (XWPFDocument word = ReadBack.word(a4)) {
            assertThat(word.getDocument().xmlText()).contains("w:w=\"11906\" w:h=\"16838\"");
            assertThat(word.getTables())
                    .allSatisfy(table -> assertThat(table.getWidth()).isEqualTo(9906));
        }
    }

    private static byte[] bytes(Document document) {
        return new WordRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
    }
}
