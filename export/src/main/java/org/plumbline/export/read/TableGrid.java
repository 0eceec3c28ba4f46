package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A ruled table on one page: the places of its rules, and which neighbouring cells no rule parts. */
final class TableGrid {
    private static final float NEAR = 3;

    private final List<PageInk.Rule> rules;
    private final List<Float> columns;
    private final List<Float> rows;

    private TableGrid(List<PageInk.Rule> rules, List<Float> columns, List<Float> rows) {
        this.rules = rules;
        this.columns = columns;
        this.rows = rows;
    }

    /** The tables of a page from top to bottom; a box of one cell is none. */
    static List<TableGrid> of(List<PageInk.Rule> rules) {
        var grids = new ArrayList<TableGrid>();
        for (List<PageInk.Rule> group : connected(rules)) {
            var grid = new TableGrid(group, places(group, false), places(group, true));
            if (grid.columns.size() > 2 && grid.rows.size() > 1) {
                grids.add(grid);
            }
        }
        grids.sort((one, other) -> Float.compare(one.top(), other.top()));
        return grids;
    }

    private static List<List<PageInk.Rule>> connected(List<PageInk.Rule> rules) {
        var groups = new ArrayList<List<PageInk.Rule>>();
        for (PageInk.Rule rule : rules) {
            var joined = new ArrayList<>(List.of(rule));
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(other -> touch(rule, other));
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static boolean touch(PageInk.Rule one, PageInk.Rule other) {
        if (one.horizontal() == other.horizontal()) {
            return Math.abs(one.at() - other.at()) <= NEAR
                    && one.from() <= other.to() + NEAR
                    && other.from() <= one.to() + NEAR;
        }
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    private static List<Float> places(List<PageInk.Rule> rules, boolean horizontal) {
        var places = new ArrayList<Float>();
        rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .map(PageInk.Rule::at)
                .sorted()
                .filter(at -> places.isEmpty() || at - places.get(places.size() - 1) > NEAR)
                .forEach(places::add);
        return places;
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    List<Float> columns() {
        return columns;
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    boolean holds(PageInk.Glyph glyph) {
        float y = glyph.y() - glyph.size() / 3;
        return y > top() && y < bottom() && glyph.middle() > columns.get(0) && glyph.middle() < right();
    }

    private float right() {
        return columns.get(columns.size() - 1);
    }

    float rightOf(int column) {
        return columns.get(column + 1);
    }

    /** The characters of each cell of each row; words of cells that no rule parts are in the first of them. */
    List<List<List<PageInk.Glyph>>> cells(List<PageInk.Glyph> glyphs) {
        var cells = new ArrayList<List<List<PageInk.Glyph>>>();
        for (int row = 0; row < rowCount(); row++) {
            cells.add(new ArrayList<>(IntStream.range(0, columnCount())
                    .<List<PageInk.Glyph>>mapToObj(column -> new ArrayList<>())
                    .toList()));
        }
        for (PageInk.Glyph glyph : glyphs) {
            int row = between(rows, glyph.y() - glyph.size() / 3);
            int column = between(columns, glyph.middle());
            while (column > 0 && !parted(false, columns.get(column), rows, row)) {
                column--;
            }
            while (row > 0 && !parted(true, rows.get(row), columns, column)) {
                row--;
            }
            cells.get(row).get(column).add(glyph);
        }
        return cells;
    }

    private static int between(List<Float> places, float at) {
        int index = 0;
        while (index < places.size() - 2 && at >= places.get(index + 1)) {
            index++;
        }
        return index;
    }

    private boolean parted(boolean horizontal, float at, List<Float> across, int index) {
        float middle = (across.get(index) + across.get(index + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.horizontal() == horizontal
                        && Math.abs(rule.at() - at) <= NEAR
                        && rule.from() <= middle
                        && middle <= rule.to());
    }
}
