package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;

/** The values of all drop-downs in one sheet, a column a list: there they may hold commas and be of any length. */
final class ChoiceLists {
    private final String name;
    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    ChoiceLists(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Where the values stand, as formulas name it. */
    String reference(List<String> options) {
        int column = columns.computeIfAbsent(options, added -> columns.size());
        return SheetNames.quoted(name) + "!"
                + Area.column(column, 0, Math.max(0, options.size() - 1)).fixed();
    }

    Sheet sheet() {
        var sheet = new SheetBuilder(name);
        int longest = 0;
        for (List<String> options : columns.keySet()) {
            sheet.width(30);
            longest = Math.max(longest, options.size());
        }
        for (int i = 0; i < longest; i++) {
            var row = new ArrayList<Entry>();
            for (List<String> options : columns.keySet()) {
                row.add(Entry.of(i < options.size() ? options.get(i) : ""));
            }
            sheet.row(new SheetRow(row));
        }
        return sheet.build();
    }
}
