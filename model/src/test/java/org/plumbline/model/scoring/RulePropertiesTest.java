package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every rule, whatever was determined. */
class RulePropertiesTest {
    private static final int TRIES = 2_000;

    private static DecisionRule rule(Random random, int competencies) {
        return switch (random.nextInt(4)) {
            case 0 -> new DecisionRule.SmeQa(1 + random.nextInt(3));
            case 1 -> new DecisionRule.AllRequiredMet();
            case 2 ->
                new KnockOuts(
                        random.nextBoolean() ? List.of() : List.of(Letters.id(1 + random.nextInt(competencies))),
                        random.nextInt(competencies + 1));
            default ->
                new Points(
                        -random.nextInt(2),
                        1 + random.nextInt(2),
                        3 + random.nextInt(3),
                        List.of(new Points.Weight(Letters.id(1), random.nextInt(4))),
                        random.nextInt(12),
                        Joining.values()[random.nextInt(Joining.values().length)]);
        };
    }

    private static List<Determined> some(Random random, int competencies, DecisionRule rule) {
        var all = new ArrayList<Determined>();
        for (int i = 1; i <= competencies; i++) {
            var each = new ArrayList<Determination>();
            int raters = rule.joinsRaters() ? 1 + random.nextInt(4) : 1;
            for (int rater = 0; rater < raters; rater++) {
                each.add(Determination.values()[random.nextInt(3)]);
            }
            all.add(new Determined(Letters.id(i), "C" + i, Optional.empty(), Optional.empty(), each));
        }
        return all;
    }

    /** One determination of one rater taken down by a step. */
    private static List<Determined> worse(Random random, List<Determined> all) {
        var worse = new ArrayList<>(all);
        int at = random.nextInt(all.size());
        var each = new ArrayList<>(all.get(at).each());
        int rater = random.nextInt(each.size());
        each.set(rater, Determination.values()[Math.max(0, each.get(rater).ordinal() - 1)]);
        Determined old = all.get(at);
        worse.set(at, new Determined(old.competency(), old.name(), old.level(), old.required(), each));
        return worse;
    }

    private static double mark(Decision decision) {
        return switch (decision.mark()) {
            case "Pass" -> 1;
            case "Fail" -> 0;
            default -> Double.parseDouble(decision.mark().replace(" points", ""));
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOutcomeNeverGetsBetterWhenADeterminationGetsWorse(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            DecisionRule rule = rule(random, 4);
            List<Determined> all = some(random, 4, rule);
            Decision before = rule.decide(all);
            Decision after = rule.decide(worse(random, all));

            assertThat(after.passes() && !before.passes()).as(rule + " " + all).isFalse();
            assertThat(mark(after)).as(rule + " " + all).isLessThanOrEqualTo(mark(before));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void neitherTheOrderOfCompetenciesNorOfRatersMatters(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            DecisionRule rule = rule(random, 4);
            List<Determined> all = some(random, 4, rule);
            var shuffled = new ArrayList<Determined>();
            for (Determined each : all) {
                var raters = new ArrayList<>(each.each());
                Collections.shuffle(raters, random);
                shuffled.add(new Determined(each.competency(), each.name(), each.level(), each.required(), raters));
            }
            Collections.shuffle(shuffled, random);

            Decision other = rule.decide(shuffled);
            assertThat(other.mark()).isEqualTo(rule.decide(all).mark());
            assertThat(other.passes()).isEqualTo(rule.decide(all).passes());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theTraceEndsWithTheDecisionAndEveryLineIsASentence(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            DecisionRule rule = rule(random, 4);
            Decision decision = rule.decide(some(random, 4, rule));

            assertThat(decision.trace()).hasSizeGreaterThan(1).allMatch(line -> line.endsWith("."));
            assertThat(decision.trace().get(decision.trace().size() - 1))
                    .startsWith("Outcome: ")
                    .contains(decision.words());
        }
    }
}
