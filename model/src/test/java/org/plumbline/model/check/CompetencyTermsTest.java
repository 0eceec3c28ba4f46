package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;

class CompetencyTermsTest {
    private static final CompetencyTerms TERMS = CompetencyTerms.of(List.of(
            competency("Budgeting", "Plans what is spent.", "Reads a budget."),
            competency("Customer Service", "Answers customers and solves their problems.", "Takes calls."),
            competency("Troubleshooting", "Finds causes of network faults.", "Traces faults reported by customers.")));

    @Test
    void theCompetencyThatSpeaksOfTheSameComesFirstAndSaysWhy() {
        var matches = TERMS.like("Helping customers", List.of("Answer calls of customers", "Solve a problem"));

        assertThat(matches).extracting(CompetencyTerms.Match::index).containsExactly(1, 2);
        assertThat(matches.get(0).shared())
                .containsExactlyInAnyOrder("customers", "answer", "solve", "problem", "calls")
                .startsWith("customers");
        assertThat(matches.get(1).shared()).containsExactly("customers");
    }

    @Test
    void whatManyTasksSayCountsMore() {
        var once = TERMS.like("", List.of("Trace faults"));
        var often = TERMS.like("", List.of("Trace faults", "Report faults", "Close faults"));

        assertThat(often.get(0).index()).isEqualTo(2);
        assertThat(often.get(0).strength()).isGreaterThan(once.get(0).strength());
    }

    @Test
    void nothingInCommonIsNoMatch() {
        assertThat(TERMS.like("Gardening", List.of("Water the roses"))).isEmpty();
        assertThat(TERMS.like("", List.of())).isEmpty();
        assertThat(CompetencyTerms.of(List.of()).like("Budget", List.of())).isEmpty();
    }

    private static Competency competency(String name, String definition, String level) {
        return Competency.named(new CompetencyId(name), name, BuiltInScales.FAMILIARITY.id()).toBuilder()
                .definition(definition)
                .level(LevelText.of(1, level))
                .build();
    }
}
