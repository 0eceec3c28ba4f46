package org.plumbline.export.pdf;

import java.util.List;

/** The cells of one row, side by side. */
final class Cells {
    private final float[] edges;
    private final List<List<Placed>> cells;

    Cells(float[] edges, List<List<Placed>> cells) {
        this.edges = edges;
        this.cells = cells;
    }

    float height() {
        float tallest = 0;
        for (int i = 0; i < cells.size(); i++) {
            float width = right(i) - left(i);
            float height = (float) cells.get(i).stream()
                    .mapToDouble(part -> part.height(width))
                    .sum();
            tallest = Math.max(tallest, height);
        }
        return tallest + 2 * Look.CELL_PADDING;
    }

    /** What the tallest cell needs to begin on a page. */
    float least() {
        float tallest = 0;
        for (int i = 0; i < cells.size(); i++) {
            tallest = Math.max(tallest, cells.get(i).get(0).least(right(i) - left(i)));
        }
        return tallest + 2 * Look.CELL_PADDING;
    }

    boolean isDone() {
        return cells.stream().allMatch(cell -> cell.stream().allMatch(Placed::isDone));
    }

    /** Sets what fits above the bottom, and says how far down the lowest cell reaches. */
    float place(float top, float bottom) {
        float lowest = top - Look.CELL_PADDING;
        for (int i = 0; i < cells.size(); i++) {
            lowest = Math.min(lowest, place(i, top - Look.CELL_PADDING, bottom));
        }
        return lowest - Look.CELL_PADDING;
    }

    private float place(int cell, float top, float bottom) {
        float reached = top;
        for (Placed part : cells.get(cell)) {
            if (!part.isDone()) {
                reached = part.place(left(cell), right(cell), reached, bottom);
            }
            if (!part.isDone()) {
                break;
            }
        }
        return reached;
    }

    private float left(int cell) {
        return edges[cell] + Look.CELL_PADDING;
    }

    private float right(int cell) {
        return edges[cell + 1] - Look.CELL_PADDING;
    }
}
