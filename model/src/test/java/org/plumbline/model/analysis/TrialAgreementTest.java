package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.CompetencyId;

class TrialAgreementTest {
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final Instant WHEN = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void countsAreSaidPerLevel() {
        TrialAgreement agreement = agreement(at(3), 3, 3, 2, 3, 4, 3, 3);

        assertThat(agreement.counts()).containsExactly(0, 1, 5, 1);
        assertThat(agreement.raters()).isEqualTo(7);
        assertThat(agreement.usual()).contains(3);
        assertThat(agreement.exact()).isEqualTo(5);
        assertThat(agreement.withinOne()).isEqualTo(7);
        assertThat(agreement.spread()).isEqualTo(2);
    }

    @Test
    void aSecretTrialHasNone() {
        Trial secret = trial(Optional.empty(), 3, 3);

        assertThat(TrialAgreement.of(secret, LISTENING, 4, at(3))).isEmpty();
    }

    @Test
    void aCompetencyThatTheTrialIsNotAboutHasNone() {
        assertThat(TrialAgreement.of(trial(Optional.of(WHEN), 3), new CompetencyId("planning"), 4, at()))
                .isEmpty();
    }

    @Test
    void nobodyRatedIsNoAgreementAndNoDifference() {
        TrialAgreement agreement = agreement(at(3));

        assertThat(agreement.usual()).isEmpty();
        assertThat(agreement.exact()).isZero();
        assertThat(agreement.withinOne()).isZero();
        assertThat(agreement.spread()).isZero();
        assertThat(agreement.differs()).isFalse();
        assertThat(agreement.apart(1)).isFalse();
    }

    @Test
    void oneRaterAgreesWithHerself() {
        TrialAgreement agreement = agreement(at(3), 2);

        assertThat(agreement.exact()).isEqualTo(1);
        assertThat(agreement.spread()).isZero();
        assertThat(agreement.differs()).isFalse();
    }

    @Test
    void whoHandedInWithoutThisRatingIsMissing() {
        assertThat(agreement(at(), 2, 0, 2).missing()).isEqualTo(1);
        assertThat(agreement(at(), 2, 0, 2).raters()).isEqualTo(2);
    }

    @Test
    void betweenTwoLevelsAsUsualTheOneWithMoreBesideItIsUsual() {
        // Two at 1, two at 3, one at 4: level 3 has three within one, level 1 only two.
        assertThat(agreement(at(), 1, 1, 3, 3, 4).usual()).contains(3);
    }

    @Test
    void betweenTwoLevelsThatAreEquallyUsualTheLowerIs() {
        assertThat(agreement(at(), 2, 3).usual()).contains(2);
    }

    @Test
    void twoLevelsApartDiffersAndOneDoesNot() {
        assertThat(agreement(at(), 1, 2).differs()).isFalse();
        assertThat(agreement(at(), 1, 3).differs()).isTrue();
    }

    @Test
    void ratingsOnBothSidesOfARequiredLevelDiffer() {
        TrialAgreement agreement = agreement(at(3), 3, 3, 2);

        assertThat(agreement.crosses()).isTrue();
        assertThat(agreement.differs()).isTrue();
        assertThat(agreement.apart(2)).isTrue();
        assertThat(agreement.apart(3)).isFalse();
        assertThat(agreement(at(3), 3, 4).crosses()).isFalse();
        assertThat(agreement(at(3), 1, 2).crosses()).isFalse();
    }

    @Test
    void theLineOfAnyGradeCounts() {
        assertThat(agreement(at(2, 4), 3, 4).crosses()).isTrue();
        assertThat(agreement(at(2, 4), 2, 3).crosses()).isFalse();
    }

    private static SortedSet<Integer> at(Integer... levels) {
        return new TreeSet<>(List.of(levels));
    }

    private static TrialAgreement agreement(SortedSet<Integer> required, int... levels) {
        return TrialAgreement.of(trial(Optional.of(WHEN), levels), LISTENING, 4, required)
                .orElseThrow();
    }

    /** One sheet a level; 0 for a sheet without a rating. */
    private static Trial trial(Optional<Instant> revealed, int... levels) {
        var sheets = new ArrayList<Trial.Sheet>();
        for (int level : levels) {
            List<Trial.TrialRating> ratings =
                    level == 0 ? List.of() : List.of(new Trial.TrialRating(LISTENING, level, "Said so."));
            sheets.add(new Trial.Sheet(new ParticipantId("expert-" + sheets.size()), ratings));
        }
        return new Trial(
                new TrialId("one"), Trial.Kind.ANSWER, "Answer", "I did.", List.of(LISTENING), sheets, revealed);
    }
}
