package org.plumbline.app.screen.candidates;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.words.Words;

/** The candidates with open fields; several lines in the clipboard are pasted as candidates, not as one text. */
final class CandidateTable {
    private static final double[] SHARES = {0.9, 2.7, 1.5};
    private static final double SCROLL_BAR = 18;

    private final CandidatesViewModel model;
    private final TableView<CandidateLine> table = new TableView<>();

    CandidateTable(CandidatesViewModel model) {
        this.model = model;
        table.setId("candidates-table");
        table.setItems(model.lines());
        table.setAccessibleText(Words.of("candidates.table"));
        table.setPlaceholder(new EmptyState(Words.of("candidates.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<CandidateLine, CandidateLine> name =
                column("name", 1, () -> new TextCell("name", CandidateLine::name, this));
        name.visibleProperty().bind(model.names().shown());
        table.getColumns().add(column("code", 0, () -> new TextCell("code", CandidateLine::code, this)));
        table.getColumns().add(name);
        table.getColumns().add(column("grade", 2, () -> new GradeCell(model)));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> model.chosen()
                .choose(line));
        name.visibleProperty().addListener(observable -> share());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        table.setOnKeyPressed(this::key);
    }

    private static TableColumn<CandidateLine, CandidateLine> column(
            String kind, int place, Supplier<TableCell<CandidateLine, CandidateLine>> cell) {
        var column = new TableColumn<CandidateLine, CandidateLine>(Words.of("candidates." + kind));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(each -> cell.get());
        column.setPrefWidth(SHARES[place] * 100);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** A column that comes back would else only get what the others can spare. */
    private void share() {
        double sum = 0;
        for (int place = 0; place < SHARES.length; place++) {
            sum += table.getColumns().get(place).isVisible() ? SHARES[place] : 0;
        }
        double across = Math.max(sum * 100, table.getWidth() - SCROLL_BAR);
        for (int place = 0; place < SHARES.length; place++) {
            table.getColumns().get(place).setPrefWidth(0);
            table.getColumns().get(place).setPrefWidth(across * SHARES[place] / sum);
        }
    }

    private void key(KeyEvent event) {
        CandidateLine line = table.getSelectionModel().getSelectedItem();
        if (!table.isFocused() || line == null) {
            return;
        }
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (moves) {
            model.moveBy(line.id(), event.getCode() == KeyCode.UP ? -1 : 1);
            table.getSelectionModel().select(line);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(line.id());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            write(table.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    /** Asks the clipboard only for this key: asking lets the system deliver later keys before this one. */
    private void pasteKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.V) {
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && (table.isFocused() || text.strip().matches("(?s).*[\\t\\n\\r].*"))) {
            model.paste(text);
            event.consume();
        }
    }

    /** Puts the keyboard where this candidate is named, or where names are hidden, coded. */
    void write(int index) {
        write(model.names().shown().get() ? "name" : "code", index);
    }

    /** Puts the keyboard into one field of a candidate; an index outside the table changes nothing. */
    void write(String kind, int index) {
        if (index < 0 || index >= model.lines().size()) {
            return;
        }
        table.getSelectionModel().select(index);
        table.scrollTo(index);
        table.applyCss();
        table.layout();
        Node field = table.lookup(
                "#candidate-" + kind + "-" + model.lines().get(index).id());
        if (field != null) {
            field.requestFocus();
        }
    }

    TableView<CandidateLine> node() {
        return table;
    }
}
