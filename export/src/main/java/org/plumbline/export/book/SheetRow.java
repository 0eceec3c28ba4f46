package org.plumbline.export.book;

import java.util.Arrays;
import java.util.List;

/**
 * One row.
 *
 * @param lines how many lines high it is at least; 0 as high as its words
 */
public record SheetRow(List<Entry> entries, int lines) {
    public SheetRow {
        entries = List.copyOf(entries);
    }

    public SheetRow(List<Entry> entries) {
        this(entries, 0);
    }

    public static SheetRow of(Entry... entries) {
        return new SheetRow(Arrays.asList(entries));
    }
}
