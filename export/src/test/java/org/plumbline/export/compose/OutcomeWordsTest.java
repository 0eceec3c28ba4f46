package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Workshops;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Determined;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Workshop;

/** The outcomes of documents say in English what the screen says, and in Spanish nothing in English. */
class OutcomeWordsTest {
    private static final Round ROUND = ExampleWorkshop.opened().currentRound().orElseThrow();

    static Stream<DecisionRule> rules() {
        return Stream.of(
                new DecisionRule.SmeQa(1),
                new DecisionRule.SmeQa(2),
                new DecisionRule.AllRequiredMet(),
                new KnockOuts(List.of(ExampleWorkshop.DIAGNOSIS), 1),
                new KnockOuts(List.of(ExampleWorkshop.DIAGNOSIS, ExampleWorkshop.WRITING), 2),
                new KnockOuts(List.of(ExampleWorkshop.DIAGNOSIS), 0),
                new KnockOuts(List.of(), 1),
                new KnockOuts(List.of(), 3),
                new Points(0, 1, 2, List.of(), 4, Joining.SETTLED),
                new Points(0, 1, 2, List.of(new Points.Weight(ExampleWorkshop.WRITING, 2)), 4, Joining.MEAN_DOWN),
                new Points(0, 1, 2, List.of(new Points.Weight(ExampleWorkshop.WRITING, 3)), 4, Joining.MEAN_HALF_UP),
                new Points(0, 1, 2, List.of(new Points.Weight(ExampleWorkshop.WRITING, 0)), 4, Joining.MEAN));
    }

    private static Round.Frozen with(DecisionRule rule) {
        Round.Frozen words = ROUND.frozen();
        return new Round.Frozen(
                words.position(),
                words.scales(),
                words.competencies(),
                words.requiredLevels(),
                words.questions(),
                rule,
                words.conduct());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsTheSentenceOfTheScreen(DecisionRule rule) {
        assertThat(RuleSentence.of(with(rule))).isEqualTo(with(rule).ruleSentence());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyStepIsKnownInBothLanguages(DecisionRule rule) {
        for (int seed = 0; seed < 27; seed++) {
            List<String> steps = rule.decide(determined(rule, seed)).steps();
            assertThat(steps.stream().map(RuleStep::of)).containsExactlyElementsOf(english(steps));
            assertThat(FixedWords.in(
                            Language.SPANISH,
                            () -> steps.stream().map(RuleStep::of).toList()))
                    .allSatisfy(step ->
                            assertThat(step).doesNotContainPattern("\\b(met|meets?|exceeds?|rounded|takes|of the)\\b"));
        }
    }

    /** The documents do not bend “is” and “are” by the count. */
    private static List<String> english(List<String> steps) {
        return steps.stream()
                .map(step -> step.replace("competency 1 is met", "competencies 1 are met")
                        .replaceAll("competency (\\d)", "competencies $1")
                        .replace(" 1 is met", " 1 are met"))
                .toList();
    }

    private static List<Determined> determined(DecisionRule rule, int seed) {
        Determination[] all = Determination.values();
        return IntStream.range(0, 3)
                .mapToObj(i -> {
                    var selected = ROUND.frozen().competencies().get(i);
                    Determination first = all[seed / (int) Math.pow(3, i) % 3];
                    return new Determined(
                            selected.id(),
                            selected.name(),
                            Optional.empty(),
                            Optional.empty(),
                            rule.joinsRaters() ? List.of(first, all[(first.ordinal() + i) % 3]) : List.of(first));
                })
                .toList();
    }

    @Test
    void theReasonIsTheSentenceOfTheScreen() {
        for (Workshop workshop : Workshops.all().values()) {
            for (Round round : workshop.rounds()) {
                var outcomes = new Outcomes(workshop, round);
                for (Outcome outcome : outcomes.all()) {
                    var words = new OutcomeWords(round.frozen(), outcome, outcomes.absent(outcome.candidate()));
                    assertThat(words.reason()).isEqualTo(outcome.reason());
                    outcome.decision()
                            .ifPresent(decision -> assertThat(words.result()).contains(decision.words()));
                }
            }
        }
    }

    @Test
    void theCategoriesAreTheSentenceOfTheScreen() {
        assertThat(RuleSentence.of(CategoryRule.SME_QA)).isEqualTo(CategoryRule.SME_QA.sentence());
        var none = new CategoryRule(List.of());
        assertThat(RuleSentence.of(none)).isEqualTo(none.sentence());
    }
}
