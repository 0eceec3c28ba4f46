package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.scoring.Standing;

/** The example requires Listening at level 2 and Planning at level 3 of GS-13. */
class OutcomesTest {
    private static final Workshop OPENED = Examples.opened();

    @Test
    void aLevelThatEveryMemberGaveHolds() {
        Outcome outcome = outcome(card(2, 3), card(BEN, 2, 3));

        assertThat(outcome.standing(LISTENING)).contains(new Standing.Settled(2, 2, Determination.MEETS, false));
        assertThat(outcome.decision().orElseThrow().mark()).isEqualTo("1");
    }

    @Test
    void membersWhoDifferLeaveTheCompetencyOpenAndThereIsNoMeanOfThem() {
        Outcome outcome = outcome(card(1, 3), card(BEN, 3, 3));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.MEMBERS_DIFFER));
        assertThat(outcome.decision()).isEmpty();
    }

    @Test
    void whatThePanelAgreedOnHoldsAndIsMarkedAsAgreed() {
        Workshop scored = agree(Examples.scored(OPENED, card(1, 3), card(BEN, 3, 3)), 3);

        assertThat(of(scored).standing(LISTENING)).contains(new Standing.Settled(3, 2, Determination.EXCEEDS, true));
    }

    @Test
    void anAgreementWinsOverALevelThatEveryMemberGave() {
        Workshop scored = agree(Examples.scored(OPENED, card(2, 3), card(BEN, 2, 3)), 1);

        assertThat(of(scored).standing(LISTENING))
                .contains(new Standing.Settled(1, 2, Determination.DOES_NOT_MEET, true));
    }

    @Test
    void anAgreementOnOneCompetencyLeavesTheOthersOpen() {
        Workshop scored = agree(Examples.scored(OPENED, card(1, 2), card(BEN, 3, 3)), 2);

        assertThat(of(scored).standing(PLANNING)).contains(open(Standing.Why.MEMBERS_DIFFER));
    }

    @Test
    void aDraftDoesNotCount() {
        Outcome outcome = outcome(card(2, 3), draft(card(BEN, 2, 3)));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.NOT_YET_RATED));
    }

    @Test
    void theNewestSubmittedRevisionCounts() {
        Outcome outcome = outcome(card(2, 3), card(BEN, 1, 3), revision(2, card(BEN, 2, 3)));

        assertThat(outcome.standing(LISTENING)).contains(new Standing.Settled(2, 2, Determination.MEETS, false));
    }

    @Test
    void theNewestRevisionCountsEvenIfItCameInFirst() {
        Outcome outcome = outcome(revision(2, card(BEN, 2, 3)), card(BEN, 1, 3), card(2, 3));

        assertThat(outcome.standing(LISTENING)).contains(new Standing.Settled(2, 2, Determination.MEETS, false));
    }

    @Test
    void aCorrectionThatIsStillADraftLeavesTheEarlierRevisionInForce() {
        Outcome outcome = outcome(card(2, 3), card(BEN, 2, 3), draft(revision(2, card(BEN, 4, 4))));

        assertThat(outcome.standing(LISTENING)).contains(new Standing.Settled(2, 2, Determination.MEETS, false));
    }

    @Test
    void aMemberWhoHasNotRatedKeepsItOpen() {
        assertThat(outcome(card(2, 3)).standing(LISTENING)).contains(open(Standing.Why.NOT_YET_RATED));
    }

    @Test
    void aMemberWhoLeftOneLineOutKeepsOnlyThatOneOpen() {
        Outcome outcome = outcome(card(2, 3), Examples.card(OPENED, BEN, new Rating.Rated(2), null));

        assertThat(outcome.standing(LISTENING)).contains(new Standing.Settled(2, 2, Determination.MEETS, false));
        assertThat(outcome.standing(PLANNING)).contains(open(Standing.Why.NOT_YET_RATED));
    }

    @Test
    void nobodyHavingRatedIsOpenAndNotBelow() {
        assertThat(outcome().standing(LISTENING)).contains(open(Standing.Why.NOT_YET_RATED));
        assertThat(outcome().decision()).isEmpty();
    }

    @Test
    void notAskedByAllIsSaidAndDecidesNothing() {
        Outcome outcome = outcome(
                Examples.card(OPENED, ANA, new Rating.NotAsked(), new Rating.Rated(3)),
                Examples.card(OPENED, BEN, new Rating.NotAsked(), new Rating.Rated(3)));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.NOT_ASKED));
        assertThat(outcome.decision()).isEmpty();
    }

    @Test
    void noAnswerForAllIsSaidAndDecidesNothing() {
        Outcome outcome = outcome(
                Examples.card(OPENED, ANA, new Rating.NoAnswer(), new Rating.Rated(3)),
                Examples.card(OPENED, BEN, new Rating.NoAnswer(), new Rating.Rated(3)));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.NO_ANSWER));
        assertThat(outcome.decision()).isEmpty();
    }

    @Test
    void aLevelBesideNotAskedIsADifferenceAndNotAZero() {
        Outcome outcome = outcome(card(4, 3), Examples.card(OPENED, BEN, new Rating.NotAsked(), new Rating.Rated(3)));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.MEMBERS_DIFFER));
    }

    @Test
    void notAskedBesideNoAnswerIsADifference() {
        Outcome outcome = outcome(
                Examples.card(OPENED, ANA, new Rating.NotAsked(), new Rating.Rated(3)),
                Examples.card(OPENED, BEN, new Rating.NoAnswer(), new Rating.Rated(3)));

        assertThat(outcome.standing(LISTENING)).contains(open(Standing.Why.MEMBERS_DIFFER));
    }

    private static Standing open(Standing.Why why) {
        return new Standing.Open(why);
    }

    private static Outcome outcome(Scorecard... cards) {
        return of(Examples.scored(OPENED, cards));
    }

    private static Outcome of(Workshop workshop) {
        return new Outcomes(workshop, workshop.currentRound().orElseThrow())
                .of(workshop.candidates().get(0));
    }

    private static Workshop agree(Workshop workshop, int level) {
        var agreed = new Agreed(
                workshop.currentRound().orElseThrow().digest(), FIRST_CANDIDATE, LISTENING, level, "Talked over.");
        return new ScoringChange.AgreeLevel(agreed).applyTo(workshop);
    }

    private static Scorecard card(int listening, int planning) {
        return card(ANA, listening, planning);
    }

    private static Scorecard card(org.plumbline.model.interview.PanelMemberId member, int listening, int planning) {
        return Examples.card(OPENED, member, new Rating.Rated(listening), new Rating.Rated(planning));
    }

    private static Scorecard draft(Scorecard card) {
        return with(card, card.revision(), false);
    }

    private static Scorecard revision(int revision, Scorecard card) {
        return with(card, revision, true);
    }

    private static Scorecard with(Scorecard card, int revision, boolean submitted) {
        return new Scorecard(
                card.roundDigest(),
                card.candidate(),
                card.member(),
                revision,
                card.ratings(),
                card.notes(),
                card.analysis(),
                submitted ? Optional.of(Examples.NOON) : Optional.empty());
    }
}
