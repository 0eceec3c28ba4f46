package org.plumbline.app.screen.tasks;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;

/** Where tasks are written: who writes, the words, Enter; the keyboard stays for the next one. */
final class EntryLine extends HBox {
    private final TasksViewModel model;
    private final TaskList list;
    private final TextField entry = Nodes.id("tasks-entry", new TextField());

    EntryLine(TasksViewModel model, TaskList list) {
        super(8);
        this.model = model;
        this.list = list;
        ComboBox<Optional<Participant>> writer = Nodes.id("tasks-writer", new ComboBox<>());
        writer.setAccessibleText(Words.of("tasks.writer"));
        writer.setConverter(
                new Naming<>(choice -> choice.map(Participant::name).orElseGet(() -> Words.of("tasks.gathered"))));
        writer.setItems(model.writers());
        writer.valueProperty().bindBidirectional(model.writer());
        writer.managedProperty().bind(writer.visibleProperty());

        Nodes.whole(writer);
        model.writers().addListener((ListChangeListener<Optional<Participant>>)
                change -> writer.setVisible(model.writers().size() > 1));
        writer.setVisible(model.writers().size() > 1);
        entry.setPromptText(Words.of("tasks.entry"));
        entry.setAccessibleText(Words.of("tasks.entry"));
        entry.setOnAction(event -> write());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        getChildren()
                .addAll(
                        writer,
                        Nodes.grow(entry),
                        Nodes.accent("tasks-add", Words.of("tasks.add"), "fth-plus", this::write));
    }

    private void write() {
        if (model.write(entry.getText())) {
            entry.clear();
            list.showLast();
        }
        entry.requestFocus();
    }

    /** Several lines are several tasks; asks the clipboard for this key only. */
    private void pasteKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.strip().lines().limit(2).count() == 2) {
                event.consume();
                list.paste();
            }
        }
    }

    TextField field() {
        return entry;
    }
}
