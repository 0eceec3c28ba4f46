package org.plumbline.app.screen.panel;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMemberId;

/** The panel: a line of open fields for each member. */
final class MembersPane extends VBox {
    private static final String LIST = "panel-list";

    private final MembersViewModel model;
    private final GridPane grid = Nodes.styled(new GridPane(), LIST);

    MembersPane(MembersViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("panel-pane");
        var name = new ColumnConstraints();
        name.setPercentWidth(40);
        var title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, title);
        getChildren()
                .addAll(
                        Nodes.label(Words.of("panel.members"), Css.SECTION),
                        grid,
                        Notice.of("panel-problem", model.problem(), Css.PROBLEM),
                        Nodes.button("panel-add", Words.of("panel.add"), "fth-plus", this::add));
        model.lines().addListener((ListChangeListener<MemberLine>) change -> show());
        show();
    }

    private void show() {
        grid.getChildren().clear();
        if (model.lines().isEmpty()) {
            grid.add(Nodes.reading(Words.of("panel.empty"), Css.MUTED), 0, 0, 3, 1);
            return;
        }
        grid.addRow(
                0,
                Nodes.label(Words.of("panel.name"), Css.FIELD_LABEL),
                Nodes.label(Words.of("panel.title"), Css.FIELD_LABEL));
        for (int i = 0; i < model.lines().size(); i++) {
            MemberLine line = model.lines().get(i);
            grid.addRow(
                    i + 1,
                    field("name", line.id(), line.name(), i + 1),
                    field("title", line.id(), line.title(), i + 1),
                    Nodes.iconButton(
                            "member-remove-" + line.id(),
                            Words.of("panel.remove", i + 1),
                            "fth-x",
                            () -> model.remove(line.id())));
        }
    }

    private static Node field(String kind, PanelMemberId id, EditableText text, int number) {
        var field = Nodes.id("member-" + kind + "-" + id, new TextField());
        field.setAccessibleText(Words.of("panel." + kind + ".of", number));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void add() {
        PanelMemberId id = model.add();
        grid.lookup("#member-name-" + id).requestFocus();
    }
}
