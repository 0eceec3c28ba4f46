package org.plumbline.app.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.importing.PreviewViewModel.Kind;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.intake.ImportReport.Remark;

/** What was found in a document, with every remark beside it; ticks say what to take. */
final class PreviewPane {
    private final PreviewViewModel model;
    private final boolean several;

    private PreviewPane(PreviewViewModel model, boolean several) {
        this.model = model;
        this.several = several;
    }

    /**
     * @param place "2 of 5", or nothing
     * @param stop ends the import of several documents
     */
    static Node of(PreviewViewModel model, String place, boolean several, Runnable stop) {
        var pane = new PreviewPane(model, several);
        var work = new VBox(10, pane.head());
        if (!model.known().isEmpty()) {
            work.getChildren()
                    .add(Nodes.id("importing-known", Nodes.styled(new VBox(Nodes.reading(model.known())), Css.BAND)));
        }
        work.getChildren().add(Nodes.grow(new SideBySide(pane.found(), pane.remarks(), 0.54, 46)));
        var frame = new ScreenFrame(Words.of("importing.screen"), work);
        frame.hint().setText(place.isEmpty() ? model.document() : place + " · " + model.document());
        frame.withTools(
                Nodes.button("importing-report", Words.of("importing.report"), "fth-file-text", model::saveReport));
        if (model.isTable()) {
            frame.withTools(
                    Nodes.button("importing-columns", Words.of("importing.columns"), "fth-columns", model::columns));
        }
        if (several) {
            frame.withActions(Nodes.button("importing-stop", Words.of("importing.stop"), "", stop));
        }
        return frame.withActions(pane.actions().toArray(Node[]::new));
    }

    private Node head() {
        return new VBox(
                2,
                Nodes.id("importing-kind", Nodes.reading(model.what(), Css.STRONG)),
                Nodes.id("importing-summary", Nodes.reading(model.counts())));
    }

    /** What is most likely wanted stands last and is the accent. */
    private List<Node> actions() {
        String leave = several ? "importing.skip" : "common.cancel";
        var actions = new ArrayList<Node>();
        if (model.isNothingNew()) {
            actions.add(keep(false));
            actions.add(Nodes.accent(
                    "importing-cancel", Words.of(several ? "importing.skip" : "common.close"), "", model::leave));
            return actions;
        }
        actions.add(Nodes.button("importing-cancel", Words.of(leave), "", model::leave));
        actions.add(keep(!model.hasDifferences()));
        if (model.hasDifferences()) {
            actions.add(Nodes.accent(
                    "importing-compare", Words.of("importing.compare"), "fth-git-pull-request", model::compare));
        }
        return actions;
    }

    private Node keep(boolean accent) {
        var keep = accent
                ? Nodes.accent("importing-keep", "", "fth-check", model::keep)
                : Nodes.button("importing-keep", "", "", model::keep);
        keep.textProperty().bind(Bindings.createStringBinding(this::keepWords, model.taken()));
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canKeep(), model.taken()));
        return keep;
    }

    private String keepWords() {
        if (model.hasDifferences() || model.isNothingNew()) {
            return Words.of("importing.keepApart");
        }
        return model.found().isEmpty() && model.canKeep()
                ? Words.of("importing.keepBeside")
                : Words.of("importing.keep", model.taken().get());
    }

    private Node found() {
        var list = new ListView<Object>();
        list.setId("importing-found");
        list.setAccessibleText(Words.of("importing.found"));
        list.setCellFactory(view -> new FoundCell());
        var all = Nodes.id("importing-all", new CheckBox(Words.of("importing.all")));
        all.setSelected(true);
        all.setOnAction(event -> model.takeAll(all.isSelected()));
        all.setDisable(model.found().isEmpty());
        list.getItems().addAll(model.found());
        list.getItems().addAll(model.beside());
        if (list.getItems().isEmpty()) {
            list.getItems().addAll(model.seen());
            list.setPlaceholder(new EmptyState(Words.of("importing.nothing")));
        }
        list.setOnKeyPressed(event -> FoundCell.key(list, event));
        String title =
                Words.of(model.found().isEmpty() && model.beside().isEmpty() ? "importing.seen" : "importing.found");
        return new VBox(
                6, Nodes.styled(new FlowPane(Nodes.label(title, Css.SECTION), all), Css.TOOLS), Nodes.grow(list));
    }

    private Node remarks() {
        var list = new ListView<Remark>(model.remarks());
        list.setId("importing-remarks");
        list.setAccessibleText(Words.of("importing.remarks"));
        list.setCellFactory(view -> new RemarkCell());
        list.setPlaceholder(
                new EmptyState(Words.of(model.count(Kind.ALL) == 0 ? "importing.noRemarks" : "importing.noneOfThese")));
        var head = Nodes.styled(new FlowPane(Nodes.label(Words.of("importing.remarks"), Css.SECTION)), Css.TOOLS);
        var box = new VBox(6, head);
        if (model.count(Kind.ALL) > 0) {
            head.getChildren().addAll(kinds());
            box.getChildren().add(typed());
        }
        box.getChildren().add(Nodes.grow(list));
        return box;
    }

    private List<ToggleButton> kinds() {
        var group = new ToggleGroup();
        var buttons = new ArrayList<ToggleButton>();
        for (Kind kind : Kind.values()) {
            var button = new ToggleButton(Words.of("importing.kind." + kind.name(), model.count(kind)));
            button.setId("importing-kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(kind == model.kind().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.kind().set(kind);
            });
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            buttons.add(button);
        }
        return buttons;
    }

    private Node typed() {
        var field = Nodes.id("importing-filter", new TextField());
        field.setPromptText(Words.of("importing.filter"));
        field.setAccessibleText(Words.of("importing.filter"));
        field.textProperty().bindBidirectional(model.typed());
        return field;
    }
}
