package org.plumbline.app.screen.panel;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.EntryCursor;
import org.plumbline.app.widget.EntryGrid;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;

/** Candidates by members: a tick for who rates whom, and beside it what the chosen pair declared. */
final class RatersPane extends VBox {
    private static final double GRID_SHARE = 0.68;
    private static final double NARROWEST_EM = 52;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final RatersViewModel model;
    private final EntryGrid grid;
    private final Label pair = Nodes.id("raters-pair", Nodes.reading("", Css.STRONG));
    private final Label said = Nodes.id("raters-said", Nodes.reading("", Css.MUTED));
    private final TextField reason = Nodes.id("raters-reason", new TextField());
    private final Button conflict;
    private final Button none;
    private final VBox work;
    private final EmptyState empty = Nodes.id("raters-empty", new EmptyState(Words.of("panel.matrix.empty")));

    RatersPane(RatersViewModel model) {
        this.model = model;
        setId("raters-pane");
        getStyleClass().add(Css.PANE);
        grid = new EntryGrid("raters-grid", Words.of("panel.matrix"), model.values());
        grid.cursor().advance(EntryCursor.Advance.RIGHT);
        grid.selection().addListener((property, was, is) -> explain());
        conflict = Nodes.button("raters-conflict", Words.of("panel.declare.conflict"), "fth-slash", () -> say(true));
        none = Nodes.button("raters-none", Words.of("panel.declare.none"), "fth-check", () -> say(false));
        work = new VBox(
                8,
                head(),
                Nodes.grow(SideBySide.ofListAndWork(
                        new VBox(6, Nodes.grow(grid), Nodes.reading(Words.of("panel.keys"), Css.MUTED)),
                        declaring(),
                        GRID_SHARE,
                        NARROWEST_EM)));
        getChildren().addAll(Nodes.grow(new StackPane(work, empty)));
        model.matrix().addListener(observable -> refresh());
        refresh();
    }

    private Node head() {
        ComboBox<Round> rounds = Nodes.id("raters-round", new ComboBox<>());
        rounds.setItems(model.rounds());
        rounds.setConverter(new Naming<>(round -> Words.of(
                "panel.round",
                round.number(),
                Words.of("panel.kind." + round.conduct().kind()))));
        rounds.setAccessibleText(Words.of("panel.rounds"));
        rounds.valueProperty().bindBidirectional(model.round());
        rounds.visibleProperty().bind(Bindings.isNotEmpty(model.rounds()));
        rounds.managedProperty().bind(rounds.visibleProperty());
        Label before = Nodes.id("raters-before", Nodes.reading(Words.of("panel.noRound"), Css.MUTED));
        before.visibleProperty().bind(Bindings.isEmpty(model.rounds()));
        before.managedProperty().bind(before.visibleProperty());
        return new VBox(
                6, new FlowPane(12, 6, Nodes.label(Words.of("panel.matrix"), Css.SECTION), rounds), before, told());
    }

    private Node told() {
        Button back = Nodes.button("raters-undo", Words.of("panel.takeBack"), "fth-corner-up-left", model::takeBack);
        back.visibleProperty().bind(model.canTakeBack());
        back.managedProperty().bind(back.visibleProperty());
        return new VBox(6, Notice.of("raters-report", model.report(), Css.STRONG), back);
    }

    private Node declaring() {
        reason.setOnAction(event -> say(true));
        return new VBox(
                8,
                Nodes.label(Words.of("panel.declare"), Css.FIELD_LABEL),
                pair,
                said,
                Nodes.field(Words.of("panel.declare.reason"), reason),
                new FlowPane(8, 8, conflict, none));
    }

    private void say(boolean hasConflict) {
        if (!model.matrix().get().isEmpty()) {
            model.declare(grid.cursor().row(), grid.cursor().column(), hasConflict, reason.getText());
            reason.clear();
            grid.requestFocus();
        }
    }

    private void refresh() {
        boolean nobody = model.matrix().get().isEmpty();
        empty.setVisible(nobody);
        work.setVisible(!nobody);
        grid.refresh();
        explain();
    }

    private void explain() {
        RaterMatrix now = model.matrix().get();
        int row = grid.cursor().row();
        int column = grid.cursor().column();
        if (row >= now.candidates().size() || column >= now.members().size()) {
            return;
        }
        pair.setText(Words.of(
                "panel.pair", model.values().columnName(column), model.values().rowName(row)));
        said.setText(now.said(row, column).map(RatersPane::words).orElseGet(() -> Words.of("panel.said.nothing")));
        conflict.setDisable(now.recused(row, column));
        none.setDisable(now.said(row, column).filter(one -> !one.conflict()).isPresent());
    }

    private static String words(Declaration declared) {
        String when = DAY.format(declared.when());
        return declared.reason().isBlank()
                ? Words.of(declared.conflict() ? "panel.said.conflict" : "panel.said.none", when)
                : Words.of(
                        declared.conflict() ? "panel.said.conflict.because" : "panel.said.none.because",
                        when,
                        declared.reason());
    }
}
