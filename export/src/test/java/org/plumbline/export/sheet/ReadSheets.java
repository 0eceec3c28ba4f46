package org.plumbline.export.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads Excel files with a library that did not write them. */
final class ReadSheets {
    private ReadSheets() {}

    static <T> T read(byte[] bytes, Function<XSSFWorkbook, T> read) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return read.apply(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that stands in the cells of the sheets that are seen. */
    static String words(byte[] bytes) {
        return read(bytes, workbook -> {
            var words = new StringBuilder();
            var formatter = new DataFormatter();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i)) {
                    for (Row row : workbook.getSheetAt(i)) {
                        row.forEach(cell -> words.append(shown(formatter, cell)).append('\n'));
                    }
                }
            }
            return words.toString();
        });
    }

    private static String shown(DataFormatter formatter, Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.toString() : formatter.formatCellValue(cell);
    }

    /** What may be chosen in a cell; empty where nothing is offered. */
    static List<String> options(Sheet sheet, int row, int column) {
        for (DataValidation validation : sheet.getDataValidations()) {
            for (CellRangeAddress area : validation.getRegions().getCellRangeAddresses()) {
                if (area.isInRange(row, column)) {
                    return listed(sheet, validation.getValidationConstraint().getFormula1());
                }
            }
        }
        return List.of();
    }

    private static List<String> listed(Sheet sheet, String formula) {
        var area = new AreaReference(formula, sheet.getWorkbook().getSpreadsheetVersion());
        var list = sheet.getWorkbook().getSheet(area.getFirstCell().getSheetName());
        var options = new ArrayList<String>();
        for (var reference : area.getAllReferencedCells()) {
            options.add(
                    list.getRow(reference.getRow()).getCell(reference.getCol()).getStringCellValue());
        }
        return options;
    }

    /** Every part of the file as text. */
    static Map<String, String> parts(byte[] bytes) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
