package org.plumbline.app.screen.tasks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.TaskId;

/** The tasks as a list: Enter edits, Delete removes, Alt and the arrows move, several can be marked. */
final class TaskList {
    private final TasksViewModel model;
    private final ListView<TaskLine> list = Nodes.id("tasks-list", new ListView<>());
    private final MenuButton marked = Nodes.id("tasks-marked", new MenuButton(Words.of("tasks.marked")));

    /**
     * @param begin what the empty list offers
     */
    TaskList(TasksViewModel model, Node begin) {
        this.model = model;
        list.setItems(model.lines());
        list.setAccessibleText(Words.of("tasks.screen"));
        list.setCellFactory(each -> new TaskCell(model));
        list.setPlaceholder(new EmptyState(Words.of("tasks.empty"), begin));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(this::key);
        marked.setMinWidth(Region.USE_PREF_SIZE);
        marked.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        marked.setOnShowing(event -> offer());
        offer();
    }

    ListView<TaskLine> node() {
        return list;
    }

    /** What can be done with the tasks that are marked. */
    MenuButton marked() {
        return marked;
    }

    private void offer() {
        var by = new Menu(Words.of("tasks.marked.author"));
        for (Optional<Participant> writer : model.writers()) {
            var item = new MenuItem(writer.map(Participant::name).orElseGet(() -> Words.of("tasks.nobody")));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.setAuthor(chosen(), writer));
            by.getItems().add(item);
        }
        marked.getItems()
                .setAll(
                        item("tasks.marked.edit", this::edit),
                        item("tasks.marked.up", () -> move(-1)),
                        item("tasks.marked.down", () -> move(1)),
                        by,
                        item("tasks.marked.remove", this::remove));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private List<TaskId> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .map(TaskLine::id)
                .toList();
    }

    private void key(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!list.isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit();
        } else if (event.isAltDown() && arrow) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste();
        } else {
            return;
        }
        event.consume();
    }

    /** Takes the lines of the clipboard. */
    void paste() {
        model.write(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
        showLast();
    }

    private void remove() {
        int index = list.getSelectionModel().getSelectedIndex();
        model.remove(chosen());
        list.getSelectionModel().clearAndSelect(Math.min(index, model.lines().size() - 1));
    }

    private void move(int places) {
        TaskLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.moveBy(line.id(), places);
            list.getSelectionModel().clearAndSelect(model.lines().indexOf(line));
            list.requestFocus();
        }
    }

    private void edit() {
        TaskLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            edit(list, line);
        }
    }

    /** Opens the words of a task in whatever list it stands. */
    static void edit(ListView<TaskLine> list, TaskLine line) {
        list.scrollTo(line);
        list.applyCss();
        list.layout();
        list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof TaskTextCell cell && cell.getItem() == line)
                .findFirst()
                .ifPresent(node -> ((TaskTextCell) node).edit());
    }

    /** The newest is in view. */
    void showLast() {
        if (!model.lines().isEmpty()) {
            list.scrollTo(model.lines().size() - 1);
        }
    }

    /** Brings a task into view and marks it, wherever it stands in the list. */
    void show(TaskId task) {
        model.lines().stream()
                .filter(line -> line.id().equals(task))
                .findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().clearSelection();
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                });
    }
}
