package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Warning;

/** Tables for tests, from lines whose cells are parted by bars. */
final class Tables {
    private Tables() {}

    static SourceTable of(String... lines) {
        var rows = new ArrayList<SourceTable.Row>();
        for (String line : lines) {
            List<String> cells = Arrays.stream(line.split("\\|", -1))
                    .map(cell -> cell.strip().replace("\\n", "\n"))
                    .toList();
            rows.add(new SourceTable.Row(rows.size() + 1, cells));
        }
        return SourceTable.of("invented.csv", "00", "", rows, List.of());
    }

    static Draft read(String... lines) {
        SourceTable table = of(lines);
        return TableParser.parse(table, ColumnMapping.suggested(table));
    }

    /** Warnings as “B2: words”. */
    static List<String> words(Draft draft) {
        return draft.warnings().stream().map(Tables::words).toList();
    }

    private static String words(Warning warning) {
        return (warning.place().isEmpty() ? "" : warning.place() + ": ") + warning.text();
    }
}
