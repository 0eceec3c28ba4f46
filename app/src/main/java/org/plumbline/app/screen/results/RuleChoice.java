package org.plumbline.app.screen.results;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.words.Words;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

/** Picks the rule that the next round will be decided by. */
final class RuleChoice extends ComboBox<DecisionRule> {
    private static final List<DecisionRule> RULES =
            List.of(new DecisionRule.SmeQa(1), new DecisionRule.SmeQa(2), new DecisionRule.AllRequiredMet());

    RuleChoice(ResultsViewModel model) {
        setId("results-rule");
        setAccessibleText(Words.of("results.rule"));
        getItems().setAll(RULES);
        setConverter(new Naming<>(RuleChoice::name));
        setOnAction(event -> {
            if (getValue() != null) {
                model.setRule(getValue());
            }
        });
    }

    void show(DecisionRule rule) {
        if (!getItems().contains(rule)) {
            getItems().add(rule);
        }
        setValue(rule);
    }

    private static String name(DecisionRule rule) {
        return rule.match(new DecisionRule.Cases<>() {
            @Override
            public String smeQa(DecisionRule.SmeQa smeQa) {
                return Words.of("results.rule.smeQa", smeQa.exceededAtLeast());
            }

            @Override
            public String allRequiredMet(DecisionRule.AllRequiredMet all) {
                return Words.of("results.rule.all");
            }

            @Override
            public String knockOuts(KnockOuts knockOuts) {
                return Words.of("results.rule.knockOuts");
            }

            @Override
            public String points(Points points) {
                return Words.of("results.rule.points");
            }
        });
    }
}
