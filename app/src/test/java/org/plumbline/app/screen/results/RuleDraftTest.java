package org.plumbline.app.screen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

class RuleDraftTest {
    private static final List<SelectedCompetency> SELECTED = Invented.workshop().competencies();

    private static Stream<DecisionRule> rules() {
        var first = SELECTED.get(0).id();
        return Stream.of(
                new DecisionRule.SmeQa(2),
                new DecisionRule.AllRequiredMet(),
                new KnockOuts(List.of(first), 1),
                new Points(0, 2, 3, List.of(new Points.Weight(first, 2)), 4, Joining.MEAN_DOWN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsOpenedAndKeptIsTheSame(DecisionRule rule) {
        assertThat(new RuleDraft(rule, SELECTED).rule(SELECTED)).isEqualTo(rule);
    }
}
