package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Spot;
import org.plumbline.model.edit.ScaleChange.UseScale;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Every field of one competency. */
final class CompetencyEditor extends ScrollPane {
    private final BankEditorViewModel model;
    private final EditorFields fields;
    private final CompetencyId competency;
    private final Scale scale;
    private final List<Category> categories;
    private final List<String> performanceNames;
    private boolean showing;

    CompetencyEditor(BankEditorViewModel model, CompetencyBank bank, Competency competency) {
        this.model = model;
        this.competency = competency.id();
        fields = new EditorFields(model);
        scale = bank.scaleOf(competency);
        categories = bank.categories();
        performanceNames = FurtherFields.performanceNames(competency, scale);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Css.PANE);
        var box = Nodes.styled(new VBox(10), Css.READING_CARD);
        box.getChildren().addAll(SideBySide.ofFields(name(), number(), 0.7, 24), choices(bank));
        box.getChildren().addAll(definition());
        scale.levels().forEach(level -> box.getChildren().add(level(level)));
        box.getChildren().addAll(rest());
        box.getChildren().addAll(new FurtherFields(model, fields, scale).nodes(performanceNames));
        setContent(box);
        show(competency);
    }

    boolean isFor(CompetencyBank bank, Competency other) {
        return other.id().equals(competency)
                && bank.scaleOf(other).equals(scale)
                && bank.categories().equals(categories)
                && FurtherFields.performanceNames(other, scale).equals(performanceNames);
    }

    void show(Competency now) {
        showing = true;
        fields.show(now);
        showing = false;
    }

    void show(List<Finding> findings) {
        fields.show(findings);
    }

    void jump(Spot spot) {
        fields.jump(spot);
    }

    private Node name() {
        return fields.line(
                "bankedit-name",
                Words.of("difference.field.NAME"),
                spot(CompetencyField.NAME),
                Competency::name,
                Competency::withName);
    }

    private Node number() {
        return fields.line(
                "bankedit-number",
                Words.of("difference.field.NUMBER"),
                spot(CompetencyField.NUMBER),
                one -> one.number().map(String::valueOf).orElse(""),
                (one, words) -> words.strip().matches("\\d{0,6}")
                        ? one.toBuilder()
                                .number(Optional.of(words.strip())
                                        .filter(text -> !text.isEmpty())
                                        .map(Integer::valueOf))
                                .build()
                        : one);
    }

    private Node choices(CompetencyBank bank) {
        var category = Nodes.id("bankedit-category", new ComboBox<Optional<Category>>());
        category.setConverter(
                new Naming<>(choice -> choice.map(Category::name).orElse(Words.of("bankedit.noCategory"))));
        category.getItems().add(Optional.empty());
        bank.categories().forEach(each -> category.getItems().add(Optional.of(each)));
        fields.follow(one -> category.setValue(one.category().flatMap(bank::category)));
        category.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.edit(CompetencyField.CATEGORY, "", one -> one.toBuilder()
                        .category(now.map(Category::id))
                        .build());
            }
        });
        var scales = Nodes.id("bankedit-scale", new ComboBox<Scale>());
        scales.setConverter(new Naming<>(Scale::name));
        scales.getItems().setAll(bank.scales());
        fields.follow(one -> scales.setValue(scale));
        scales.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.apply(new UseScale(competency, now.id()));
                model.competency().ifPresent(this::show);
            }
        });
        Nodes.whole(category).setDisable(model.readOnly());
        Nodes.whole(scales).setDisable(model.readOnly());
        category.setMaxWidth(Double.MAX_VALUE);
        scales.setMaxWidth(Double.MAX_VALUE);
        return SideBySide.ofFields(
                Nodes.field(Words.of("difference.field.CATEGORY"), category),
                Nodes.field(Words.of("bankedit.scale"), scales),
                0.5,
                24);
    }

    private List<Node> definition() {
        return List.of(
                fields.area(
                        "bankedit-definition",
                        Words.of("difference.field.DEFINITION"),
                        spot(CompetencyField.DEFINITION),
                        Competency::definition,
                        Competency::withDefinition),
                fields.lines(
                        "bankedit-items",
                        Words.of("bankedit.items"),
                        spot(CompetencyField.DEFINITION_ITEMS),
                        Competency::definitionItems,
                        (one, lines) -> one.toBuilder().definitionItems(lines).build()));
    }

    private Node level(Level level) {
        int ordinal = level.ordinal();
        String name = ordinal + "  " + level.name();
        return new VBox(
                6,
                fields.area(
                        "bankedit-level-" + ordinal,
                        name,
                        new Spot(CompetencyField.LEVEL_TEXT, ordinal),
                        one -> one.levelText(ordinal).map(LevelText::text).orElse(""),
                        (one, words) -> one.withLevelText(ordinal, words)),
                fields.lines(
                        "bankedit-illustrations-" + ordinal,
                        Words.of("bankedit.illustrations", level.name()),
                        new Spot(CompetencyField.ILLUSTRATIONS, ordinal),
                        one -> one.levelText(ordinal)
                                .map(LevelText::illustrations)
                                .orElse(List.of()),
                        (one, lines) -> one.toBuilder()
                                .level(new LevelText(
                                        ordinal,
                                        one.levelText(ordinal)
                                                .map(LevelText::text)
                                                .orElse(""),
                                        lines))
                                .build()));
    }

    private List<Node> rest() {
        var nodes = new ArrayList<Node>();
        nodes.add(fields.lines(
                "bankedit-indicators",
                Words.of("bankedit.indicators"),
                spot(CompetencyField.INDICATORS),
                Competency::indicators,
                (one, lines) -> one.toBuilder().indicators(lines).build()));
        nodes.add(fields.lines(
                "bankedit-areas",
                Words.of("bankedit.areas"),
                spot(CompetencyField.APPLICATION_AREAS),
                Competency::applicationAreas,
                (one, lines) -> one.toBuilder().applicationAreas(lines).build()));
        var before = Nodes.id("bankedit-entry", new CheckBox(Words.of("difference.field.NEEDED_BEFORE_ENTRY")));
        before.setDisable(model.readOnly());
        fields.follow(one -> before.setSelected(one.neededBeforeEntry()));
        before.setOnAction(event -> model.edit(CompetencyField.NEEDED_BEFORE_ENTRY, "", one -> one.toBuilder()
                .neededBeforeEntry(before.isSelected())
                .build()));
        nodes.add(before);
        return nodes;
    }

    private static Spot spot(CompetencyField field) {
        return new Spot(field, 0);
    }
}
