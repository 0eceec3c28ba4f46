package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.plumbline.app.theme.Css;

/** Draws a grid of numbers: names of rows and columns stay, the cells between them scroll by whole rows and columns. */
final class EntryView extends Region {
    private static final double ROW_EM = 2.1;
    private static final double HEAD_EM = 3.1;
    private static final double NAME_EM = 15;
    private static final double WIDEST_NAME = 0.5;
    private static final int FEWEST_ROWS = 7;

    private final EntryValues values;
    private final EntryCursor cursor;
    private final Label measure = new Label();
    private final Label headMeasure = Nodes.styled(new Label(), Css.ENTRY_HEAD);
    private final Pane heads = clipped();
    private final Pane names = clipped();
    private final Pane body = clipped();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final List<Label> headLabels = new ArrayList<>();
    private final List<Label> nameLabels = new ArrayList<>();
    private final List<Label> cellLabels = new ArrayList<>();
    private int top;
    private int left;
    private int slotRows;
    private int slotColumns;
    private double tallestHead;
    private double scrolledRows;
    private double scrolledColumns;

    EntryView(EntryValues values, EntryCursor cursor) {
        this.values = values;
        this.cursor = cursor;
        measure.setManaged(false);
        measure.setVisible(false);
        headMeasure.setManaged(false);
        headMeasure.setVisible(false);
        headMeasure.setWrapText(true);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().addAll(body, names, heads, across, down, measure, headMeasure);
        down.valueProperty().addListener((property, old, now) -> {
            top = (int) Math.round(now.doubleValue());
            fill();
        });
        across.valueProperty().addListener((property, old, now) -> {
            left = (int) Math.round(now.doubleValue());
            fill();
        });
    }

    private static Pane clipped() {
        var pane = new Pane() {
            @Override
            protected void layoutChildren() {
                // The grid places them; a pane would make each as small as its words.
            }
        };
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }

