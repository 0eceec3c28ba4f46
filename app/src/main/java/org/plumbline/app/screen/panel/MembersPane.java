package org.plumbline.app.screen.panel;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
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
    private static final int COLUMNS = 4;

    private final MembersViewModel model;
    private final GridPane grid = Nodes.styled(new GridPane(), LIST);

    MembersPane(MembersViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("panel-pane");
        for (int percent : new int[] {36, 0}) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            if (percent > 0) {
                column.setPercentWidth(percent);
            }
            grid.getColumnConstraints().add(column);
        }
        getChildren()
                .addAll(
                        grid,
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
        grid.getChildren().clear();
        if (model.lines().isEmpty()) {
            grid.add(Nodes.reading(Words.of("panel.empty"), Css.MUTED), 0, 0, COLUMNS, 1);
            return;
        }
        grid.addRow(
                0,
                Nodes.label(Words.of("panel.name"), Css.FIELD_LABEL),
                Nodes.label(Words.of("panel.title"), Css.FIELD_LABEL),
                Nodes.label(Words.of("panel.role"), Css.FIELD_LABEL));
        for (int i = 0; i < model.lines().size(); i++) {
            MemberLine line = model.lines().get(i);
            Node[] row = {
                field("name", line.id(), line.name(), i + 1),
                field("title", line.id(), line.title(), i + 1),
                role(line, i + 1),
                Nodes.iconButton(
                        "member-remove-" + line.id(),
                        Words.of("panel.remove", i + 1),
                        "fth-x",
                        () -> model.remove(line.id()))
            };
            for (Node node : row) {
                node.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, line.id(), node.getId()));
            }
            grid.addRow(i + 1, row);
        }
    }

    private static Node field(String kind, PanelMemberId id, EditableText text, int number) {
        var field = Nodes.id("member-" + kind + "-" + id, new TextField());
        field.setAccessibleText(Words.of("panel." + kind + ".of", number));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node role(MemberLine line, int number) {
        ComboBox<Role> roles = Nodes.id("member-role-" + line.id(), new ComboBox<>());
        roles.getItems().setAll(Role.values());
        roles.setConverter(new Naming<>(RoleWords::of));
        roles.setAccessibleText(Words.of("panel.role.of", number));
        roles.setMinWidth(USE_PREF_SIZE);
        roles.valueProperty().bindBidirectional(line.role());
        return roles;
    }

    private void move(KeyEvent event, PanelMemberId id, String node) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            model.moveBy(id, event.getCode() == KeyCode.UP ? -1 : 1);
            Optional.ofNullable(grid.lookup("#" + node)).ifPresent(Focus::intoView);
        }
    }

    private void add() {
        PanelMemberId id = model.add();
        grid.lookup("#member-name-" + id).requestFocus();
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
