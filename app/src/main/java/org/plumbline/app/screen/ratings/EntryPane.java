package org.plumbline.app.screen.ratings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.ratings.RatingsViewModel.Expert;
import org.plumbline.app.screen.ratings.RatingsViewModel.View;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.EntryBlock;
import org.plumbline.app.widget.EntryCursor.Advance;
import org.plumbline.app.widget.EntryGrid;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.ParticipantId;

/** Where ratings are typed or pasted: the sheet of one expert, or one scale over all of them. */
final class EntryPane extends VBox {
    private final RatingsViewModel model;
    private final EntryGrid grid;
    private final Choices<Aspect> aspects;
    private final ComboBox<ParticipantId> whose = new ComboBox<>();
    private final CheckBox right = Nodes.id("ratings-right", new CheckBox(Words.of("ratings.right")));
    private final Button close;
    private final Button paste;
    private final FlowPane tools = Nodes.styled(new FlowPane(), Css.RATING_TOOLS);
    private final Label note = Nodes.id("ratings-note", Nodes.reading("", Css.PROBLEM));
    private final Label words = Nodes.id("ratings-current", Nodes.reading("", Css.STRONG));
    private final Label anchors = Nodes.id("ratings-anchors", Nodes.reading("", Css.HINT));

    private List<Object> shown = List.of();

    EntryPane(RatingsViewModel model) {
        this.model = model;
        getStyleClass().add(Css.RATING_WORK);
        grid = new EntryGrid("ratings-grid", Words.of("ratings.grid"), model.cells());
        grid.setPasteElsewhere(model::preview);
        grid.selection().addListener((property, old, block) -> current(block));
        note.textProperty().bind(grid.note());
        note.visibleProperty().bind(grid.note().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        aspects = new Choices<>(
                "ratings-aspect",
                Words.of("ratings.aspect"),
                model.aspect(),
                aspect -> RatingsViewModel.capital(aspect.words()));
        whose.setId("ratings-whose");
        whose.setAccessibleText(Words.of("ratings.whose"));
        whose.setPromptText(Words.of("ratings.whose"));
        whose.setOnAction(event -> open());
        close = Nodes.button("ratings-close", Words.of("ratings.close"), "fth-eye-off", () -> {
            model.expert().set(Optional.empty());
            whose.requestFocus();
        });
        paste = Nodes.button("ratings-paste", Words.of("ratings.paste"), "fth-clipboard", this::pasteTable);
        right.selectedProperty()
                .addListener((property, was, is) -> grid.cursor().advance(is ? Advance.RIGHT : Advance.DOWN));
        Nodes.grow(grid);
    }

    private void open() {
        ParticipantId chosen = whose.getValue();
        if (chosen != null && !Optional.of(chosen).equals(model.expert().get())) {
            model.expert().set(Optional.of(chosen));
            Focus.whenShown(grid);
        }
    }

    private void pasteTable() {
        grid.requestFocus();
        grid.paste(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /** Shows what the view-model says now. */
    void refresh() {
        if (model.view().get() == View.RESULTS) {
            return;
        }
        boolean sheet = model.view().get() == View.SHEET;
        whoseNow();
        aspects.of(model.aspects());
        List<Node> bar = sheet ? List.of(whose, close, right) : List.of(aspects, paste, right);
        if (!tools.getChildren().equals(bar)) {
            tools.getChildren().setAll(bar);
            right.setSelected(sheet);
        }
        close.setVisible(model.expert().get().isPresent());
        right.setVisible(!sheet || close.isVisible());
        List<Object> place = List.of(
                model.view().get(),
                model.subject().get(),
                model.expert().get(),
                model.aspect().get());
        if (place.equals(shown)) {
            grid.refresh();
        } else {
            shown = place;
            grid.restart();
        }
        current(grid.selection().get());
        List<Node> work = body(sheet);
        if (!getChildren().equals(work)) {
            getChildren().setAll(work);
        }
    }

    private List<Node> body(boolean sheet) {
        if (sheet && model.expert().get().isEmpty()) {
            return List.of(tools, new EmptyState(Words.of("ratings.choose")));
        }
        Optional<PastedRatings> pasted = model.pasted().get();
        return pasted.isPresent()
                ? List.of(tools, new PastedPane(pasted.get(), model))
                : List.of(tools, note, grid, new VBox(words, anchors));
    }

    private void whoseNow() {
        List<ParticipantId> ids = model.experts().stream().map(Expert::id).toList();
        if (!whose.getItems().equals(ids)) {
            whose.getItems().setAll(ids);
        }
        whose.setConverter(new Naming<>(this::name));
        whose.setValue(model.expert().get().orElse(null));
    }

    private String name(ParticipantId id) {
        return model.experts().stream()
                .filter(expert -> expert.id().equals(id))
                .map(expert -> Words.of("ratings.expert", expert.name(), expert.filled(), expert.of()))
                .findFirst()
                .orElse("");
    }

    /** The whole words of the row, and what the numbers of the column mean. */
    private void current(EntryBlock block) {
        boolean there = model.cells().rows() > block.top()
                && model.cells().columns() > grid.cursor().column();
        words.setText(there ? model.cells().rowName(grid.cursor().row()) : "");
        anchors.setText(
                there
                        ? RatedCells.anchors(
                                model.cells().column(grid.cursor().column()).aspect())
                        : "");
    }
}
