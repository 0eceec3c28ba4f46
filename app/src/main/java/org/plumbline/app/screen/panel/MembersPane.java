package org.plumbline.app.screen.panel;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;

/** The panel: a line of open fields for each member; Alt+Up and Alt+Down move the line with the keyboard in it. */
final class MembersPane extends VBox {
    private static final String LIST = "panel-list";
    private static final double COLUMN_EM = 11;

    private final MembersViewModel model;
    private final VBox rows = Nodes.styled(new VBox(6), LIST);

    MembersPane(MembersViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("panel-pane");
        getChildren()
                .addAll(
                        rows,
                        Notice.of("panel-problem", model.problem(), Css.PROBLEM),
                        new FlowPane(
                                8,
                                8,
                                Nodes.button("panel-add", Words.of("panel.add"), "fth-plus", this::add),
                                Nodes.button("panel-paste", Words.of("panel.paste"), "fth-clipboard", this::paste)));
        model.lines().addListener((ListChangeListener<MemberLine>) change -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        if (model.lines().isEmpty()) {
            rows.getChildren().add(Nodes.reading(Words.of("panel.empty"), Css.MUTED));
        }
        for (int i = 0; i < model.lines().size(); i++) {
            rows.getChildren().add(row(model.lines().get(i), i + 1));
        }
    }

    private Node row(MemberLine line, int number) {
        var end = new HBox(
                4,
                Nodes.grow(role(line, number)),
                Nodes.iconButton(
                        "member-remove-" + line.id(),
                        Words.of("panel.remove", number),
                        "fth-x",
                        () -> model.remove(line.id())));
        var row = new EqualColumns(
                COLUMN_EM,
                field("name", line.id(), line.name(), number),
                field("title", line.id(), line.title(), number),
                end);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, line.id()));
        return row;
    }

    private static Node field(String kind, PanelMemberId id, EditableText text, int number) {
        var field = Nodes.id("member-" + kind + "-" + id, new TextField());
        field.setAccessibleText(Words.of("panel." + kind + ".of", number));
        field.setPromptText(Words.of("panel." + kind));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node role(MemberLine line, int number) {
        ComboBox<Role> roles = Nodes.id("member-role-" + line.id(), new ComboBox<>());
        roles.getItems().setAll(Role.values());
        roles.setConverter(new Naming<>(RoleWords::of));
        roles.setAccessibleText(Words.of("panel.role.of", number));
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.valueProperty().bindBidirectional(line.role());
        return roles;
    }

    private void move(KeyEvent event, PanelMemberId id) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            String node = ((Node) event.getTarget()).getId();
            model.moveBy(id, event.getCode() == KeyCode.UP ? -1 : 1);
            Optional.ofNullable(node == null ? null : rows.lookup("#" + node)).ifPresent(Focus::intoView);
        }
    }

    private void add() {
        PanelMemberId id = model.add();
        rows.lookup("#member-name-" + id).requestFocus();
    }

    private void paste() {
        model.paste(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /** A table in the clipboard is pasted as members, not as one text. */
    private void pasteKey(KeyEvent event) {
        String text = event.isShortcutDown() && event.getCode() == KeyCode.V
                ? Clipboard.getSystemClipboard().getString()
                : null;
        if (text != null && text.strip().matches("(?s).*[\\t\\n\\r].*")) {
            model.paste(text);
            event.consume();
        }
    }
}
