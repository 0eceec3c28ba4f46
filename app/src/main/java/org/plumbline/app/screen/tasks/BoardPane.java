package org.plumbline.app.screen.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;

/** Grouping: a column for each group, cards that are dragged or put by a key, several at a time. */
final class BoardPane extends VBox {
    static final String DRAG = "task-cards";

    private final BoardViewModel model;
    private final Consumer<TaskGroupId> becomes;
    private final HBox row = Nodes.styled(new HBox(), Css.BOARD);
    private final ScrollPane scroll = Nodes.id("tasks-board", new ScrollPane(row));
    private final List<ColumnPane> columns = new ArrayList<>();
    private final MenuButton put = Nodes.id("tasks-put", new MenuButton(Words.of("tasks.put")));
    private final MenuButton also = Nodes.id("tasks-also", new MenuButton(Words.of("tasks.also")));
    private final Button out;
    private Optional<ColumnPane> active = Optional.empty();
    private Optional<Dragged> dragged = Optional.empty();
    private boolean selecting;

    /** The cards under way. */
    private record Dragged(ColumnPane from, List<TaskId> tasks) {}

    /**
     * @param becomes asks what a group becomes
     */
    BoardPane(BoardViewModel model, Consumer<TaskGroupId> becomes) {
        super(8);
        this.model = model;
        this.becomes = becomes;
        out = Nodes.button("tasks-out", Words.of("tasks.out"), "fth-corner-up-left", this::takeOut);
        var add = Nodes.accent("tasks-add-group", Words.of("tasks.group.add"), "fth-plus", this::addGroup);
        put.setMinWidth(Region.USE_PREF_SIZE);
        also.setMinWidth(Region.USE_PREF_SIZE);
        put.setOnShowing(event -> offer(put, false));
        also.setOnShowing(event -> offer(also, true));
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setOnDragOver(event -> glide(event.getX()));
        getChildren()
                .addAll(
                        new FlowPane(8, 6, add, put, also, out),
                        Nodes.reading(Words.of("tasks.board.keys"), Css.HINT),
                        Nodes.grow(scroll));
        model.groups().addListener((ListChangeListener<GroupColumn>) change -> build());
        build();
        offer(put, false);
        offer(also, true);
    }

    /** Columns that are there already keep their place in the list and their marks. */
    private void build() {
        List<ColumnPane> before = List.copyOf(columns);
        columns.clear();
        for (GroupColumn column : model.columns()) {
            columns.add(before.stream()
                    .filter(pane -> pane.column() == column)
                    .findFirst()
                    .orElseGet(() -> new ColumnPane(this, column)));
        }
        row.getChildren().setAll(columns);
        active = active.filter(columns::contains);
        allow();
    }

    private void allow() {
        List<TaskId> chosen = active.map(ColumnPane::chosen).orElse(List.of());
        put.setDisable(chosen.isEmpty() || model.groups().isEmpty());
        also.setDisable(put.isDisabled());
        out.setDisable(chosen.isEmpty()
                || active.filter(pane -> pane.column().isLoose()).isPresent());
    }

