package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Examples;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

class RulesStoredTest {
    private static Stream<DecisionRule> rules() {
        return Stream.of(
                new DecisionRule.SmeQa(2),
                new DecisionRule.AllRequiredMet(),
                new KnockOuts(List.of(Examples.LISTENING), 1),
                new Points(-1, 2, 5, List.of(new Points.Weight(Examples.PLANNING, 3)), 7, Joining.MEAN_HALF_UP));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyKindOfRuleIsReadBackAsItWas(DecisionRule rule) {
        Workshop workshop = new ScoringChange.SetRule(rule).applyTo(Examples.opened());

        assertThat(WorkshopFile.read("rules", WorkshopFile.bytes(workshop, UnknownFields.NONE))
                        .value())
                .isEqualTo(workshop);
    }
}
