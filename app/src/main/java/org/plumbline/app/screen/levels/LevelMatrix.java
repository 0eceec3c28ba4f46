package org.plumbline.app.screen.levels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.plumbline.app.screen.levels.LevelsViewModel.Cell;
import org.plumbline.app.screen.levels.LevelsViewModel.Matrix;
import org.plumbline.app.screen.levels.LevelsViewModel.Place;
import org.plumbline.app.screen.levels.LevelsViewModel.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;

/**
 * Competencies by grades, the level word in each cell; digits set a level, 0 clears it, arrows move, and cells of a
 * spreadsheet are pasted.
 */
final class LevelMatrix extends GridPane {
    private static final double NAMES_PERCENT = 36;

    /** A cell narrower than this has the steps above the word, which would be cut otherwise. */
    private static final double NARROW_EM = 9;

    private final LevelsViewModel model;
    private final Map<Place, Button> cells = new HashMap<>();

    LevelMatrix(LevelsViewModel model) {
        this.model = model;
        getStyleClass().add(Css.MATRIX);
        setId("levels-matrix");
        model.matrix().addListener((property, old, matrix) -> show(matrix));
        model.chosen().addListener(observable -> mark());
    }

    void show(Matrix matrix) {
        if (!fits(matrix)) {
            rebuild(matrix);
        }
        for (Row row : matrix.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                fill(row, i, matrix);
            }
        }
        mark();
    }

    private boolean fits(Matrix matrix) {
        return shape(matrix).equals(getUserData());
    }

    /** Grades and competencies in their order, with their names and roles. */
    private static List<Object> shape(Matrix matrix) {
        return List.of(
                matrix.grades(),
                matrix.rows().stream()
                        .map(row ->
                                List.of(row.competency().id(), row.competency().name(), row.role()))
                        .toList());
    }

    private void rebuild(Matrix matrix) {
        setUserData(shape(matrix));
        getChildren().clear();
        cells.clear();
        heads(matrix.grades());
        int line = 1;
        String role = null;
        for (int r = 0; r < matrix.rows().size(); r++) {
            Row row = matrix.rows().get(r);
            if (matrix.byRole() && !row.role().equals(role)) {
                role = row.role();
                String words = role.isEmpty() ? Words.of("levels.core") : Words.of("levels.role", role);
                add(
                        Nodes.reading(words, Css.MATRIX_HEAD, Css.STRONG),
                        0,
                        line++,
                        1 + row.cells().size(),
                        1);
            }
            Label name = Nodes.reading(row.competency().name(), Css.MATRIX_HEAD);
            add(name, 0, line);
            for (int c = 0; c < row.cells().size(); c++) {
                add(button(row.cells().get(c).place(), c, r), c + 1, line);
            }
            line++;
        }
    }

    private void heads(List<Grade> grades) {
        getColumnConstraints().clear();
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setPercentWidth(NAMES_PERCENT);
        getColumnConstraints().add(names);
        for (int i = 0; i < grades.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth((100 - NAMES_PERCENT) / grades.size());
            getColumnConstraints().add(column);
            add(Nodes.label(grades.get(i).name(), Css.MATRIX_HEAD), i + 1, 0);
        }
    }

    private Button button(Place place, int column, int row) {
        var button = new Button();
        button.setId("level-" + place.competency() + "-" + place.grade());
        button.getStyleClass().setAll(Css.MATRIX_CELL);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.contentDisplayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> button.getWidth() < NARROW_EM * button.getFont().getSize()
                                ? ContentDisplay.TOP
                                : ContentDisplay.LEFT,
                        button.widthProperty(),
                        button.fontProperty()));
        button.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                model.chosen().set(Optional.of(place));
            }
        });
        button.setOnAction(event -> model.chosen().set(Optional.of(place)));
        button.setOnKeyPressed(event -> key(event, place, column, row));
        cells.put(place, button);
        return button;
    }

    private void key(KeyEvent event, Place place, int column, int row) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown()) {
            clipboard(event, place);
            return;
        }
        if (code == KeyCode.DELETE
                || code == KeyCode.BACK_SPACE
                || event.getText().equals("0")) {
            model.clear(place);
        } else if (event.getText().length() == 1
                && Character.isDigit(event.getText().charAt(0))) {
            model.set(place, event.getText().charAt(0) - '0');
        } else if (code.isArrowKey()) {
            focus(
                    column + (code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0),
                    row + (code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0));
        } else {
            return;
        }
        event.consume();
    }

    /** Copies the whole matrix, or pastes from this cell on. */
    private void clipboard(KeyEvent event, Place place) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (event.getCode() == KeyCode.C) {
            var content = new ClipboardContent();
            content.putString(model.table());
            clipboard.setContent(content);
            event.consume();
        } else if (event.getCode() == KeyCode.V && clipboard.hasString()) {
            model.paste(clipboard.getString(), place);
            event.consume();
        }
    }

    private void focus(int column, int row) {
        List<Row> rows = model.matrix().get().rows();
        if (row >= 0
                && row < rows.size()
                && column >= 0
                && column < rows.get(row).cells().size()) {
            cells.get(rows.get(row).cells().get(column).place()).requestFocus();
        }
    }

    private void fill(Row row, int column, Matrix matrix) {
        Cell cell = row.cells().get(column);
        Button button = cells.get(cell.place());
        String words = cell.level()
                .map(level -> level.ordinal() + "  " + level.name() + (cell.falling() ? "  ▼" : ""))
                .orElseGet(() -> Words.of("levels.unknown"));
        button.setText(words);
        button.setGraphic(
                cell.level().isEmpty()
                        ? null
                        : new LevelSteps(
                                cell.level().map(Level::ordinal).orElse(0),
                                row.scale().levels().size()));
        button.setAccessibleText(row.competency().name() + ", "
                + matrix.grades().get(column).name() + ", " + words.replace("▼", Words.of("levels.falling")));
        button.pseudoClassStateChanged(Css.MISSING, cell.level().isEmpty());
        button.pseudoClassStateChanged(Css.FALLING, cell.falling());
    }

    private void mark() {
        cells.forEach((place, button) -> button.pseudoClassStateChanged(
                Css.CHOSEN, model.chosen().get().filter(place::equals).isPresent()));
    }
}
