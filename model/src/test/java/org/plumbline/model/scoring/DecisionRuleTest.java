package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of domain notes §3: B is below, M meets, E exceeds. */
class DecisionRuleTest {
    @ParameterizedTest
    @CsvSource({
        "M, 1",
        "E, 2",
        "B, 0",
        "MM, 1",
        "ME, 2",
        "EM, 2",
        "EE, 2",
        "BM, 0",
        "MB, 0",
        "BE, 0",
        "EEEEB, 0",
        "MMMMM, 1",
        "MMMME, 2"
    })
    void thePhoneFormGivesATwoForOneExceeded(String ratings, String mark) {
        assertThat(decide(new DecisionRule.SmeQa(1), ratings).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"M, 1", "E, 1", "B, 0", "ME, 1", "EE, 2", "MMEM, 1", "EMEM, 2", "EEEM, 2", "EEB, 0", "EEEEB, 0"})
    void theWrittenFormGivesATwoForTwoExceeded(String ratings, String mark) {
        assertThat(decide(new DecisionRule.SmeQa(2), ratings).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"M, Pass", "E, Pass", "B, Fail", "ME, Pass", "EEB, Fail"})
    void passOrFailAsksOnlyWhetherAllAreMet(String ratings, String mark) {
        assertThat(decide(new DecisionRule.AllRequiredMet(), ratings).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"B, false", "M, true", "E, true", "EB, false"})
    void everyRulePassesExactlyThoseWhoMeetAll(String ratings, boolean passes) {
        assertThat(List.of(new DecisionRule.SmeQa(1), new DecisionRule.SmeQa(2), new DecisionRule.AllRequiredMet()))
                .allSatisfy(rule ->
                        assertThat(decide(rule, ratings).passes()).as(ratings).isEqualTo(passes));
    }

    @Test
    void oneExceededDoesNotMakeUpForOneBelow() {
        assertThat(decide(new DecisionRule.SmeQa(1), "EEEEEEEEEB").passes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aRuleThatAsksForNoExceededCompetencyIsRefused(int atLeast) {
        assertThatThrownBy(() -> new DecisionRule.SmeQa(atLeast))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one exceeded")
                .hasMessageContaining(String.valueOf(atLeast));
    }

    @Test
    void theSentenceSaysHowManyMustBeExceeded() {
        assertThat(new DecisionRule.SmeQa(1).sentence()).contains("at least 1 is exceeded");
        assertThat(new DecisionRule.SmeQa(2).sentence()).contains("at least 2 are exceeded");
    }

    @Test
    void everySentenceSaysThatNothingIsAveraged() {
        assertThat(List.of(new DecisionRule.SmeQa(1), new DecisionRule.AllRequiredMet()))
                .allSatisfy(rule -> assertThat(rule.sentence()).contains("not averages"));
    }

    private static Decision decide(DecisionRule rule, String ratings) {
        return rule.decide(Letters.determined(ratings));
    }
}