    private void offer(MenuButton menu, boolean stays) {
        menu.getItems()
                .setAll(model.groups().stream()
                        .map(column -> {
                            String key = column.key().get();
                            var item = new MenuItem(key.isEmpty() ? column.title() : key + "  " + column.title());
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> put(column, stays));
                            return item;
                        })
                        .toList());
    }

    BoardViewModel model() {
        return model;
    }

    void askWhatItBecomes(TaskGroupId group) {
        becomes.accept(group);
    }

    /** Marks are in one column at a time. */
    void selected(ColumnPane pane) {
        if (selecting || pane.chosen().isEmpty()) {
            allow();
            return;
        }
        selecting = true;
        columns.stream()
                .filter(other -> other != pane)
                .forEach(other -> other.cards().getSelectionModel().clearSelection());
        selecting = false;
        active = Optional.of(pane);
        allow();
    }

    private void addGroup() {
        List<TaskId> loose = active.filter(pane -> pane.column().isLoose())
                .map(ColumnPane::chosen)
                .orElse(List.of());
        TaskGroupId group = model.addGroup(loose);
        columns.stream()
                .filter(pane -> pane.column().group().equals(Optional.of(group)))
                .findFirst()
                .ifPresent(pane -> Platform.runLater(() -> {
                    pane.focusName();
                    scroll.setHvalue(1);
                }));
    }

    private void put(GroupColumn to, boolean stays) {
        active.ifPresent(pane -> follow(pane, () -> model.put(pane.chosen(), pane.column(), to, stays)));
    }

    private void takeOut() {
        active.ifPresent(pane -> follow(pane, () -> model.takeOut(pane.chosen(), pane.column())));
    }

    /** Afterwards the next card of the same column is marked, so that one goes through it key by key. */
    private void follow(ColumnPane pane, Runnable step) {
        int index = pane.cards().getSelectionModel().getSelectedIndices().stream()
                .min(Integer::compare)
                .orElse(0);
        int before = pane.column().cards().size();
        step.run();
        int size = pane.column().cards().size();
        if (size < before && size > 0) {
            pane.cards().getSelectionModel().clearAndSelect(Math.min(index, size - 1));
        }
        pane.cards().requestFocus();
        allow();
    }

    /** What a key does while cards are marked. */
    void key(KeyEvent event, ColumnPane pane) {
        if (event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        String name = code.getName();
        boolean sign = code.isDigitKey() || code.isLetterKey();
        Optional<GroupColumn> to =
                sign && !event.isAltDown() ? model.byKey(name.substring(name.length() - 1)) : Optional.empty();
        boolean zero = code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0;
        if (to.isPresent()) {
            put(to.get(), event.isShiftDown());
        } else if (code == KeyCode.DELETE || zero) {
            takeOut();
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            Optional.ofNullable(pane.cards().getSelectionModel().getSelectedItem())
                    .ifPresent(card -> TaskList.edit(pane.cards(), card));
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            sideways(pane, code == KeyCode.LEFT ? -1 : 1, event.isAltDown());
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            upOrDown(pane, code == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void sideways(ColumnPane pane, int places, boolean moving) {
        int there = columns.indexOf(pane) + places;
        if (there < 0 || there >= columns.size()) {
            return;
        }
        ColumnPane next = columns.get(there);
        if (moving) {
            List<TaskId> tasks = pane.chosen();
            model.put(tasks, pane.column(), next.column(), false);
            next.cards().getSelectionModel().clearSelection();
            next.column().cards().stream()
                    .filter(card -> tasks.contains(card.id()))
                    .forEach(card -> next.cards().getSelectionModel().select(card));
        }
        next.focusCards();
        reveal(next);
    }

    private void reveal(ColumnPane pane) {
        double wide = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (wide > 0) {
            double left = pane.getBoundsInParent().getMinX();
            double right = pane.getBoundsInParent().getMaxX();
            double shown = scroll.getHvalue() * wide;
            double width = scroll.getViewportBounds().getWidth();
            double now = left < shown ? left : right > shown + width ? right - width : shown;
            scroll.setHvalue(now / wide);
        }
    }

    private void upOrDown(ColumnPane pane, int places) {
        TaskLine card = pane.cards().getSelectionModel().getSelectedItem();
        if (card != null && !pane.column().isLoose()) {
            model.moveBy(card, pane.column(), places);
            pane.cards()
                    .getSelectionModel()
                    .clearAndSelect(pane.column().cards().indexOf(card));
        }
    }

    void dragged(ColumnPane from) {
        dragged = Optional.of(new Dragged(from, from.chosen()));
    }

    boolean drop(ColumnPane to, int index, boolean stays) {
        Optional<Dragged> done = dragged;
        dragged = Optional.empty();
        done.ifPresent(
                cards -> model.put(cards.tasks(), cards.from().column(), to.column(), place(cards, to, index), stays));
        return done.isPresent();
    }

    /** Counted without the cards that are on their way. */
    private static int place(Dragged cards, ColumnPane to, int index) {
        List<TaskLine> there = to.column().cards();
        long leaving = there.subList(0, Math.min(index, there.size())).stream()
                .filter(card -> cards.tasks().contains(card.id()))
                .count();
        return index - (int) leaving;
    }

    /** While cards are dragged near its ends, the row moves on. */
    private void glide(double x) {
        double edge = scroll.getWidth() / 12;
        double step = x < edge ? -0.02 : x > scroll.getWidth() - edge ? 0.02 : 0;
        scroll.setHvalue(Math.max(0, Math.min(1, scroll.getHvalue() + step)));
    }

    /** The keyboard is at the card that is marked, or at the first there is. */
    void begin() {
        active.or(() -> columns.stream()
                        .filter(pane -> !pane.column().cards().isEmpty())
                        .findFirst())
                .ifPresent(ColumnPane::focusCards);
    }
}
