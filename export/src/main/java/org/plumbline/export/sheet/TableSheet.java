package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.Locale;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;

/** A table of a document as a sheet. */
final class TableSheet {
    private static final int NARROWEST = 9;
    private static final int CHARACTERS = 100;
    private static final int PER_COLUMN = 10;

    private final Table table;
    private final CellWords words;
    private final SheetBuilder sheet;

    private TableSheet(String name, Table table, Locale locale) {
        this.table = table;
        words = new CellWords(locale);
        sheet = new SheetBuilder(name);
    }

    static Sheet of(String name, Table table, Locale locale) {
        return new TableSheet(name, table, locale).sheet();
    }

    private Sheet sheet() {
        int all = CHARACTERS + PER_COLUMN * Math.max(0, table.columns().size() - 4);
        for (Column column : table.columns()) {
            sheet.width(Math.max(NARROWEST, all * column.share() / table.shares()));
        }
        sheet.headings(table.columns().stream().map(Column::heading).toList());
        table.rows().forEach(this::row);
        return sheet.build();
    }

    private void row(Row row) {
        var entries = new ArrayList<Entry>();
        for (int column = 0; column < row.cells().size(); column++) {
            entries.add(entry(row, column));
        }
        sheet.row(new SheetRow(entries));
    }

    private Entry entry(Row row, int column) {
        Cell cell = row.cells().get(column);
        Area here = Area.cell(sheet.next(), column);
        if (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Pick pick) {
            sheet.dropDown(here, pick.options());
            return Entry.of(pick.chosen().orElse(""), Style.TO_FILL_IN);
        }
        if (cell.blocks().size() == 1
                && cell.blocks().get(0) instanceof ChoiceList list
                && list.choices().size() == 1) {
            var choice = list.choices().get(0);
            sheet.dropDown(here, CellWords.boxes(choice));
            return Entry.of(CellWords.box(choice), Style.TO_FILL_IN);
        }
        return words.entry(cell, table.columns().get(column).numbers(), row.requiredLevel());
    }
}
