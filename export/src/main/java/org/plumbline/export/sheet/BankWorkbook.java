package org.plumbline.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.FileProblem;

/** A bank as an Excel workbook, which is read back as the same bank. */
public final class BankWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 256;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = new SheetStyles(workbook);

    private BankWorkbook() {
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
    }

    /**
     * Every word of the bank: a sheet with one competency a row and its levels as columns, and sheets with what belongs
     * to the competencies. What an exchange package held beyond the bank is not among them.
     */
    public static byte[] bytes(CompetencyBank bank) {
        return bytes(new BankSheetRows(bank).sheets());
    }

    /** Any sheets, each with its headings. */
    static byte[] bytes(List<SheetContent> sheets) {
        var writing = new BankWorkbook();
        try (SXSSFWorkbook workbook = writing.workbook) {
            sheets.forEach(writing::sheet);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(SheetContent content) {
        Sheet sheet = workbook.createSheet(content.name());
        Row header = sheet.createRow(0);
        for (int column = 0; column < content.columns().size(); column++) {
            SheetContent.Head head = content.columns().get(column);
            sheet.setColumnWidth(column, head.width() * CHARACTER);
            Cell cell = header.createCell(column);
            cell.setCellValue(head.words());
            cell.setCellStyle(styles.heading());
        }
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (List<String> cells : content.rows()) {
            row(content, sheet.createRow(number++), cells);
        }
    }

    private void row(SheetContent content, Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String words = cells.get(column);
            if (words.length() > LONGEST) {
                throw new FileProblem("The text of “"
                        + content.columns().get(column).words() + "” in row "
                        + (row.getRowNum() + 1) + " of the sheet “" + content.name() + "” is longer than an Excel cell"
                        + " can be. Save it in another format instead.");
            }
            if (!words.isEmpty()) {
                Cell cell = row.createCell(column);
                cell.setCellValue(words);
                cell.setCellStyle(styles.of(words));
            }
        }
    }
}
