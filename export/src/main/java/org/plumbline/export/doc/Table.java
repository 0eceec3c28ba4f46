package org.plumbline.export.doc;

import java.util.List;

/**
 * Rows under column headings that come again on every page.
 *
 * @param caption what the table shows, for those who do not see it; not printed
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        caption = Printable.line(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table “" + caption + "” has no columns");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table “" + caption + "” has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** All shares together. */
    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    /** Whether it shows levels, one of which is required. */
    public boolean hasRequiredLevel() {
        return rows.stream().anyMatch(Row::requiredLevel);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }
}
