package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.ReviewChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

class WeightChecksTest {
    /** Five core competencies and one for each of three roles, as the official sample record has them. */
    private static final Workshop SAMPLE_FORM = sampleForm();

    private static Workshop sampleForm() {
        List<SelectedCompetency> eight = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new SelectedCompetency(
                        Examples.competency(new CompetencyId("c" + i), "C" + i), Optional.empty()))
                .toList();
        var reviews = new ArrayList<CompetencyReview>();
        List<String> roles = List.of("Network", "Desk", "Security");
        for (int i = 0; i < roles.size(); i++) {
            reviews.add(
                    new CompetencyReview(new CompetencyId("c" + (6 + i)), List.of(), Optional.empty(), roles.get(i)));
        }
        Workshop workshop = Examples.workshop();
        return workshop.toBuilder()
                .competencies(eight)
                .requiredLevels(List.of())
                .questions(List.of())
                .analysis(workshop.analysis().toBuilder()
                        .selection(new Selection("", reviews))
                        .build())
                .build();
    }

    private static Workshop plain() {
        return SAMPLE_FORM.toBuilder()
                .analysis(SAMPLE_FORM.analysis().toBuilder()
                        .selection(Selection.EMPTY)
                        .build())
                .build();
    }

    private static Workshop weighed(Workshop before, String reason, List<Weights.Weight> weights) {
        return new ReviewChange.SetWeights(new Weights(reason, weights)).applyTo(before);
    }

    private static List<Weights.Weight> weights(String role, int... percents) {
        var weights = new ArrayList<Weights.Weight>();
        for (int i = 0; i < percents.length; i++) {
            weights.add(new Weights.Weight(role, new CompetencyId("c" + (i + 1)), percents[i]));
        }
        return weights;
    }

    private static List<String> sentences(Workshop workshop) {
        return WeightChecks.of(workshop).stream().map(Finding::sentence).toList();
    }

    @Test
    void whereNobodyAskedForWeightsNothingIsSaid() {
        assertThat(WeightChecks.of(SAMPLE_FORM)).isEmpty();
        assertThat(WeightChecks.of(weighed(SAMPLE_FORM, "Kept from before.", List.of())))
                .isEmpty();
    }

    @Test
    void theOfficialSampleWithTwentyPercentEachIsOverForEveryRole() {
        var weights = new ArrayList<Weights.Weight>();
        for (WeightSet set : WeightSet.of(SAMPLE_FORM.competencies(), SAMPLE_FORM.analysis())) {
            set.shares()
                    .forEach(share -> weights.add(
                            new Weights.Weight(set.role(), share.competency().id(), 20)));
        }

        assertThat(weights).hasSize(18);
        assertThat(sentences(weighed(SAMPLE_FORM, "As on the form.", weights)))
                .containsExactly(
                        "The weights for the role “Network” are 120 % together; take 20 away, so that they are 100.",
                        "The weights for the role “Desk” are 120 % together; take 20 away, so that they are 100.",
                        "The weights for the role “Security” are 120 % together; take 20 away, so that they are 100.");
    }

    @Test
    void equalWeightsForEachRoleAreFineWithoutAReason() {
        List<WorkshopChange> shares = WeightSet.of(SAMPLE_FORM.competencies(), SAMPLE_FORM.analysis()).stream()
                .<WorkshopChange>map(set -> new ReviewChange.ShareWeights(set.role(), set.equalWeights()))
                .toList();

        assertThat(WeightChecks.of(WorkshopChange.together("test", shares).applyTo(SAMPLE_FORM)))
                .isEmpty();
    }

    @Test
    void unequalWeightsNeedAReason() {
        List<Weights.Weight> weights = weights("", 30, 10, 10, 10, 10, 10, 10, 10);

        assertThat(sentences(weighed(plain(), " ", weights))).containsExactly("The weights are not equal; say why.");
        assertThat(WeightChecks.of(weighed(plain(), "It opens every day.", weights)))
                .isEmpty();
    }

    @Test
    void whatIsStillToBeGivenIsSaid() {
        assertThat(sentences(weighed(plain(), "So.", weights("", 20, 10, 10, 10, 10, 10, 10, 10))))
                .containsExactly("The weights are 90 % together; 10 are still to be given.");
    }

    @Test
    void aMissingWeightIsNotZero() {
        assertThat(sentences(weighed(plain(), "So.", weights("", 20, 20, 20, 20, 10, 10))))
                .containsExactly("No weight is said for “C7”, “C8”.");
        assertThat(sentences(weighed(plain(), "So.", weights("", 20, 20, 20, 20, 10, 10, 0, 0))))
                .containsExactly(
                        "“C7” counts for nothing with a weight of 0; take it out of the selection, or require a low"
                                + " level of it.",
                        "“C8” counts for nothing with a weight of 0; take it out of the selection, or require a low"
                                + " level of it.");
    }

    @Test
    void weightsFromBeforeTheRolesAreNotTakenForTheirs() {
        assertThat(WeightChecks.of(weighed(SAMPLE_FORM, "So.", weights("", 50, 50))))
                .extracting(Finding::key)
                .containsExactly(
                        "weight.noneOfRole", "weight.noneOfRole", "weight.noneOfRole", "weight.stray", "weight.stray");
    }

    @Test
    void aWeightIsSetTakenAwayAndRemovedWithTheOthers() {
        CompetencyId first = new CompetencyId("c1");
        Workshop set = new ReviewChange.SetWeight("", first, Optional.of(60)).applyTo(plain());
        Workshop other = new ReviewChange.SetWeight("", first, Optional.of(40)).applyTo(set);

        assertThat(other.analysis().weights().weights()).containsExactly(new Weights.Weight("", first, 40));
        assertThat(new ReviewChange.SetWeight("", first, Optional.empty()).applyTo(other))
                .isEqualTo(plain());
        assertThat(new ReviewChange.RemoveWeights().applyTo(other)).isEqualTo(plain());
    }

    @Test
    void sharingOutOneRoleLeavesTheOthers() {
        Workshop before = weighed(SAMPLE_FORM, "So.", weights("Desk", 50, 50));
        Workshop after = new ReviewChange.ShareWeights("Network", weights("Network", 100)).applyTo(before);

        assertThat(after.analysis().weights().weights())
                .extracting(Weights.Weight::role)
                .containsExactly("Desk", "Desk", "Network");
        assertThat(after.analysis().weights().reason()).isEqualTo("So.");
    }
}
