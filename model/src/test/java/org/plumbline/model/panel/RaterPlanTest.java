package org.plumbline.model.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

class RaterPlanTest {
    private static final RoundId ROUND = new RoundId("round");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static CandidateId candidate(int number) {
        return new CandidateId("c" + number);
    }

    private static PanelMemberId rater(int number) {
        return new PanelMemberId("r" + number);
    }

    private static RatersWanted wanted(int candidates, int raters, int each, RatersWanted.Pair... barred) {
        return new RatersWanted(
                ROUND,
                IntStream.range(0, candidates)
                        .mapToObj(RaterPlanTest::candidate)
                        .toList(),
                IntStream.range(0, raters).mapToObj(RaterPlanTest::rater).toList(),
                Set.of(barred),
                each,
                Set.of(),
                0,
                Optional.empty());
    }

    private static RatersWanted.Pair pair(int rater, int candidate) {
        return new RatersWanted.Pair(rater(rater), candidate(candidate));
    }

    private static Map<PanelMemberId, Integer> loads(RatersWanted wanted, List<Assignment> assignments) {
        var loads = new HashMap<PanelMemberId, Integer>();
        wanted.raters().forEach(rater -> loads.put(rater, 0));
        assignments.forEach(each -> each.raters().forEach(rater -> loads.merge(rater, 1, Integer::sum)));
        return loads;
    }

    private static int spread(RatersWanted wanted, List<Assignment> assignments) {
        var loads = loads(wanted, assignments).values();
        return Collections.max(loads) - Collections.min(loads);
    }

    @Test
    void everybodyWhoMayRatesWhereNoNumberIsWanted() {
        RaterPlan plan = RaterPlan.of(wanted(2, 3, 0, pair(1, 0)));
        assertThat(plan.shortages()).isEmpty();
        assertThat(plan.assignments())
                .extracting(Assignment::raters)
                .containsExactly(List.of(rater(0), rater(2)), List.of(rater(0), rater(1), rater(2)));
    }

    @Test
    void whatCannotBeMetIsSaidAndTheRestIsPlanned() {
        RaterPlan plan = RaterPlan.of(wanted(2, 3, 3, pair(1, 0)));
        assertThat(plan.shortages()).containsExactly(new RaterPlan.Shortage(candidate(0), 2, 3));
        assertThat(plan.assignments().get(1).raters()).hasSize(3);
        assertThat(RaterPlan.of(wanted(1, 1, 0, pair(0, 0))).shortages())
                .containsExactly(new RaterPlan.Shortage(candidate(0), 0, 1));
    }

    @Test
    void candidatesForPracticeAreRatedByEverybody() {
        RatersWanted plain = wanted(3, 3, 1);
        var wanted = new RatersWanted(
                ROUND, plain.candidates(), plain.raters(), Set.of(), 1, Set.of(candidate(1)), 0, Optional.empty());
        assertThat(RaterPlan.of(wanted).assignments().get(1).raters()).hasSize(3);
    }

    @Test
    void weekendsAreLeftOutAndNobodyHasMoreThanTheDayHolds() {
        RatersWanted plain = wanted(5, 2, 2);
        var wanted = new RatersWanted(
                ROUND, plain.candidates(), plain.raters(), Set.of(), 2, Set.of(), 2, Optional.of(FRIDAY.plusDays(1)));
        assertThat(RaterPlan.of(wanted).assignments())
                .extracting(each -> each.day().orElseThrow().getDayOfWeek())
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
    }

    @Test
    void aRecusalTouchesOnlyWhatItMust() {
        List<Assignment> before = RaterPlan.of(wanted(12, 4, 2)).assignments();
        PanelMemberId recused = before.get(5).raters().get(0);
        RatersWanted now = new RatersWanted(
                ROUND,
                wanted(12, 4, 2).candidates(),
                wanted(12, 4, 2).raters(),
                Set.of(new RatersWanted.Pair(recused, before.get(5).candidate())),
                2,
                Set.of(),
                0,
                Optional.empty());
        RaterPlan after = RaterPlan.again(now, before, Set.of());
        long touched = IntStream.range(0, 12)
                .filter(i -> !after.assignments().get(i).equals(before.get(i)))
                .count();
        assertThat(after.assignments().get(5).raters()).doesNotContain(recused).hasSize(2);
        assertThat(touched).isLessThanOrEqualTo(3);
        assertThat(spread(now, after.assignments())).isLessThanOrEqualTo(1);
        assertThat(RaterPlan.again(now, after.assignments(), Set.of())).isEqualTo(after);
    }

    @Test
    void whoHasBegunStays() {
        List<Assignment> before = List.of(
                new Assignment(ROUND, candidate(0), List.of(rater(0)), Optional.empty()),
                new Assignment(ROUND, candidate(1), List.of(rater(0)), Optional.empty()),
                new Assignment(ROUND, candidate(2), List.of(rater(1)), Optional.empty()));
        RaterPlan after = RaterPlan.again(wanted(3, 2, 1, pair(1, 2)), before, Set.of(pair(0, 0), pair(0, 1)));
        assertThat(after.assignments()).extracting(Assignment::raters).containsOnly(List.of(rater(0)));
    }

