package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.change.Lists;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Levels that are required, a row each: for which grade or position, and which level. */
final class RequirementRows extends VBox {
    private final String id;
    private final Scale scale;
    private final boolean readOnly;
    private final Consumer<List<BankRequirement>> edit;
    private List<BankRequirement> shown = List.of();

    /**
     * @param id what the ids of its fields begin with
     * @param edit told the rows as they are now
     */
    RequirementRows(String id, Scale scale, boolean readOnly, Consumer<List<BankRequirement>> edit) {
        super(6);
        this.id = id;
        this.scale = scale;
        this.readOnly = readOnly;
        this.edit = edit;
        build();
    }

    /** Shows what the bank holds; rows that say it already are left alone. */
    void show(List<BankRequirement> required) {
        if (!required.equals(shown)) {
            shown = required;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            getChildren().add(row(i));
        }
        if (!readOnly) {
            getChildren().add(Nodes.button(id + "-add", Words.of("bankedit.addRequired"), "fth-plus", this::add));
        }
    }

    private HBox row(int index) {
        BankRequirement required = shown.get(index);
        var grade =
                Nodes.id(id + "-grade-" + index, new TextField(required.grade().orElse("")));
        grade.setPromptText(Words.of("bankedit.everyone"));
        grade.setAccessibleText(Words.of("bankedit.grade"));
        grade.setEditable(!readOnly);
        grade.textProperty()
                .addListener((property, old, now) -> set(
                        index,
                        new BankRequirement(
                                Optional.of(now.strip()).filter(text -> !text.isEmpty()),
                                shown.get(index).level(),
                                Evidence.STATED)));
        var level = Nodes.id(id + "-level-" + index, new ComboBox<Level>());
        level.setConverter(new Naming<>(Level::name));
        level.getItems().setAll(scale.levels());
        level.setValue(scale.level(required.level()));
        level.setAccessibleText(Words.of("bankedit.requiredLevel"));
        level.setDisable(readOnly);
        level.valueProperty()
                .addListener((property, old, now) ->
                        set(index, new BankRequirement(shown.get(index).grade(), now.ordinal(), Evidence.STATED)));
        var row = new HBox(8, Nodes.grow(grade), level);
        if (!readOnly) {
            row.getChildren()
                    .add(Nodes.iconButton(
                            id + "-remove-" + index, Words.of("common.remove"), "fth-x", () -> remove(index)));
        }
        return row;
    }

    private void set(int index, BankRequirement required) {
        List<BankRequirement> changed = new ArrayList<>(shown);
        changed.set(index, required);
        shown = List.copyOf(changed);
        edit.accept(shown);
    }

    private void add() {
        edit.accept(Lists.plus(shown, new BankRequirement(Optional.empty(), 1, Evidence.STATED)));
    }

    private void remove(int index) {
        List<BankRequirement> fewer = new ArrayList<>(shown);
        fewer.remove(index);
        edit.accept(fewer);
    }
}
