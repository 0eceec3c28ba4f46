package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;

class WeightSetTest {
    private static final List<SelectedCompetency> FIVE =
            IntStream.rangeClosed(1, 5).mapToObj(WeightSetTest::competency).toList();

    private static SelectedCompetency competency(int number) {
        return new SelectedCompetency(
                Examples.competency(new CompetencyId("c" + number), "C" + number), Optional.empty());
    }

    private static JobAnalysis analysis(List<Weights.Weight> weights, CompetencyReview... reviews) {
        return JobAnalysis.EMPTY.toBuilder()
                .selection(new Selection("", List.of(reviews)))
                .weights(new Weights("", weights))
                .build();
    }

    private static CompetencyReview role(int competency, String role) {
        return new CompetencyReview(new CompetencyId("c" + competency), List.of(), Optional.empty(), role);
    }

    private static Weights.Weight weight(String role, int competency, int percent) {
        return new Weights.Weight(role, new CompetencyId("c" + competency), percent);
    }

    @Test
    void theCoreStandsFirstThenTheRolesAsTheyComeUp() {
        var selection = new Selection("", List.of(role(1, "Network"), role(3, "Desk"), role(5, " network ")));

        assertThat(RoleGroup.of(FIVE, selection)).extracting(RoleGroup::role).containsExactly("", "Network", "Desk");
        assertThat(RoleGroup.of(FIVE, selection))
                .extracting(group -> group.competencies().stream()
                        .map(SelectedCompetency::name)
                        .toList())
                .containsExactly(List.of("C2", "C4"), List.of("C1", "C5"), List.of("C3"));
    }

    @Test
    void aJobWithoutRolesHasOneSet() {
        List<WeightSet> sets = WeightSet.of(FIVE, analysis(List.of(weight("", 2, 40))));

        assertThat(sets).singleElement().satisfies(set -> {
            assertThat(set.role()).isEmpty();
            assertThat(set.shares()).hasSize(5);
            assertThat(set.sum()).isEqualTo(40);
            assertThat(set.missing()).extracting(SelectedCompetency::name).containsExactly("C1", "C3", "C4", "C5");
        });
        assertThat(WeightSet.of(List.of(), analysis(List.of()))).isEmpty();
    }

    @Test
    void eachRoleHasTheCoreAndItsOwn() {
        List<WeightSet> sets = WeightSet.of(FIVE, analysis(List.of(), role(4, "Network"), role(5, "Desk")));

        assertThat(sets).extracting(WeightSet::role).containsExactly("Network", "Desk");
        assertThat(sets)
                .extracting(set -> set.shares().stream()
                        .map(share -> share.competency().name())
                        .toList())
                .containsExactly(List.of("C1", "C2", "C3", "C4"), List.of("C1", "C2", "C3", "C5"));
    }

    @Test
    void nothingSaidIsNotZero() {
        WeightSet set = WeightSet.of(FIVE, analysis(List.of(weight("", 1, 0)))).get(0);

        assertThat(set.shares().get(0).percent()).contains(0);
        assertThat(set.shares().get(1).percent()).isEmpty();
        assertThat(set.isBegun()).isTrue();
        assertThat(set.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12})
    void equalWeightsAreAHundredTogetherAndDifferByOneAtMost(int count) {
        List<SelectedCompetency> some = IntStream.rangeClosed(1, count)
                .mapToObj(WeightSetTest::competency)
                .toList();
        List<Weights.Weight> equal =
                WeightSet.of(some, analysis(List.of())).get(0).equalWeights();
        List<Integer> percents = equal.stream().map(Weights.Weight::percent).toList();

        assertThat(percents.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(percents.get(0) - percents.get(count - 1)).isBetween(0, 1);
        assertThat(WeightSet.of(some, analysis(equal)).get(0).isEqual()).isTrue();
    }

    @Test
    void theFirstGetWhatIsLeftOver() {
        List<WeightSet> sets = WeightSet.of(FIVE.subList(0, 3), analysis(List.of()));

        assertThat(sets.get(0).equalWeights())
                .extracting(Weights.Weight::percent)
                .containsExactly(34, 33, 33);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false", "19, false"})
    void equalMeansAHundredTogether(int last, boolean equal) {
        var weights = new ArrayList<Weights.Weight>();
        IntStream.rangeClosed(1, 4).forEach(i -> weights.add(weight("", i, 20)));
        weights.add(weight("", 5, last));

        assertThat(WeightSet.of(FIVE, analysis(weights)).get(0).isEqual()).isEqualTo(equal);
    }

    @Test
    void weightsOfARoleThatIsNoLongerThereAreStray() {
        var weights = List.of(weight("Network", 1, 50), weight("Netzwerk", 1, 50), weight("", 1, 100));
        JobAnalysis analysis = analysis(weights, role(5, "network"));

        assertThat(WeightSet.stray(FIVE, analysis)).containsExactly(weights.get(1), weights.get(2));
    }
}
