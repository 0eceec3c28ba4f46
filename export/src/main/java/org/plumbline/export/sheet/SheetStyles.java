package org.plumbline.export.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of our workbooks look: headings apart from words, words in several lines, formulas never run. */
final class SheetStyles {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle quoted;

    SheetStyles(Workbook workbook) {
        words = workbook.createCellStyle();
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
        quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(words);
        quoted.setQuotePrefixed(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
    }

    CellStyle heading() {
        return heading;
    }

    /** Words that look like a formula are marked as text, so that they stay words when somebody edits the cell. */
    CellStyle of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? quoted : words;
    }
}
