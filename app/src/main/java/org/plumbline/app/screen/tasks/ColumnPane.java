package org.plumbline.app.screen.tasks;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;

/** A column of the board: the group's key and name, what it became, its cards. */
final class ColumnPane extends VBox {
    private final BoardPane board;
    private final GroupColumn column;
    private final ListView<TaskLine> cards = new ListView<>();
    private final TextField name = new TextField();

    ColumnPane(BoardPane board, GroupColumn column) {
        this.board = board;
        this.column = column;
        getStyleClass().add(Css.BOARD_COLUMN);
        setId("tasks-column-" + column.group().map(TaskGroupId::value).orElse("none"));
        cards.setId("tasks-cards-" + column.group().map(TaskGroupId::value).orElse("none"));
        cards.setItems(column.cards());
        cards.setCellFactory(list -> new CardCell(this));
        cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        cards.setPlaceholder(new EmptyState(Words.of(column.isLoose() ? "tasks.loose.empty" : "tasks.group.empty")));
        // Before the list itself, whose own arrows would leave without marking a card.
        cards.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (cards.isFocused()) {
                board.key(event, this);
            }
        });
        cards.setOnDragOver(CardCell::accept);
        cards.setOnDragDropped(event -> drop(event, Integer.MAX_VALUE));
        cards.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TaskLine>)
                change -> board.selected(this));
        setOnDragEntered(event -> pseudoClassStateChanged(Css.CHOSEN, true));
        setOnDragExited(event -> pseudoClassStateChanged(Css.CHOSEN, false));
        getChildren().addAll(column.isLoose() ? looseHead() : head(), Nodes.grow(cards));
    }

    private Node looseHead() {
        cards.setAccessibleText(Words.of("tasks.loose"));
        return new VBox(2, Nodes.label(Words.of("tasks.loose"), Css.STRONG), count());
    }

    private Label count() {
        Label count = Nodes.label("", Css.HINT);
        count.textProperty().bind(column.count());
        return count;
    }

    private Node head() {
        TaskGroupId group = column.group().orElseThrow();
        Label key = Nodes.label("", Css.CHIP);
        key.textProperty().bind(column.key());
        key.visibleProperty().bind(column.key().isNotEmpty());
        key.managedProperty().bind(key.visibleProperty());
        key.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("tasks-group-name-" + group);
        name.setPromptText(Words.of("tasks.group.name"));
        name.textProperty().bindBidirectional(column.name());
        name.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("tasks.group.name.of", column.title()), column.name(), column.key()));
        cards.accessibleTextProperty().bind(Bindings.createStringBinding(column::title, column.name(), column.key()));
        name.setOnAction(event -> focusCards());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                focusCards();
                event.consume();
            }
        });
        var line = new HBox(6, key, Nodes.grow(name), menu(group));
        line.setAlignment(Pos.CENTER_LEFT);
        Label count = count();
        count.setMinWidth(Region.USE_PREF_SIZE);
        var second = new HBox(6, count, Nodes.spacer(), becomes(group));
        second.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, second);
    }

    private Node becomes(TaskGroupId group) {
        Button becomes = Nodes.button("tasks-becomes-" + group, "", "", () -> board.askWhatItBecomes(group));
        becomes.getStyleClass().add(Css.FLAT);
        becomes.setMinWidth(0);
        becomes.textProperty()
                .bind(Bindings.when(column.became().isEmpty())
                        .then(Words.of("tasks.becomes"))
                        .otherwise(Bindings.concat("→ ", column.became())));
        var whole = new Tooltip();
        whole.textProperty().bind(becomes.textProperty());
        becomes.setTooltip(whole);
        return becomes;
    }

    private MenuButton menu(TaskGroupId group) {
        BoardViewModel model = board.model();
        var menu = Nodes.id("tasks-group-menu-" + group, new MenuButton("", new FontIcon("fth-more-horizontal")));
        Nodes.named(menu, Words.of("tasks.group.menu"));
        menu.getStyleClass().add(Css.FLAT);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem unlink = item("tasks.group.unlink", () -> model.becoming().unlink(group));
        unlink.disableProperty().bind(column.became().isEmpty());
        menu.getItems()
                .addAll(
                        item("tasks.becomes", () -> board.askWhatItBecomes(group)),
                        unlink,
                        item("tasks.group.left", () -> model.moveGroup(group, -1)),
                        item("tasks.group.right", () -> model.moveGroup(group, 1)),
                        item("tasks.group.remove", () -> model.removeGroup(group)));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    GroupColumn column() {
        return column;
    }

    ListView<TaskLine> cards() {
        return cards;
    }

    List<TaskId> chosen() {
        return cards.getSelectionModel().getSelectedItems().stream()
                .map(TaskLine::id)
                .toList();
    }

    void focusName() {
        name.requestFocus();
    }

    /** The keyboard goes to the cards, to the one that was marked or the first. */
    void focusCards() {
        if (cards.getSelectionModel().isEmpty() && !column.cards().isEmpty()) {
            cards.getSelectionModel().clearAndSelect(0);
        }
        Focus.whenShown(cards);
    }

    void dragged() {
        board.dragged(this);
    }

    void drop(DragEvent event, int index) {
        boolean also = event.getTransferMode() == TransferMode.COPY;
        event.setDropCompleted(board.drop(this, Math.min(index, column.cards().size()), also));
        event.consume();
    }
}
