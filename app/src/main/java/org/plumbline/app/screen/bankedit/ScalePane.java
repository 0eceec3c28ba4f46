package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.ScaleChange.AddLevel;
import org.plumbline.model.edit.ScaleChange.AddScale;
import org.plumbline.model.edit.ScaleChange.DescribeLevel;
import org.plumbline.model.edit.ScaleChange.MoveLevel;
import org.plumbline.model.edit.ScaleChange.RemoveLevel;
import org.plumbline.model.edit.ScaleChange.RemoveScale;
import org.plumbline.model.edit.ScaleChange.RenameLevel;
import org.plumbline.model.edit.ScaleChange.RenameScale;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** The scales of the bank: their words, their order, and what each level means for any competency. */
final class ScalePane extends FramePane {
    private Optional<ScaleId> chosen = Optional.empty();

    ScalePane(BankEditorViewModel model) {
        super(model);
    }

    @Override
    Object shape(CompetencyBank bank) {
        return bank.scales().stream()
                .map(scale -> scale.id() + " " + scale.levels().size())
                .toList();
    }

    private Optional<Scale> scale() {
        return bank().scales().stream()
                .filter(scale -> chosen.filter(scale.id()::equals).isPresent())
                .findFirst()
                .or(() -> bank().scales().stream().findFirst());
    }

    @Override
    List<Node> rows() {
        var rows = new ArrayList<Node>();
        rows.add(Nodes.label(Words.of("bankedit.scales"), Css.SECTION));
        var choice = Nodes.id("bankedit-scales", new ComboBox<Scale>());
        choice.setConverter(new Naming<>(Scale::name));
        choice.getItems().setAll(bank().scales());
        choice.setAccessibleText(Words.of("bankedit.scales"));
        scale().ifPresent(choice::setValue);
        choice.valueProperty().addListener((property, old, now) -> {
            chosen = Optional.of(now.id());
            rebuild();
        });
        rows.add(new FlowPane(
                8,
                8,
                choice,
                Nodes.button("bankedit-scale-add", Words.of("bankedit.addScale"), "fth-plus", this::add),
                Nodes.button(
                        "bankedit-scale-remove", Words.of("bankedit.removeScale"), "fth-x", () -> scale().ifPresent(
                                        one -> model().apply(new RemoveScale(one.id()))))));
        scale().ifPresent(one -> levels(one, rows));
        return rows;
    }

    private void levels(Scale scale, List<Node> rows) {
        TextField name = commit(
                "bankedit-scale-name",
                Words.of("bankedit.scaleName"),
                () -> scale().map(Scale::name).orElse(""),
                words -> model().apply(new RenameScale(scale.id(), words)));
        rows.add(Nodes.field(Words.of("bankedit.scaleName"), name));
        rows.add(Nodes.reading(Words.of("bankedit.levelsMove"), Css.HINT));
        scale.levels().forEach(level -> rows.add(level(scale, level.ordinal())));
        if (scale.levels().size() < Scale.MOST_LEVELS) {
            rows.add(Nodes.button(
                    "bankedit-level-add", Words.of("bankedit.addLevel"), "fth-plus", () -> model().apply(new AddLevel(
                            scale.id(),
                            scale.levels().size() + 1,
                            Words.of("bankedit.newLevel", scale.levels().size() + 1)))));
        }
    }

    private Node level(Scale scale, int ordinal) {
        ScaleId id = scale.id();
        TextField name = commit(
                "bankedit-level-name-" + ordinal,
                Words.of("bankedit.levelName"),
                () -> level(ordinal).map(Level::name).orElse(""),
                words -> model().apply(new RenameLevel(id, ordinal, words.strip())));
        TextField meaning = commit(
                "bankedit-level-meaning-" + ordinal,
                Words.of("bankedit.levelMeaning"),
                () -> level(ordinal)
                        .map(one -> String.join(" ", one.definition()))
                        .orElse(""),
                words -> model().apply(new DescribeLevel(id, ordinal, words.isBlank() ? List.of() : List.of(words))));
        var head = new HBox(8, Nodes.label(ordinal + ""), Nodes.grow(name));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren()
                .addAll(
                        icon(
                                "bankedit-level-up-" + ordinal,
                                "bankedit.lower",
                                "fth-arrow-up",
                                () -> move(id, ordinal, -1)),
                        icon(
                                "bankedit-level-down-" + ordinal,
                                "bankedit.higher",
                                "fth-arrow-down",
                                () -> move(id, ordinal, 1)),
                        icon("bankedit-level-remove-" + ordinal, "common.remove", "fth-x", () -> model().apply(
                                        new RemoveLevel(id, ordinal))));
        return Nodes.styled(new VBox(6, head, meaning), Css.RUNG);
    }

    private Optional<Level> level(int ordinal) {
        return scale().filter(scale -> scale.has(ordinal)).map(scale -> scale.level(ordinal));
    }

    private void move(ScaleId id, int level, int by) {
        if (level(level + by).isPresent()) {
            model().apply(new MoveLevel(id, level, level + by));
        }
    }

    private void add() {
        String id = model().services().ids().next("scale");
        chosen = Optional.of(new ScaleId(id));
        model().apply(new AddScale(Scale.proficiency(
                id,
                Words.of("bankedit.newScale"),
                Words.of("bankedit.newLevel", 1),
                Words.of("bankedit.newLevel", 2))));
    }
}
