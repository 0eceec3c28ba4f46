package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.ScoringChange;

/** The example selects Listening and Planning. */
class RuleChecksTest {
    private static Stream<Arguments> odd() {
        var gone = new CompetencyId("gone");
        return Stream.of(
                Arguments.of(new DecisionRule.SmeQa(3), "rule.neverTwo"),
                Arguments.of(new KnockOuts(List.of(Examples.LISTENING), 2), "rule.tooManyOthers"),
                Arguments.of(new KnockOuts(List.of(gone), 1), "rule.unknown"),
                Arguments.of(new Points(0, 1, 2, List.of(), 5, Joining.SETTLED), "rule.nobodyPasses"),
                Arguments.of(new Points(1, 1, 2, List.of(), 2, Joining.SETTLED), "rule.everybodyPasses"),
                Arguments.of(
                        new Points(0, 1, 2, List.of(new Points.Weight(gone, 2)), 2, Joining.SETTLED), "rule.unknown"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aRuleThatCannotWorkIsSaid(DecisionRule rule, String key) {
        assertThat(of(rule)).extracting(Finding::key).containsExactly(key);
        assertThat(of(rule))
                .allSatisfy(finding -> assertThat(finding.sentence()).doesNotContain("{"));
    }

    @Test
    void rulesThatWorkAreNotMentioned() {
        assertThat(of(new DecisionRule.SmeQa(2))).isEmpty();
        assertThat(of(new DecisionRule.AllRequiredMet())).isEmpty();
        assertThat(of(new KnockOuts(List.of(Examples.LISTENING), 1))).isEmpty();
        assertThat(of(new Points(0, 1, 2, List.of(), 3, Joining.MEAN))).isEmpty();
    }

    private static List<Finding> of(DecisionRule rule) {
        return RuleChecks.of(new ScoringChange.SetRule(rule).applyTo(Examples.workshop()));
    }
}
