package org.plumbline.app.screen.candidates;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.position.Grade;

/** A list before it is taken over: what its columns hold, and what comes of each row. */
final class ImportPane {
    private static final int ROWS_SHOWN = 3;
    private static final int LONG = 40;

    private final CandidateImport model;
    private final GridPane grid = Nodes.styled(new GridPane(), Css.COLUMNS);
    private SourceTable shown;

    private ImportPane(CandidateImport model) {
        this.model = model;
    }

    static Node of(CandidateImport model) {
        return new ImportPane(model).node();
    }

    private Node node() {
        var scroll = new ScrollPane(grid);
        scroll.setId("import-grid");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var list = Nodes.id("import-rows", new ListView<CandidateRow>());
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("candidates.import.rows"));
        list.setPlaceholder(new EmptyState(Words.of("candidates.import.noRows")));
        list.setCellFactory(each -> new ImportCell(model));
        list.setOnKeyPressed(event -> {
            CandidateRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null && row.state() != CandidateRow.State.WRONG) {
                model.take(row, !model.isTaken(row));
                list.refresh();
                event.consume();
            }
        });
        Label count = Nodes.id("import-count", Nodes.reading("", Css.STRONG));
        count.textProperty().bind(model.count());
        var frame = new ScreenFrame(
                Words.of("candidates.import.screen"),
                new VBox(
                        10,
                        Nodes.reading(Words.of("candidates.import.lead"), Css.MUTED),
                        choices(),
                        scroll,
                        count,
                        Nodes.grow(list)));
        frame.hint().setText(model.name());
        frame.withActions(Nodes.button("import-cancel", Words.of("common.cancel"), "", model::leave), apply());
        model.columns().addListener((property, old, now) -> show(now));
        show(model.columns().get());
        Focus.whenShown(list);
        return frame;
    }

    private Node apply() {
        var apply = Nodes.accent("import-apply", Words.of("candidates.import.apply"), "fth-check", model::apply);
        apply.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.taken().isEmpty(), model.count(), model.rows()));
        return apply;
    }

    private Node choices() {
        FlowPane choices = Nodes.styled(new FlowPane(), Css.TOOLS);
        if (model.tables().size() > 1) {
            var sheet = Nodes.id("import-sheet", new ComboBox<SourceTable>());
            sheet.getItems().setAll(model.tables());
            sheet.setConverter(new Naming<>(SourceTable::sheet));
            sheet.valueProperty().bindBidirectional(model.table());
            choices.getChildren().add(Nodes.field(Words.of("candidates.import.sheet"), sheet));
        }
        if (model.grades().size() > 1) {
            var grade = Nodes.id("import-grade", new ComboBox<Grade>());
            grade.getItems().setAll(model.grades());
            grade.setConverter(new Naming<>(Grade::name));
            grade.valueProperty().bindBidirectional(model.otherwise());
            choices.getChildren().add(Nodes.field(Words.of("candidates.import.grade"), grade));
        }
        var shuffled = Nodes.id("import-shuffled", new CheckBox(Words.of("candidates.import.shuffled")));
        shuffled.selectedProperty().bindBidirectional(model.shuffled());
        choices.getChildren().add(shuffled);
        choices.setRowValignment(VPos.BOTTOM);
        return choices;
    }

    /** The cells are built once for a table; choices only change the choosers, which keep the keyboard. */
    private void show(CandidateColumns columns) {
        if (!columns.table().equals(shown)) {
            shown = columns.table();
            build(columns);
            return;
        }
        for (Node node : grid.getChildren()) {
            if (node instanceof ComboBox<?> chooser) {
                choose(chooser, columns.fields().get(GridPane.getColumnIndex(chooser)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> chooser, CandidateField field) {
        ((ComboBox<CandidateField>) chooser).setValue(field);
    }

    private void build(CandidateColumns columns) {
        grid.getChildren().clear();
        List<SourceTable.Row> rows =
                columns.table().body().stream().limit(ROWS_SHOWN).toList();
        for (int column = 0; column < columns.table().columns(); column++) {
            grid.add(chooser(columns, column), column, 0);
            grid.add(cell(columns.table().headings().get(column), Css.COLUMN_HEAD), column, 1);
            for (int row = 0; row < rows.size(); row++) {
                grid.add(cell(rows.get(row).cell(column), Css.COLUMN_CELL), column, row + 2);
            }
        }
    }

    private Node chooser(CandidateColumns columns, int column) {
        var chooser = Nodes.id("import-column-" + SourceTable.letters(column), new ComboBox<CandidateField>());
        chooser.setConverter(new Naming<>(CandidateField::words));
        chooser.getItems().setAll(CandidateField.values());
        chooser.setValue(columns.fields().get(column));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setAccessibleText(
                Words.of("candidates.import.column", columns.table().columnName(column)));
        chooser.valueProperty().addListener((property, old, field) -> model.say(column, field));
        return chooser;
    }

    private static Node cell(String words, String style) {
        Label cell = Nodes.label(words, style);
        if (words.length() > LONG) {
            cell.setTooltip(new Tooltip(words));
        }
        return cell;
    }
}
