package org.plumbline.export.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;

/**
 * Comma-separated values that a spreadsheet opens as they are. Of a workbook it is the sheet that other programs compute
 * with; of any other document all its rows, its tables after its words.
 */
public final class CsvRenderer implements DocumentRenderer {
    @Override
    public Rendered render(Document document) {
        return write(ExcelRenderer.workbook(document));
    }

    /** What a workbook holds, with formulas as what they come to. */
    public static Rendered write(Workbook workbook) {
        var rows = new ArrayList<List<String>>();
        for (Sheet sheet : workbook.sheets()) {
            if (workbook.data().isEmpty() || workbook.data().get().equals(sheet.name())) {
                if (!rows.isEmpty()) {
                    rows.add(List.of());
                    rows.add(List.of(sheet.name()));
                }
                sheet.rows().forEach(row -> rows.add(plainly(row)));
            }
        }
        return new Rendered(DefusedCsv.of(rows).getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static List<String> plainly(SheetRow row) {
        return row.entries().stream().map(Entry::plainly).toList();
    }
}
