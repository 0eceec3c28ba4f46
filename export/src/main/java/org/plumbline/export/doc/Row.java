package org.plumbline.export.doc;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a table.
 *
 * @param requiredLevel the row of the required level; its words say so as well
 */
public record Row(List<Cell> cells, boolean requiredLevel) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(Arrays.asList(cells), false);
    }
}
