package org.plumbline.app.screen.position;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ResumeRequirement;

/** What a resume must show beside the competencies, a row each; the rows stay while somebody types in them. */
final class ResumeRequirements extends VBox {
    private final RecordFactsViewModel model;
    private final VBox rows = new VBox(8);
    private boolean typing;

    ResumeRequirements(RecordFactsViewModel model) {
        super(6);
        this.model = model;
        getChildren()
                .addAll(
                        Nodes.label(Words.of("position.record.requirements"), Css.FIELD_LABEL),
                        Nodes.reading(Words.of("position.record.requirements.hint"), Css.HINT),
                        rows,
                        Nodes.button(
                                "position-add-requirement",
                                Words.of("position.record.requirement.add"),
                                "fth-plus",
                                this::add));
        model.requirements().addListener((ListChangeListener<ResumeRequirement>) change -> refresh());
        refresh();
    }

    private void add() {
        model.addRequirement();
        if (!rows.getChildren().isEmpty()) {
            ((HBox) rows.getChildren().get(rows.getChildren().size() - 1))
                    .getChildren()
                    .get(0)
                    .requestFocus();
        }
    }

    private void refresh() {
        if (!typing) {
            rows.getChildren().clear();
            List<ResumeRequirement> all = model.requirements();
            for (int i = 0; i < all.size(); i++) {
                rows.getChildren().add(row(i, all.get(i)));
            }
        }
    }

    private HBox row(int index, ResumeRequirement shown) {
        TextField what = field(index, "what", shown.what(), 24, text -> edit(index, text, null));
        TextField howMuch = field(index, "how-much", shown.howMuch(), 8, text -> edit(index, null, text));
        var remove = Nodes.iconButton(
                "position-remove-requirement-" + index,
                Words.of("position.record.requirement.remove", index + 1),
                "fth-x",
                () -> model.removeRequirement(index));
        remove.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, Nodes.grow(what), Nodes.grow(howMuch), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private TextField field(int index, String part, String shown, int columns, Consumer<String> edit) {
        TextField field = Nodes.id("position-requirement-" + index + "-" + part, new TextField(shown));
        field.setPromptText(Words.of("position.record.requirement." + part));
        field.setAccessibleText(Words.of("position.record.requirement." + part + ".name", index + 1));
        field.setPrefColumnCount(columns);
        field.textProperty().addListener((property, old, text) -> edit.accept(text));
        return field;
    }

    private void edit(int index, String what, String howMuch) {
        ResumeRequirement held = model.held().get(index);
        typing = true;
        try {
            model.edit(
                    index,
                    new ResumeRequirement(
                            what == null ? held.what() : what, howMuch == null ? held.howMuch() : howMuch));
        } finally {
            typing = false;
        }
    }
}
