package org.plumbline.app.screen.linkage;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.LinkagePages;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.EntryCursor;
import org.plumbline.app.widget.EntryGrid;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Which tasks need which competencies. */
public final class LinkageScreen implements Screen {
    private final LinkageViewModel model;
    private final ComboBox<LinkageViewModel.Sheet> sheet = Nodes.id("linkage-sheet", new ComboBox<>());
    private final EntryGrid grid;
    private final Label explanation = Nodes.id("linkage-cell", Nodes.reading(""));
    private final Button fromGroups;
    private final Button majority;
    private final Button clear;
    private final Button gap;
    private final VBox work;
    private final EmptyState nothing = Nodes.id("linkage-empty", new EmptyState(Words.of("linkage.empty")));
    private final ScreenFrame frame;

    public LinkageScreen(LinkageViewModel model) {
        this.model = model;
        grid = new EntryGrid("linkage-grid", Words.of("linkage.screen"), model.values());
        grid.cursor().advance(EntryCursor.Advance.RIGHT);
        grid.selection().addListener((property, was, is) -> explain());
        sheet.setItems(model.sheets());
        sheet.setAccessibleText(Words.of("linkage.sheet"));
        sheet.valueProperty().bindBidirectional(model.sheet());
        fromGroups = Nodes.button("linkage-groups", Words.of("linkage.fromGroups"), "fth-layers", this::linkFromGroups);
        fromGroups.setTooltip(new Tooltip(Words.of("linkage.fromGroups.help")));
        majority = Nodes.button("linkage-majority", Words.of("linkage.majority"), "fth-users", this::takeMajority);
        majority.setTooltip(new Tooltip(Words.of("linkage.majority.help")));
        shownWhileEnabled(fromGroups);
        shownWhileEnabled(majority);
        clear = Nodes.button("linkage-clear", Words.of("linkage.clear"), "fth-x", model::clear);
        gap = Nodes.accent("linkage-gap", Words.of("linkage.gap"), "fth-skip-forward", this::nextGap);
        work = new VBox(8, strip(), Nodes.grow(grid), note(), explanation, Nodes.reading(keys(), Css.MUTED));
        frame = new ScreenFrame(Words.of("linkage.screen"), new StackPane(work, nothing)).withActions(gap);
        frame.hint().textProperty().bind(model.summary());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.matrix().addListener(observable -> refresh());
    }

    /** What cannot be done now takes no room from the grid. */
    private static void shownWhileEnabled(Button button) {
        button.visibleProperty().bind(button.disabledProperty().not());
        button.managedProperty().bind(button.visibleProperty());
    }

    private Node strip() {
        Label basis = Nodes.id("linkage-basis", Nodes.reading("", Css.MUTED));
        basis.textProperty().bind(model.basis());
        return new VBox(6, new FlowPane(8, 6, sheet, fromGroups, majority, clear), basis);
    }

    private Label note() {
        Label note = Nodes.reading("", Css.WARNING);
        note.textProperty().bind(grid.note());
        note.visibleProperty().bind(Bindings.isNotEmpty(grid.note()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private static String keys() {
        return Words.of("linkage.keys");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8 && !gap.isDisabled()) {
            nextGap();
            event.consume();
        }
    }

    private void nextGap() {
        model.nextGap().ifPresent(place -> {
            grid.cursor().go(place.row(), place.column(), false);
            grid.reveal();
            grid.requestFocus();
        });
    }

    private void linkFromGroups() {
        model.linkFromGroups();
        grid.requestFocus();
    }

    private void takeMajority() {
        model.takeMajority();
        grid.requestFocus();
    }

    private void refresh() {
        boolean empty = model.matrix().get().isEmpty();
        nothing.setVisible(empty);
        work.setVisible(!empty);
        gap.setDisable(!model.hasGap());
        fromGroups.setDisable(!model.canLinkFromGroups());
        majority.setDisable(!model.canTakeMajority());
        clear.setDisable(!model.canClear());
        grid.refresh();
        explain();
    }

    private void explain() {
        explanation.setText(model.explanation(grid.cursor().row(), grid.cursor().column()));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        refresh();
        if (!model.matrix().get().isEmpty()) {
            Focus.whenShown(grid);
        }
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(LinkagePages.coverage(model.workshop()));
    }
}