    /** Anything a panel may wish: some of it cannot be met. */
    private static RatersWanted invented(Random random) {
        int candidates = 1 + random.nextInt(14);
        int raters = 1 + random.nextInt(6);
        var barred = new HashSet<RatersWanted.Pair>();
        for (int i = random.nextInt(candidates * raters / 2 + 1); i > 0; i--) {
            barred.add(pair(random.nextInt(raters), random.nextInt(candidates)));
        }
        RatersWanted plain = wanted(candidates, raters, 0);
        return new RatersWanted(
                ROUND,
                plain.candidates(),
                plain.raters(),
                barred,
                random.nextInt(4),
                Set.of(),
                random.nextInt(4),
                random.nextBoolean() ? Optional.of(FRIDAY.plusDays(random.nextInt(7))) : Optional.empty());
    }

    @Test
    void noPlanEverBreaksAWish() {
        var random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            RatersWanted wanted = invented(random);
            RaterPlan plan = RaterPlan.of(wanted);
            requireWishes(wanted, plan);
            assertThat(RaterPlan.of(wanted)).isEqualTo(plan);
            requireNoMoreEven(wanted, plan.assignments());
        }
    }

    @Test
    void noRecusalEverBreaksAWish() {
        var random = new Random(8);
        for (int i = 0; i < 1500; i++) {
            RatersWanted wanted = invented(random);
            RaterPlan before = RaterPlan.of(wanted);
            var barred = new HashSet<>(wanted.barred());
            barred.add(pair(
                    random.nextInt(wanted.raters().size()),
                    random.nextInt(wanted.candidates().size())));
            var now = new RatersWanted(
                    ROUND,
                    wanted.candidates(),
                    wanted.raters(),
                    barred,
                    wanted.each(),
                    Set.of(),
                    wanted.aDay(),
                    wanted.firstDay());
            RaterPlan after = RaterPlan.again(now, before.assignments(), Set.of());
            requireWishes(now, after);
            int allowed = 1
                    + Math.max(
                            spread(now, before.assignments()),
                            spread(now, RaterPlan.of(now).assignments()));
            assertThat(spread(now, after.assignments())).isLessThanOrEqualTo(allowed);
        }
    }

    private static void requireWishes(RatersWanted wanted, RaterPlan plan) {
        var days = new HashMap<LocalDate, Map<PanelMemberId, Integer>>();
        assertThat(plan.assignments())
                .extracting(Assignment::candidate)
                .containsExactlyInAnyOrderElementsOf(wanted.candidates());
        for (Assignment each : plan.assignments()) {
            int eligible = wanted.eligible(each.candidate()).size();
            int has = each.raters().size();
            assertThat(each.raters()).doesNotHaveDuplicates();
            assertThat(each.raters()).allMatch(rater -> wanted.mayRate(rater, each.candidate()));
            assertThat(has).isEqualTo(Math.min(eligible, wanted.wanted(each.candidate())));
            assertThat(plan.shortages().stream().anyMatch(one -> one.candidate().equals(each.candidate())))
                    .isEqualTo(has < wanted.wanted(each.candidate()));
            assertThat(each.day().isPresent()).isEqualTo(wanted.firstDay().isPresent());
            each.day()
                    .ifPresent(day -> each.raters().forEach(rater -> days.computeIfAbsent(day, none -> new HashMap<>())
                            .merge(rater, 1, Integer::sum)));
        }
        if (wanted.aDay() > 0) {
            assertThat(days.values()).allMatch(day -> Collections.max(day.values()) <= wanted.aDay());
        }
    }

    /** Tries every way of handing one candidate on; where nobody is barred the loads differ by one at most. */
    private static void requireNoMoreEven(RatersWanted wanted, List<Assignment> assignments) {
        if (wanted.barred().isEmpty()) {
            assertThat(spread(wanted, assignments)).isLessThanOrEqualTo(1);
        }
        Map<PanelMemberId, Integer> loads = loads(wanted, assignments);
        for (Assignment each : assignments) {
            for (PanelMemberId from : each.raters()) {
                var others = new ArrayList<>(wanted.eligible(each.candidate()));
                others.removeAll(each.raters());
                assertThat(others).allMatch(to -> loads.get(from) - loads.get(to) < 2);
            }
        }
    }

    @Test
    void aShuffleKeepsEverybodyAndItsSeedDecides() {
        List<Integer> all = IntStream.range(0, 40).boxed().toList();
        assertThat(Shuffle.of(all, 3)).containsExactlyInAnyOrderElementsOf(all).isEqualTo(Shuffle.of(all, 3));
        assertThat(Shuffle.of(all, 3)).isNotEqualTo(all).isNotEqualTo(Shuffle.of(all, 4));
        assertThat(Shuffle.of(List.of(), 3)).isEmpty();
    }
}
