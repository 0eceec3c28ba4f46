package org.plumbline.app.screen.tasks;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.TaskTally;
import org.plumbline.model.check.AlikeTasks;

/** Writing: the entry line, the list, and beside it how many each wrote and what sounds alike. */
final class WritePane extends StackPane {
    private final TasksViewModel model;
    private final TaskList list;
    private final EntryLine entry;
    private final VBox tallies = Nodes.id("tasks-tallies", new VBox(3));

    WritePane(TasksViewModel model) {
        this.model = model;
        list = new TaskList(
                model, Nodes.button("tasks-empty-paste", Words.of("tasks.paste"), "fth-clipboard", this::paste));
        entry = new EntryLine(model, list);
        Label said = notice(model.said());
        var left = new VBox(8, entry, said, tools(), Nodes.grow(list.node()));
        getChildren().add(new SideBySide(left, side(), 0.66, 52));
    }

    private void paste() {
        list.paste();
    }

    private static Label notice(ReadOnlyStringProperty words) {
        Label label = Nodes.id("tasks-said", Nodes.reading("", Css.MUTED));
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node tools() {
        TextField search = Nodes.id("tasks-search", new TextField());
        search.setPromptText(Words.of("tasks.search"));
        search.setAccessibleText(Words.of("tasks.search"));
        search.textProperty().bindBidirectional(model.search());
        ComboBox<TaskFilter> filter = Nodes.id("tasks-filter", new ComboBox<>());
        filter.setAccessibleText(Words.of("tasks.filter"));
        filter.setConverter(new Naming<>(TaskFilter::words));
        filter.setItems(model.filters());
        filter.valueProperty().bindBidirectional(model.filter());
        var from = new MenuButton(Words.of("tasks.import"));
        from.setId("tasks-import");
        from.setMinWidth(Region.USE_PREF_SIZE);
        from.getItems()
                .addAll(
                        item("tasks.import.file", model.offers()::fromFile),
                        item("tasks.import.library", model.offers()::fromLibrary));
        var paste = Nodes.button("tasks-paste", Words.of("tasks.paste"), "fth-clipboard", list::paste);
        return new FlowPane(8, 6, search, filter, list.marked(), paste, from);
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node side() {
        ListView<AlikeTasks> alike = Nodes.id("tasks-alike", new ListView<>());
        alike.setItems(model.alike());
        alike.setAccessibleText(Words.of("tasks.alike"));
        alike.setCellFactory(each -> new AlikeCell(model, list::show));
        alike.setPlaceholder(new EmptyState(Words.of("tasks.alike.none")));
        Label title = Nodes.label("", Css.SECTION);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("tasks.alike.count", model.alike().size()), model.alike()));
        model.tallies().addListener((ListChangeListener<TaskTally>) change -> tally());
        tally();
        return new VBox(8, Nodes.label(Words.of("tasks.tally"), Css.SECTION), tallies, title, Nodes.grow(alike));
    }

    private void tally() {
        tallies.getChildren()
                .setAll(model.tallies().stream().map(WritePane::line).toList());
        if (model.tallies().isEmpty()) {
            tallies.getChildren().add(Nodes.reading(Words.of("tasks.tally.none"), Css.MUTED));
        }
    }

    private static Node line(TaskTally tally) {
        Label name = Nodes.label(tally.writer().map(Participant::name).orElseGet(() -> Words.of("tasks.nobody")));
        Label count = Nodes.label(String.valueOf(tally.tasks()), Css.NUMBERS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        String key = tally.tasks() < TaskTally.FEWEST ? "few" : tally.tasks() > TaskTally.MOST ? "many" : "usual";
        boolean judged = tally.writer().filter(Participant::isExpert).isPresent();
        Label sign = Nodes.label(judged ? Words.of("tasks.tally." + key) : "", Css.HINT);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, Nodes.spacer(), sign, count);
    }

    /** The keyboard is where the next task is written. */
    EntryLine entry() {
        return entry;
    }
}
