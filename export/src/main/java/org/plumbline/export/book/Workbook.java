package org.plumbline.export.book;

import java.util.List;
import java.util.Optional;

/**
 * Sheets before they become an Excel file: what stands in their cells, what may be chosen there and what is computed.
 *
 * @param title what the file calls itself
 * @param subject one line on what it is for
 * @param language as BCP 47, such as "en-US"
 * @param footer what every printed page carries beside its number
 * @param names single cells that formulas call by a name
 * @param data the sheet that other programs compute with; empty where all are alike
 */
public record Workbook(
        String title,
        String subject,
        String language,
        String footer,
        List<Sheet> sheets,
        List<NamedCell> names,
        Optional<String> data) {
    public Workbook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook needs a sheet");
        }
    }

    /**
     * A cell with a name.
     *
     * @param sheet the sheet's name
     * @param cell such as "B4"
     */
    public record NamedCell(String name, String sheet, String cell) {}
}
