package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.record.RecordWords;

/** The record as a table: a row an entry, with the hashes in full. */
public final class RecordTable {
    private RecordTable() {}

    public static String csv(List<RecordEntry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Number", "When", "Who", "What", "Why", "Previous hash", "Hash"));
        for (RecordEntry entry : entries) {
            rows.add(List.of(
                    String.valueOf(entry.number()),
                    entry.when().toString(),
                    entry.who(),
                    RecordWords.sentence(entry),
                    entry.why(),
                    entry.previous(),
                    entry.hash()));
        }
        return DefusedCsv.of(rows);
    }
}
