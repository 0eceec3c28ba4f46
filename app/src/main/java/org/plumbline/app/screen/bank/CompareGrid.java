package org.plumbline.app.screen.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch.Hit;
import org.plumbline.app.screen.bank.Comparison.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Fields in rows, competencies in columns; arrow keys go from cell to cell, Enter takes one. */
final class CompareGrid extends VBox {
    private static final double NARROWEST_EM = 13;
    private static final double MARGIN = 24;

    /** So many times the height of the headings is needed for them to stay. */
    private static final double LEAST_ROOM = 4;

    private final CompareViewModel model;
    private final List<List<CompareCell>> cells = new ArrayList<>();
    private final VBox rows = Nodes.styled(new VBox(), Css.COMPARE_ROWS);
    private final VBox heads = new VBox();
    private final ScrollPane scroll = Nodes.id("compare-rows", new ScrollPane(rows));

    CompareGrid(CompareViewModel model) {
        this.model = model;
        getStyleClass().add(Css.COMPARE_ROWS);
        heads.getStyleClass().add(Css.COMPARE_ROWS);
        heads.getChildren().add(heads());
        model.comparison().note().ifPresent(note -> heads.getChildren()
                .add(Nodes.id("compare-note", Nodes.reading(note, Css.HINT))));
        model.comparison().rows().forEach(this::add);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(heads, Nodes.grow(scroll));
        heightProperty().addListener(observable -> Platform.runLater(this::placeHeads));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.choosing().addListener(observable -> mark());
        mark();
    }

    /** The letter by which a column is spoken of. */
    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private Node heads() {
        List<Hit> columns = model.comparison().columns();
        Node[] heads = IntStream.range(0, columns.size())
                .mapToObj(i -> new VBox(
                        1,
                        Nodes.reading(letter(i) + "  " + columns.get(i).title(), Css.STRONG),
                        Nodes.reading(
                                i == 0
                                        ? Words.of(
                                                "bank.compare.reference",
                                                columns.get(i).bank().title())
                                        : columns.get(i).bank().title(),
                                Css.HINT)))
                .toArray(Node[]::new);
        return Nodes.styled(new VBox(new EqualColumns(NARROWEST_EM, heads)), Css.COMPARE_HEADS);
    }

    private void add(Row row) {
        int number = cells.size();
        List<CompareCell> line = IntStream.range(0, row.cells().size())
                .mapToObj(i -> new CompareCell(
                        "compare-cell-" + number + "-" + i,
                        letter(i),
                        row.cells().get(i),
                        i == 0))
                .toList();
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            CompareCell cell = line.get(i);
            cell.setOnMouseClicked(event -> {
                cell.requestFocus();
                take(row, column);
            });
            cell.focusedProperty().addListener(observable -> {
                if (cell.isFocused()) {
                    reveal(cell);
                }
            });
        }
        cells.add(line);
        rows.getChildren()
                .add(new VBox(
                        4,
                        Nodes.label(row.label(), Css.FIELD_LABEL),
                        new EqualColumns(NARROWEST_EM, line.toArray(Node[]::new))));
    }

    private void take(Row row, int column) {
        if (model.choosing().get()) {
            model.take(row.slot(), column);
            mark();
        }
    }

    private void mark() {
        List<Row> all = model.comparison().rows();
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < cells.get(i).size(); k++) {
                cells.get(i)
                        .get(k)
                        .mark(model.choosing().get(), model.taken(all.get(i).slot()) == k);
            }
        }
    }

    /** The headings stay in view; where that would leave little room for what they head, they scroll with it. */
    private void placeHeads() {
        boolean roomy = getHeight() > LEAST_ROOM * heads.prefHeight(getWidth());
        if (roomy != getChildren().contains(heads)) {
            getChildren().remove(heads);
            rows.getChildren().remove(heads);
            (roomy ? getChildren() : rows.getChildren()).add(0, heads);
        }
    }

    /** Gives the keyboard to the first cell; a scroll pane holds its content only once it has its style. */
    void begin() {
        applyCss();
        focus(0, 0);
        Platform.runLater(() -> focus(0, 0));
    }

    private void focus(int row, int column) {
        if (row >= 0
                && row < cells.size()
                && column >= 0
                && column < cells.get(row).size()) {
            cells.get(row).get(column).requestFocus();
        }
    }

    private void key(KeyEvent event) {
        for (int row = 0; row < cells.size(); row++) {
            int column = cells.get(row).indexOf(event.getTarget());
            if (column >= 0 && move(event.getCode(), row, column)) {
                event.consume();
                return;
            }
        }
    }

    private boolean move(KeyCode code, int row, int column) {
        switch (code) {
            case LEFT -> focus(row, column - 1);
            case RIGHT -> focus(row, column + 1);
            case UP -> focus(row - 1, column);
            case DOWN -> focus(row + 1, column);
            case ENTER, SPACE -> take(model.comparison().rows().get(row), column);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Scrolls so that the cell with the keyboard is seen from its top. */
    private void reveal(CompareCell cell) {
        double beyond = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond <= 0) {
            return;
        }
        var place = rows.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        double top = scroll.getVvalue() * beyond;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() - MARGIN < top || place.getMaxY() > bottom) {
            scroll.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - MARGIN) / beyond)));
        }
    }
}
