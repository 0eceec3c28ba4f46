package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.FileProblem;

/** Workbooks as Excel shows them; what cannot be read is refused in words. */
class ExcelReaderTest {

    @Test
    void cellsAreReadAsTheyAreShown() throws IOException {
        SourceTable table = ExcelReader.read("book.xlsx", book()).get(0);

        assertThat(table.sheet()).isEqualTo("Kites");
        assertThat(table.headings()).containsExactly("Name", "Number", "Day", "Sum", "Error");
        assertThat(table.body().get(0).cells()).containsExactly("Flying", "3", "5/17/24", "7");
        assertThat(table.body().get(1).cells()).as("merged downwards").containsExactly("Flying", "0.25");
        assertThat(table.notes()).extracting(Warning::place).containsExactly("Kites!E3");
        assertThat(table.body()).extracting(SourceTable.Row::number).containsExactly(3, 5);
    }

    @Test
    void everySheetWithWordsIsThere() throws IOException {
        assertThat(ExcelReader.read("book.xlsx", book()))
                .extracting(SourceTable::sheet)
                .containsExactly("Kites", "Notes");
    }

    @Test
    void aWorkbookWithoutWordsIsRefused() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Empty");
            assertRefused("empty.xlsx", bytes(workbook), "empty.xlsx has no words in any cell");
        }
    }

    @Test
    void externalEntitiesAreRefused() throws IOException {
        byte[] hostile = changed(
                book(),
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));

        assertRefused("hostile.xlsx", hostile, "hostile.xlsx is not an Excel workbook that can be read");
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var blanks = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertRefused("bomb.xlsx", out.toByteArray(), "bomb.xlsx unpacks to more than 200 MB");
    }

    @Test
    void oldWorkbooksAreNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[4096]), "Workbook");
            files.writeFilesystem(out);
        }

        assertRefused("old.xls", out.toByteArray(), "old.xls is an old Excel workbook (.xls). Open it in Excel");
    }

    @Test
    void halfAWorkbookIsRefused() throws IOException {
        byte[] whole = book();

        assertRefused("half.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2), "half.xlsx");
    }

    private static byte[] book() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Kites");
            row(sheet.createRow(1), "Name", "Number", "Day", "Sum", "Error");
            Row first = sheet.createRow(2);
            row(first, "Flying");
            first.createCell(1).setCellValue(3);
            var day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            first.createCell(2).setCellValue(LocalDate.of(2024, 5, 17));
            first.getCell(2).setCellStyle(day);
            first.createCell(3).setCellFormula("3+4");
            first.createCell(4).setCellFormula("1/0");
            sheet.createRow(4).createCell(1).setCellValue(0.25);
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("Blank");
            row(workbook.createSheet("Notes").createRow(0), "Printed on Monday");
            return bytes(workbook);
        }
    }

    private static void row(Row row, String... words) {
        for (String word : words) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(word);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** The workbook with other XML in its first sheet. */
    private static byte[] changed(byte[] workbook, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                to.write(
                        sheet
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(String name, byte[] bytes, String start) {
        assertThatThrownBy(() -> BankReader.read(name, bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith(start)
                .hasMessageEndingWith(".");
    }

    @Test
    void severalSheetsWithTheSameHeadingAreOneBank() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            for (String name : List.of("Air", "Water")) {
                var sheet = workbook.createSheet(name);
                row(sheet.createRow(0), "Competency", "Meets", "Exceeds");
                row(sheet.createRow(1), name + " sports", "Floats.", "Races.");
            }
            row(workbook.createSheet("About").createRow(0), "Made on a Monday");

            var draft = BankReader.read("sports.xlsx", bytes(workbook)).draft();

            assertThat(draft.bank().competencies())
                    .extracting(one -> one.name())
                    .containsExactly("Air sports", "Water sports");
            assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                    .isEqualTo("The sheet “About” was left out with its 1 row."));
        }
    }
}
