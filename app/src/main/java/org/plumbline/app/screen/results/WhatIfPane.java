package org.plumbline.app.screen.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.workshop.WhatIf;

/** What would come out if something were otherwise; marked as supposed, and gone when the page is left. */
final class WhatIfPane extends VBox {
    private final ResultsViewModel model;

    WhatIfPane(ResultsViewModel model) {
        super(12);
        this.model = model;
        setId("results-what-if");
        getStyleClass().add(Css.SUPPOSED);
    }

    void show(ResultsPage page) {
        WhatIf now = model.supposed().get();
        getChildren()
                .setAll(
                        Nodes.reading(Words.of("results.supposed"), Css.SECTION, Css.WARNING),
                        Nodes.reading(Words.of("results.supposedWhy"), Css.MUTED),
                        new FlowPane(12, 8, rule(page, now), settling(page, now)),
                        new FlowPane(12, 8, required(page), level(page)),
                        Nodes.button("what-if-clear", Words.of("results.clear"), "", () -> model.supposed()
                                .set(WhatIf.NOTHING)));
        if (!now.required().isEmpty() || !now.levels().isEmpty()) {
            getChildren().add(4, said(page, now));
        }
        long changed = model.whatIf().stream().filter(WhatIf.Compared::changes).count();
        getChildren()
                .add(Nodes.id(
                        "what-if-count",
                        Nodes.reading(
                                Words.of(
                                        "results.changed",
                                        changed,
                                        model.whatIf().size()),
                                Css.STRONG)));
        model.whatIf().forEach(each -> getChildren().add(compared(each)));
    }

    private Node rule(ResultsPage page, WhatIf now) {
        var rules = new LinkedHashSet<DecisionRule>();
        rules.add(page.round().frozen().rule());
        rules.add(model.rule());
        rules.addAll(List.of(new DecisionRule.SmeQa(1), new DecisionRule.SmeQa(2), new DecisionRule.AllRequiredMet()));
        ComboBox<DecisionRule> choice = choice("what-if-rule", List.copyOf(rules), each -> shortly(page, each));
        choice.setValue(now.rule().orElse(page.round().frozen().rule()));
        choice.setMaxWidth(460);
        choice.setOnAction(event -> model.supposed()
                .set(new WhatIf(
                        Optional.of(choice.getValue())
                                .filter(each ->
                                        !each.equals(page.round().frozen().rule())),
                        now.settling(),
                        now.required(),
                        now.levels())));
        return Nodes.field(Words.of("results.ifRule"), Nodes.whole(choice));
    }

    private String shortly(ResultsPage page, DecisionRule rule) {
        return rule.equals(page.round().frozen().rule())
                ? Words.of("results.asItIs")
                : rule.sentence(id -> page.competencies().stream()
                        .filter(selected -> selected.id().equals(id))
                        .findFirst()
                        .map(SelectedCompetency::name));
    }

    private Node settling(ResultsPage page, WhatIf now) {
        Settling here = page.round().conduct().settling();
        ComboBox<Settling> choice =
                choice("what-if-settling", List.of(Settling.values()), each -> Words.of("results.settling." + each));
        choice.setValue(now.settling().orElse(here));
        choice.setOnAction(event -> model.supposed()
                .set(new WhatIf(
                        now.rule(),
                        Optional.of(choice.getValue()).filter(each -> each != here),
                        now.required(),
                        now.levels())));
        return Nodes.field(Words.of("results.ifSettling"), choice);
    }

