package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.text.TextRenderer;

class ExcelRendererTest {
    private static Rendered rendered(Block... blocks) {
        var all = new ArrayList<Block>();
        all.add(new Heading(1, "Title"));
        all.addAll(List.of(blocks));
        all.add(Paragraph.of("The end."));
        return render(new Document("Title", "For a test", "en-US", "C-01", all));
    }

    private static Rendered render(Document document) {
        return new ExcelRenderer(ExampleWorkshop.STATIONERY).render(document);
    }

    private static Table table(String caption, Column column, Cell cell) {
        return new Table(caption, List.of(column, new Column("Second", 3)), List.of(Row.of(cell, Cell.of("beside"))));
    }

    @TestFactory
    Stream<DynamicTest> excelSaysWhatTheTextSays() {
        var documents = Workshops.oneOfEachKind();
        documents.put("hostile words", HostileWords.document());
        return documents.entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> {
                    List<String> wanted = ReadBack.words(new TextRenderer().text(named.getValue()));
                    var found = new ArrayList<>(ReadBack.words(
                            ReadSheets.words(render(named.getValue()).bytes())));
                    List<String> missing =
                            wanted.stream().filter(word -> !found.remove(word)).toList();
                    assertThat(missing).isEmpty();
                }));
    }

    @Test
    void noTypedWordsBecomeAFormula() {
        for (String typed : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1+1", "=1+1\n=2", "'=1")) {
            byte[] bytes = rendered(
                            table("=1", new Column("=2", 1), Cell.of(typed)),
                            new FieldGrid(List.of(new Field(typed, typed))))
                    .bytes();
            ReadSheets.read(bytes, workbook -> {
                for (Sheet sheet : workbook) {
                    sheet.forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
                }
                var cell = workbook.getSheetAt(1).getRow(1).getCell(0);
                assertThat(cell.getStringCellValue()).isEqualTo(typed);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!typed.startsWith("'"));
                return null;
            });
        }
    }

    @Test
    void numbersAreNumbersAndCodesStayWords() {
        var rows = Stream.of("3", "2.50", "1,234", "007", "-4", "GS-13", "1.2.3", "")
                .map(words -> Row.of(Cell.of(words)))
                .toList();
        byte[] bytes = rendered(new Table("Numbers", List.of(Column.numbers("Number", 1)), rows))
                .bytes();
        ReadSheets.read(bytes, workbook -> {
            Sheet sheet = workbook.getSheet("Numbers");
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(2.5);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("007");
            assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(-4);
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("GS-13");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("1.2.3");
            assertThat(sheet.getRow(8).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
            return null;
        });
    }

    @Test
    void whatAPersonFillsInIsOfferedAndOpen() {
        byte[] bytes = rendered(
                        table(
                                "Picks",
                                new Column("Finding", 1),
                                Cell.of(new Pick("Finding", List.of("Pass, or so", "Fail"), Optional.empty()))),
                        Paragraph.of("Between"),
                        table("Boxes", new Column("Met", 1), Cell.box("Met", true)),
                        new FieldGrid(List.of(Field.toWrite("Date"))))
                .bytes();
        ReadSheets.read(bytes, workbook -> {
            Sheet picks = workbook.getSheet("Picks");
            assertThat(ReadSheets.options(picks, 1, 0)).containsExactly("Pass, or so", "Fail");
            assertThat(picks.getRow(1).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(picks.getRow(1).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(ReadSheets.options(workbook.getSheet("Boxes"), 1, 0)).containsExactly("☐", "☒");
            assertThat(workbook.getSheet("Boxes").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("☒");
            return null;
        });
    }

    @Test
    void namesOfSheetsAreShortSafeAndNeverTwice() {
        List<String> names = SheetNames.of(
                List.of(
                        "Levels of [Risk] / Change: what? *",
                        "x".repeat(40),
                        "X".repeat(40),
                        "history",
                        "'quoted'",
                        "",
                        "//",
                        "a".repeat(30) + "\uD83D\uDE00"),
                List.of("Lists"));
        assertThat(names)
                .containsExactly(
                        "Levels of Risk Change what",
                        "x".repeat(31),
                        "X".repeat(27) + " (2)",
                        "history (2)",
                        "quoted",
                        "Sheet",
                        "Sheet (2)",
                        "a".repeat(30));
        assertThat(SheetNames.of(List.of("LISTS"), List.of("Lists"))).containsExactly("LISTS (2)");
    }

    @Test
    void aTextTooLongForACellGoesOnInASheetOfItsOwnAndIsNamed() {
        String text = "=" + HostileWords.words(9_000) + "\uD83D\uDE00";
        Rendered rendered = rendered(table("Evidence", new Column("Words", 1), Cell.of(text)));
        assertThat(rendered.remarks()).singleElement().asString().contains("A2").contains("Long texts");
        ReadSheets.read(rendered.bytes(), workbook -> {
            String begins = workbook.getSheet("Evidence").getRow(1).getCell(0).getStringCellValue();
            var whole = new StringBuilder(begins.substring(0, begins.indexOf(" … [")));
            Sheet rest = workbook.getSheet("Long texts");
            for (int i = 1; i <= rest.getLastRowNum(); i++) {
                whole.append(rest.getRow(i).getCell(2).getStringCellValue());
            }
            assertThat(whole.toString()).isEqualTo(text);
            return null;
        });
    }

    @Test
    void wordsThatExcelWouldDecodeStayAsTyped() {
        byte[] bytes =
                rendered(Paragraph.of("_x0041_ and <b> & \"c\" and \u000B")).bytes();
        assertThat(ReadSheets.words(bytes)).contains("_x0041_ and <b> & \"c\" and [U+000B]");
    }

    @Test
    void theSameDocumentGivesTheSameBytesAndSaysWhatItIs() {
        Document document = HostileWords.document();
        byte[] bytes = render(document).bytes();
        assertThat(render(document).bytes()).isEqualTo(bytes);
        ReadSheets.read(bytes, workbook -> {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(HostileWords.MARKUP);
            assertThat(properties.getCreated().toInstant()).isEqualTo(ExampleWorkshop.NOON);
            assertThat(ReadSheets.parts(bytes).get("docProps/core.xml")).contains("<dc:language>en-US</dc:language>");
            return null;
        });
    }

    @Test
    void tablesArePrintedWithTheirHeadingsOnThePaperInUse() {
        Document document = HostileWords.document();
        byte[] bytes = new ExcelRenderer(ExampleWorkshop.STATIONERY.on(Paper.A4))
                .render(document)
                .bytes();
        ReadSheets.read(bytes, workbook -> {
            var sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C31");
            return null;
        });
    }
}