    private static ScrollBar bar(Orientation way) {
        var bar = new ScrollBar();
        bar.setOrientation(way);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(1);
        return bar;
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private double rowHeight() {
        return snapSizeY(em() * ROW_EM);
    }

    private double headHeight() {
        return snapSizeY(Math.max(tallestHead, em() * HEAD_EM));
    }

    private double neededHead() {
        double tallest = 0;
        for (int column = 0; column < values.columns(); column++) {
            headMeasure.setText(values.head(column));
            tallest = Math.max(tallest, headMeasure.prefHeight(columnWidth()));
        }
        return tallest;
    }

    private double columnWidth() {
        return snapSizeX(em() * values.columnEm());
    }

    private double nameWidth() {
        double least = Math.min(em() * NAME_EM, inside() * WIDEST_NAME);
        return snapSizeX(Math.max(least, inside() - values.columns() * columnWidth()));
    }

    private double inside() {
        return getWidth() - down.prefWidth(-1);
    }

    private double bodyHeight() {
        return getHeight() - headHeight() - (across.isVisible() ? across.prefHeight(-1) : 0);
    }

    /** How many rows are wholly in sight. */
    private int wholeRows() {
        return Math.max(1, (int) (bodyHeight() / rowHeight()));
    }

    private int wholeColumns() {
        return Math.max(1, (int) ((inside() - nameWidth()) / columnWidth()));
    }

    /** How many rows a page key goes. */
    int page() {
        return Math.max(1, wholeRows() - 1);
    }

    /** The row at this height; -1 for the head. */
    int rowAt(double y) {
        return y < headHeight() ? -1 : top + (int) ((y - headHeight()) / rowHeight());
    }

    /** The column at this place; -1 for the names. */
    int columnAt(double x) {
        return x < nameWidth() ? -1 : left + (int) ((x - nameWidth()) / columnWidth());
    }

    /** Scrolls no further than needed to see a cell. */
    void reveal(int row, int column) {
        if (slotRows == 0) {
            return;
        }
        down.setValue(between(row - wholeRows() + 1, top, row));
        across.setValue(between(column - wholeColumns() + 1, left, column));
    }

    private static int between(int least, int value, int most) {
        return Math.max(least, Math.min(value, most));
    }

    /** Scrolls by what the wheel said; whether there was anywhere to go. */
    boolean scroll(double deltaX, double deltaY) {
        scrolledRows -= deltaY / rowHeight();
        scrolledColumns -= deltaX / columnWidth();
        double rows = down.getValue() + (int) scrolledRows;
        double columns = across.getValue() + (int) scrolledColumns;
        scrolledRows -= (int) scrolledRows;
        scrolledColumns -= (int) scrolledColumns;
        boolean room = rows >= 0 && rows <= down.getMax() && columns >= 0 && columns <= across.getMax();
        down.setValue(Math.max(0, Math.min(rows, down.getMax())));
        across.setValue(Math.max(0, Math.min(columns, across.getMax())));
        return room;
    }

    @Override
    protected double computeMinHeight(double width) {
        return headHeight() + Math.min(FEWEST_ROWS, Math.max(1, values.rows())) * rowHeight() + across.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * NAME_EM;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * NAME_EM + values.columns() * columnWidth();
    }

    @Override
    protected void layoutChildren() {
        tallestHead = neededHead();
        bars();
        double name = nameWidth();
        double width = Math.min(inside() - name, values.columns() * columnWidth());
        double height = Math.min(bodyHeight(), values.rows() * rowHeight());
        heads.resizeRelocate(name, 0, width, headHeight());
        names.resizeRelocate(0, headHeight(), name, height);
        body.resizeRelocate(name, headHeight(), width, height);
        slots(Math.min(values.rows(), (int) Math.ceil(bodyHeight() / rowHeight())), Math.min(values.columns(), (int)
                Math.ceil((inside() - name) / columnWidth())));
        place();
        fill();
    }

    private void bars() {
        boolean wide = values.columns() > wholeColumns();
        across.setVisible(wide);
        boolean high = values.rows() > wholeRows();
        down.setVisible(high);
        range(down, values.rows(), wholeRows());
        range(across, values.columns(), wholeColumns());
        double thick = down.prefWidth(-1);
        down.resizeRelocate(getWidth() - thick, headHeight(), thick, Math.max(0, bodyHeight()));
        double flat = across.prefHeight(-1);
        across.resizeRelocate(nameWidth(), getHeight() - flat, Math.max(0, inside() - nameWidth()), flat);
    }

    private static void range(ScrollBar bar, int all, int seen) {
        int most = Math.max(0, all - seen);
        bar.setMax(most);
        bar.setVisibleAmount(all == 0 ? 0 : (double) most * seen / all);
        bar.setBlockIncrement(Math.max(1, seen - 1));
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private void slots(int rows, int columns) {
        slotRows = Math.max(0, rows);
        slotColumns = Math.max(0, columns);
        sized(headLabels, heads, slotColumns, () -> label(Css.ENTRY_HEAD));
        sized(nameLabels, names, slotRows, () -> label(Css.ENTRY_NAME));
        sized(cellLabels, body, slotRows * slotColumns, () -> placed(Css.ENTRY_CELL));
    }

    /** A label that this view alone puts in its place. */
    private static Label placed(String style) {
        Label label = Nodes.styled(new Label(), style);
        label.setManaged(false);
        return label;
    }

    private static Label label(String style) {
        Label label = placed(style);
        label.setWrapText(true);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.textProperty());
        return label;
    }

    private static void sized(List<Label> pool, Pane parent, int wanted, Supplier<Label> more) {
        while (pool.size() < wanted) {
            pool.add(more.get());
        }
        List<Node> shown = List.copyOf(pool.subList(0, wanted));
        if (!parent.getChildren().equals(shown)) {
            parent.getChildren().setAll(shown);
        }
    }

    private void place() {
        double width = columnWidth();
        double height = rowHeight();
        for (int column = 0; column < slotColumns; column++) {
            headLabels.get(column).resizeRelocate(column * width, 0, width, headHeight());
        }
        for (int row = 0; row < slotRows; row++) {
            nameLabels.get(row).resizeRelocate(0, row * height, names.getWidth(), height);
            for (int column = 0; column < slotColumns; column++) {
                cell(row, column).resizeRelocate(column * width, row * height, width, height);
            }
        }
    }

    private Label cell(int slotRow, int slotColumn) {
        return cellLabels.get(slotRow * slotColumns + slotColumn);
    }

    /** Puts the words into the nodes that are there. */
    void fill() {
        for (int slot = 0; slot < slotColumns; slot++) {
            int column = left + slot;
            headLabels.get(slot).setText(column < values.columns() ? values.head(column) : "");
            headLabels.get(slot).pseudoClassStateChanged(Css.CHOSEN, column == cursor.column());
        }
        EntryBlock block = cursor.block();
        boolean focused = getParent() != null && getParent().isFocused();
        for (int slot = 0; slot < slotRows; slot++) {
            int row = top + slot;
            nameLabels.get(slot).setText(row < values.rows() ? values.rowHead(row) : "");
            nameLabels.get(slot).pseudoClassStateChanged(Css.CHOSEN, row == cursor.row());
            nameLabels.get(slot).pseudoClassStateChanged(Css.ASIDE, row < values.rows() && values.aside(row));
            for (int k = 0; k < slotColumns; k++) {
                fill(cell(slot, k), row, left + k, block, focused);
            }
        }
    }

    private void fill(Label cell, int row, int column, EntryBlock block, boolean focused) {
        boolean there = row < values.rows() && column < values.columns();
        cell.setText(there ? values.shown(row, column) : "");
        cell.setVisible(there);
        cell.pseudoClassStateChanged(Css.CHOSEN, there && block.holds(row, column) && block.cells() > 1);
        cell.pseudoClassStateChanged(Css.ASIDE, there && values.aside(row));
        boolean here = row == cursor.row() && column == cursor.column();
        cell.pseudoClassStateChanged(Css.CURRENT, there && here);
        cell.pseudoClassStateChanged(Css.ENTERING, there && here && focused);
    }
}
