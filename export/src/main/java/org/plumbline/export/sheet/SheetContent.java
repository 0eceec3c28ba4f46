package org.plumbline.export.sheet;

import java.util.List;

/**
 * One sheet of a workbook before it is written.
 *
 * @param rows as many cells as there are columns
 */
record SheetContent(String name, List<Head> columns, List<List<String>> rows) {
    SheetContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The heading of a column.
     *
     * @param width in characters
     */
    record Head(String words, int width) {
        /** For numbers and single words. */
        static Head narrow(String words) {
            return new Head(words, 14);
        }

        static Head name(String words) {
            return new Head(words, 28);
        }

        /** For sentences. */
        static Head wide(String words) {
            return new Head(words, 48);
        }
    }
}
