package org.plumbline.app.screen.people;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;

/** Who takes part in the workshop: the list with its attendance on the left, the chosen person on the right. */
public final class PeopleScreen implements Screen {
    private static final String WORK = "people-work";
    private static final double LIST_SHARE = 0.42;
    private static final double NARROWEST_EM = 54;

    private final PeopleViewModel model;
    private final ListView<PersonRow> list = Nodes.id("people-list", new ListView<>());
    private final TextField entry = Nodes.id("people-entry", new TextField());
    private final PersonPane editor;
    private final ScreenFrame frame;

    public PeopleScreen(PeopleViewModel model) {
        this.model = model;
        editor = new PersonPane(model);
        prepareList();
        var problem = Nodes.id("people-problem", Nodes.reading("", Css.PROBLEM));
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var left = Nodes.styled(
                new VBox(entryLine(), new LeftOutPane(model.pasting()), Nodes.grow(list), new EverybodyThere(model)),
                WORK);
        frame = new ScreenFrame(
                        Words.of("people.screen"),
                        Nodes.styled(
                                new VBox(
                                        problem,
                                        Nodes.grow(SideBySide.ofListAndWork(left, editor, LIST_SHARE, NARROWEST_EM))),
                                WORK))
                .withActions(Nodes.button("people-paste", Words.of("people.paste"), "fth-clipboard", this::paste));
        frame.hint().textProperty().bind(model.summary());
        model.rows().addListener((ListChangeListener<PersonRow>) change -> showChosen());
        model.chosen().addListener(observable -> showChosen());
    }

    static ComboBox<ParticipantRole> roles(String id) {
        ComboBox<ParticipantRole> roles = Nodes.id(id, new ComboBox<>());
        roles.getItems().setAll(ParticipantRole.values());
        roles.setConverter(new Naming<>(role -> Words.of("people.role." + role)));
        return roles;
    }

    private Node entryLine() {
        entry.setPromptText(Words.of("people.entry.prompt"));
        entry.setAccessibleText(Words.of("people.entry.prompt"));
        entry.setOnAction(event -> add());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        ComboBox<ParticipantRole> role = roles("people-new-role");
        role.setAccessibleText(Words.of("people.newRole"));
        role.valueProperty().bindBidirectional(model.newRole());
        return new HBox(
                8, Nodes.grow(entry), role, Nodes.accent("people-add", Words.of("people.add"), "fth-plus", this::add));
    }

    private void add() {
        if (model.add(entry.getText())) {
            entry.clear();
        }
        entry.requestFocus();
    }

    private void prepareList() {
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("people.list"));
        list.setPlaceholder(new EmptyState(Words.of("people.empty")));
        var drag = new RowDrag<PersonRow>(
                "participant", PersonRow::id, (id, place) -> model.moveTo(new ParticipantId(id), place));
        drag.follow(list);
        list.setCellFactory(each -> new PersonCell(model, drag));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        list.setOnKeyPressed(this::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.choose(row.id());
            }
        });
    }

    private void key(KeyEvent event) {
        PersonRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (moves) {
            model.moveBy(row.id(), event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(row.id());
        } else if (event.getCode() == KeyCode.ENTER) {
            editor.write();
        } else {
            return;
        }
        event.consume();
    }

    /** A table in the clipboard is pasted as people, not as one text. */
    private void pasteKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.V) {
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && (list.isFocused() || text.strip().matches("(?s).*[\\t\\n\\r].*"))) {
            model.pasting().paste(text);
            event.consume();
        }
    }

    private void paste() {
        model.pasting()
                .paste(Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .orElse(""));
    }

    /** Selects what the model has chosen; the list's own selection moves when rows are exchanged. */
    private void showChosen() {
        int index = model.chosenIndex();
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
