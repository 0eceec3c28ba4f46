package org.plumbline.app.screen.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.importing.MappingViewModel.Mapped;
import org.plumbline.app.screen.importing.MappingViewModel.Outcome;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableField;

/** The first rows of a table with a chooser above each column, and what comes of the choices. */
final class MappingPane {
    private final MappingViewModel model;
    private final GridPane grid = Nodes.styled(new GridPane(), Css.COLUMNS);
    private final VBox problems = Nodes.id("columns-problems", new VBox(4));
    private final Label counts = Nodes.id("columns-counts", Nodes.reading("", Css.STRONG));
    private SourceTable shown;

    private MappingPane(MappingViewModel model) {
        this.model = model;
    }

    static Node of(MappingViewModel model, String place) {
        return new MappingPane(model).node(place);
    }

    private Node node(String place) {
        var scroll = new ScrollPane(grid);
        scroll.setId("columns-grid");
        scroll.setFitToHeight(false);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        var frame = new ScreenFrame(
                Words.of("importing.columns.screen"),
                new VBox(
                        10,
                        Nodes.reading(Words.of("importing.columns.lead"), Css.MUTED),
                        heading(),
                        scroll,
                        beyond(),
                        counts,
                        problems));
        frame.hint().setText(place.isEmpty() ? model.document() : place + " · " + model.document());
        frame.withTools(Nodes.button(
                "columns-suggest", Words.of("importing.columns.suggest"), "fth-rotate-ccw", model::suggest));
        var done = Nodes.accent("columns-done", Words.of("importing.columns.done"), "fth-arrow-right", model::done);
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.outcome().get().usable(), model.outcome()));
        frame.withActions(Nodes.button("columns-cancel", Words.of("common.cancel"), "", model::leave), done);
        model.mapped().addListener((property, old, now) -> show(now));
        model.outcome().addListener((property, old, now) -> say(now));
        show(model.mapped().get());
        say(model.outcome().get());
        return frame;
    }

    private Node heading() {
        var row = Nodes.id("columns-heading", new ComboBox<Integer>());
        row.getItems().setAll(model.headingRows());
        row.setValue(model.mapped().get().table().headerRow());
        row.setOnAction(event -> {
            if (row.getValue() != null) {
                model.headingRow(row.getValue());
            }
        });
        Label name = Nodes.label(Words.of("importing.columns.heading"), Css.FIELD_LABEL);
        name.setLabelFor(row);
        row.setAccessibleText(name.getText());
        return Nodes.styled(new FlowPane(name, row), Css.TOOLS);
    }

    private Node beyond() {
        int beyond = model.rowsBeyond();
        Label words = Nodes.label(beyond > 0 ? Words.of("importing.columns.beyond", beyond) : "", Css.HINT);
        words.setManaged(beyond > 0);
        return words;
    }

    private void say(Outcome outcome) {
        counts.setText(outcome.counts());
        problems.getChildren()
                .setAll(outcome.problems().stream()
                        .map(problem -> Nodes.reading(problem, Css.WARNING))
                        .toList());
    }

    /** The cells are built once for a table; choices only change the choosers, which keep the keyboard. */
    private void show(Mapped mapped) {
        if (!mapped.table().equals(shown)) {
            shown = mapped.table();
            build(mapped);
            return;
        }
        for (Node node : grid.getChildren()) {
            if (node instanceof ComboBox<?> chooser) {
                choose(chooser, mapped.mapping().field(GridPane.getColumnIndex(chooser)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> chooser, TableField field) {
        if (!field.equals(chooser.getValue())) {
            ((ComboBox<TableField>) chooser).setValue(field);
        }
    }

    private void build(Mapped mapped) {
        grid.getChildren().clear();
        List<String> headings = mapped.table().headings();
        List<SourceTable.Row> rows = model.rows();
        for (int column = 0; column < headings.size(); column++) {
            grid.add(chooser(mapped, column), column, 0);
            grid.add(cell(headings.get(column), Css.COLUMN_HEAD), column, 1);
            for (int row = 0; row < rows.size(); row++) {
                grid.add(cell(rows.get(row).cell(column), Css.COLUMN_CELL), column, row + 2);
            }
        }
    }

    private Node chooser(Mapped mapped, int column) {
        var chooser = Nodes.id("column-" + SourceTable.letters(column), new ComboBox<TableField>());
        chooser.setConverter(new Naming<>(model::name));
        chooser.getItems().setAll(model.choices(column));
        chooser.setValue(mapped.mapping().field(column));
        Nodes.whole(chooser).setMaxWidth(Double.MAX_VALUE);
        chooser.setAccessibleText(
                Words.of("importing.columns.of", mapped.table().columnName(column)));
        chooser.getStyleClass().add(Css.COLUMN_CHOOSER);
        chooser.pseudoClassStateChanged(Css.MISSING, TableField.UNKNOWN.equals(chooser.getValue()));
        chooser.valueProperty().addListener((property, old, field) -> {
            chooser.pseudoClassStateChanged(Css.MISSING, TableField.UNKNOWN.equals(field));
            if (field != null) {
                model.say(column, field);
            }
        });
        return chooser;
    }

    private static Node cell(String words, String style) {
        Label cell = Nodes.label(words, style);
        cell.setWrapText(true);
        GridPane.setValignment(cell, VPos.TOP);
        if (words.length() > 60) {
            var tooltip = new Tooltip(words);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(500);
            cell.setTooltip(tooltip);
        }
        return cell;
    }
}
