package org.plumbline.app.screen.results;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.RuleDraft.Kind;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;

/** The rule that the next round will be decided by, with its sentence as it is put together. */
final class RulePane extends VBox {
    private final ResultsViewModel model;
    private final Label sentence = Nodes.id("rule-sentence", Nodes.reading("", Css.STRONG));
    private final VBox parameters = Nodes.styled(new VBox(), Css.RULE_FORM);
    private final Button use;
    private RuleDraft draft;
    private List<SelectedCompetency> competencies = List.of();
    private DecisionRule shown;

    RulePane(ResultsViewModel model) {
        super(12);
        this.model = model;
        setId("results-rules");
        use = Nodes.accent("rule-use", Words.of("results.rule.use"), "", this::keep);
    }

    void show(ResultsPage page) {
        DecisionRule rule = model.rule();
        if (rule.equals(shown)) {
            showCategories();
            return;
        }
        shown = rule;
        competencies = model.selected();
        draft = new RuleDraft(rule, competencies);
        ComboBox<Kind> kinds = Nodes.id("rule-kind", new ComboBox<>());
        kinds.getItems().setAll(Kind.values());
        kinds.setConverter(new Naming<>(kind -> Words.of("results.ruleKind." + kind)));
        kinds.setValue(draft.kind);
        kinds.setOnAction(event -> {
            draft.kind = kinds.getValue();
            lay();
        });
        getChildren()
                .setAll(
                        Nodes.reading(
                                Words.of("results.rule.fixed", page.round().number()), Css.SECTION),
                        Nodes.reading(page.round().frozen().ruleSentence()),
                        Nodes.reading(Words.of("results.rule.fixedWhy"), Css.MUTED),
                        Nodes.reading(Words.of("results.rule.next"), Css.SECTION),
                        Nodes.field(Words.of("results.rule.kind"), kinds),
                        parameters,
                        sentence,
                        use,
                        new VBox());
        lay();
        showCategories();
    }

    private void showCategories() {
        getChildren().set(getChildren().size() - 1, new CategoryPane(model));
    }

    private void lay() {
        parameters.getChildren().setAll(fields());
        say();
    }

    private List<Node> fields() {
        return switch (draft.kind) {
            case SME_QA ->
                List.of(number(
                        "rule-exceeded",
                        "results.rule.exceeded",
                        1,
                        20,
                        draft.exceeded,
                        value -> draft.exceeded = value));
            case ALL_MET -> List.of();
            case KNOCK_OUTS ->
                List.of(
                        musts(),
                        number(
                                "rule-others",
                                "results.rule.others",
                                0,
                                20,
                                draft.others,
                                value -> draft.others = value));
            case POINTS -> points();
        };
    }

    private Node musts() {
        var boxes = new VBox(4, Nodes.label(Words.of("results.rule.must"), Css.FIELD_LABEL));
        for (SelectedCompetency competency : competencies) {
            CheckBox box = Nodes.id("rule-must-" + competency.id(), new CheckBox(competency.name()));
            box.setSelected(draft.must.contains(competency.id()));
            box.setOnAction(event -> {
                if (!draft.must.remove(competency.id())) {
                    draft.must.add(competency.id());
                }
                say();
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private List<Node> points() {
        var each = new FlowPane(
                12,
                8,
                number(
                        "rule-below",
                        "results.rule.below",
                        -100,
                        100,
                        draft.doesNotMeet,
                        value -> draft.doesNotMeet = value),
                number("rule-meets", "results.rule.meets", -100, 100, draft.meets, value -> draft.meets = value),
                number(
                        "rule-exceeds",
                        "results.rule.exceeds",
                        -100,
                        100,
                        draft.exceeds,
                        value -> draft.exceeds = value),
                number(
                        "rule-pass",
                        "results.rule.pass",
                        -1000,
                        10_000,
                        draft.passMark,
                        value -> draft.passMark = value));
        var weights = new FlowPane(12, 8);
        for (SelectedCompetency competency : competencies) {
            weights.getChildren()
                    .add(spinner(
                            "rule-weight-" + competency.id(),
                            Words.of("results.rule.weight", competency.name()),
                            0,
                            100,
                            draft.weights.getOrDefault(competency.id(), 1),
                            value -> draft.weights.put(competency.id(), value)));
        }
        ComboBox<Joining> joining = Nodes.id("rule-joining", new ComboBox<>());
        joining.getItems().setAll(Joining.values());
        joining.setConverter(new Naming<>(way -> Words.of("results.joining." + way)));
        joining.setValue(draft.joining);
        joining.setOnAction(event -> {
            draft.joining = joining.getValue();
            say();
        });
        return List.of(each, weights, Nodes.field(Words.of("results.rule.joining"), joining));
    }

    private Node number(String id, String key, int least, int most, int value, IntConsumer set) {
        return spinner(id, Words.of(key), least, most, value, set);
    }

    private Node spinner(String id, String name, int least, int most, int value, IntConsumer set) {
        Spinner<Integer> spinner = Nodes.id(id, new Spinner<>(least, most, Math.max(least, Math.min(most, value))));
        spinner.setEditable(false);
        spinner.setPrefWidth(120);
        spinner.valueProperty().addListener((property, old, now) -> {
            set.accept(now);
            say();
        });
        return Nodes.field(name, spinner);
    }

    private void say() {
        try {
            DecisionRule rule = draft.rule(competencies);
            sentence.setText(rule.sentence(id -> competencies.stream()
                    .filter(selected -> selected.id().equals(id))
                    .findFirst()
                    .map(SelectedCompetency::name)));
            use.setDisable(rule.equals(model.rule()));
        } catch (IllegalArgumentException e) {
            sentence.setText(e.getMessage() + ".");
            use.setDisable(true);
        }
    }

    private void keep() {
        model.setRule(draft.rule(competencies));
        say();
    }
}
