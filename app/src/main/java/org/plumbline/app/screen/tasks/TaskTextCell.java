package org.plumbline.app.screen.tasks;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A task in a list: its words, which are edited in their place; the list is as high as its words need. */
abstract class TaskTextCell extends WrappingCell<TaskLine> {
    private static final int LETTERS_A_ROW = 45;

    private final Label words = Nodes.reading("");
    private final Label hint = Nodes.reading("", Css.HINT, Css.WARNING);
    private final TextArea area = Nodes.area("tasks-edit", 2);
    private final VBox text = new VBox(1, words, hint);
    private TaskLine line;

    TaskTextCell() {
        area.setTextFormatter(new TextFormatter<String>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        area.setAccessibleText(Words.of("tasks.edit"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                done();
                getListView().requestFocus();
            }
        });
        area.focusedProperty().addListener((property, was, is) -> {
            if (was && !is) {
                done();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                edit();
            }
        });
        hint.managedProperty().bind(hint.visibleProperty());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    }

    /** Puts what the subclass shows round the words. */
    abstract Node around(VBox task);

    /** Told before another task is shown. */
    void showing(TaskLine shown) {}

    /** Opens the words for typing. */
    final void edit() {
        if (line != null && !text.getChildren().contains(area)) {
            area.setPrefRowCount(Math.max(2, line.text().get().length() / LETTERS_A_ROW + 1));
            area.textProperty().bindBidirectional(line.text());
            text.getChildren().set(0, area);
            area.requestFocus();
            area.end();
        }
    }

    private void done() {
        if (text.getChildren().contains(area)) {
            area.textProperty().unbindBidirectional(line.text());
            text.getChildren().set(0, words);
        }
    }

    /** As wide as its height was asked for, whether the list has a scroll bar or not. */
    @Override
    protected final void layoutChildren() {
        if (getListView() != null && getGraphic() instanceof Region graphic) {
            graphic.setMaxWidth(across());
        }
        super.layoutChildren();
    }

    @Override
    protected final void updateItem(TaskLine now, boolean empty) {
        super.updateItem(now, empty);
        if (line != now) {
            done();
            words.textProperty().unbind();
            hint.textProperty().unbind();
            accessibleTextProperty().unbind();
        }
        if (empty || now == null) {
            line = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (line != now) {
            line = now;
            words.textProperty().bind(now.text());
            hint.textProperty().bind(now.hint());
            accessibleTextProperty()
                    .bind(now.number()
                            .concat(". ")
                            .concat(now.text())
                            .concat(" ")
                            .concat(now.hint()));
            showing(now);
        }
        setGraphic(around(text));
    }
}