    private Node required(ResultsPage page) {
        ComboBox<SelectedCompetency> competency =
                choice("what-if-required-competency", page.competencies(), SelectedCompetency::name);
        ComboBox<Grade> grade = choice("what-if-required-grade", page.grades(), Grade::name);
        ComboBox<Level> level = levels("what-if-required-level", page, competency);
        Node add = Nodes.button("what-if-required", Words.of("results.suppose"), "", () -> {
            if (level.getValue() != null && grade.getValue() != null) {
                var supposed = new RequiredLevel(
                        competency.getValue().id(),
                        grade.getValue().id(),
                        level.getValue().ordinal());
                WhatIf now = model.supposed().get();
                model.supposed()
                        .set(new WhatIf(now.rule(), now.settling(), plus(now.required(), supposed), now.levels()));
            }
        });
        return Nodes.field(Words.of("results.ifRequired"), new FlowPane(8, 4, competency, grade, level, add));
    }

    private Node level(ResultsPage page) {
        ComboBox<Row> row = choice("what-if-candidate", model.everybody(), Row::label);
        ComboBox<SelectedCompetency> competency =
                choice("what-if-competency", page.competencies(), SelectedCompetency::name);
        ComboBox<Level> level = levels("what-if-level", page, competency);
        Node add = Nodes.button("what-if-cell", Words.of("results.suppose"), "", () -> {
            if (level.getValue() != null && row.getValue() != null) {
                var supposed = new WhatIf.SupposedLevel(
                        row.getValue().id(),
                        competency.getValue().id(),
                        level.getValue().ordinal());
                WhatIf now = model.supposed().get();
                model.supposed()
                        .set(new WhatIf(now.rule(), now.settling(), now.required(), plus(now.levels(), supposed)));
            }
        });
        return Nodes.field(Words.of("results.ifLevel"), new FlowPane(8, 4, row, competency, level, add));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        var all = new ArrayList<>(list);
        all.add(added);
        return all;
    }

    private static ComboBox<Level> levels(String id, ResultsPage page, ComboBox<SelectedCompetency> competency) {
        ComboBox<Level> level = choice(id, List.of(), Level::name);
        competency.setOnAction(event -> level.getItems()
                .setAll(page.words().scale(competency.getValue().id()).levels()));
        level.setPromptText(Words.of("results.level"));
        return level;
    }

    private static <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> name) {
        ComboBox<T> choice = Nodes.id(id, new ComboBox<>(FXCollections.observableArrayList(items)));
        choice.setConverter(new Naming<>(each -> each == null ? "" : name.apply(each)));
        choice.setPromptText(Words.of("results.choose"));
        choice.setAccessibleText(Words.of("results.choose"));
        return choice;
    }

    /** What is supposed beyond the rule, in words. */
    private Node said(ResultsPage page, WhatIf now) {
        var words = new ArrayList<String>();
        for (RequiredLevel level : now.required()) {
            words.add(Words.of(
                    "results.saidRequired",
                    name(page, level.competency()),
                    page.words().level(level.competency(), level.level())));
        }
        for (WhatIf.SupposedLevel level : now.levels()) {
            words.add(Words.of(
                    "results.saidLevel",
                    model.label(level.candidate()),
                    name(page, level.competency()),
                    page.words().level(level.competency(), level.level())));
        }
        return Nodes.reading(String.join(" ", words));
    }

    private static String name(ResultsPage page, org.plumbline.model.bank.CompetencyId id) {
        return page.competencies().stream()
                .filter(selected -> selected.id().equals(id))
                .findFirst()
                .map(SelectedCompetency::name)
                .orElse("");
    }

    private Node compared(WhatIf.Compared each) {
        String now = StandingWords.outcome(each.now());
        String then = StandingWords.outcome(each.then());
        String label = model.label(each.candidate().id());
        var line = Nodes.styled(new FlowPane(16, 4), Css.ROW);
        line.getChildren()
                .setAll(
                        Nodes.reading(label, Css.STRONG),
                        Nodes.reading(
                                each.changes()
                                        ? Words.of("results.nowThen", now, then)
                                        : Words.of("results.same", now)));
        if (each.changes()) {
            line.getChildren().add(Nodes.reading(each.then().reason(), Css.MUTED));
        }
        return line;
    }
}
