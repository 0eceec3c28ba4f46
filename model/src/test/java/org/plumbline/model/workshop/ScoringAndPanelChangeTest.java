package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

class ScoringAndPanelChangeTest {
    private static final Workshop OPENED = Examples.opened();
    private static final String ROUND = OPENED.currentRound().orElseThrow().digest();
    private static final Scorecard DRAFT = Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA);

    @Test
    void aDraftTakesThePlaceOfTheDraftBefore() {
        Workshop after = save(save(OPENED, DRAFT), DRAFT.withAnalysis("More."));

        assertThat(after.scorecards()).containsExactly(DRAFT.withAnalysis("More."));
    }

    @Test
    void aDraftCanBeHandedIn() {
        Workshop after = save(save(OPENED, DRAFT), DRAFT.submittedAt(Examples.NOON));

        assertThat(after.scorecards()).containsExactly(DRAFT.submittedAt(Examples.NOON));
    }

    @Test
    void whatWasHandedInIsNotReplaced() {
        Workshop submitted = save(OPENED, DRAFT.submittedAt(Examples.NOON));

        assertThatThrownBy(() -> save(submitted, DRAFT.withAnalysis("Thought again.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("ana", "candidate-1", "was handed in", "a correction is a new revision");
    }

    @Test
    void aCorrectionStandsBesideWhatWasHandedIn() {
        Scorecard first = DRAFT.submittedAt(Examples.NOON);
        Workshop after = save(save(OPENED, first), revision(2, DRAFT));

        assertThat(after.scorecards()).containsExactly(first, revision(2, DRAFT));
    }

    @Test
    void aCandidateWhoWasScoredStays() {
        Workshop scored = save(OPENED, DRAFT);

        assertThatThrownBy(() -> new PanelChange.RemoveCandidate(FIRST_CANDIDATE).applyTo(scored))
                .hasMessageContaining("candidate-1");
    }

    @Test
    void aCandidateOfAnAgreedLevelStays() {
        Workshop agreed = agree(OPENED, 2);

        assertThatThrownBy(() -> new PanelChange.RemoveCandidate(FIRST_CANDIDATE).applyTo(agreed))
                .hasMessageContaining("candidate-1");
    }

    @Test
    void aPanelMemberWhoScoredStays() {
        Workshop scored = save(OPENED, DRAFT);

        assertThatThrownBy(() -> new PanelChange.RemoveMember(ANA).applyTo(scored))
                .hasMessageContaining("panel member ana");
    }

    @Test
    void aPanelMemberWhoDidNotScoreMayGo() {
        assertThat(new PanelChange.RemoveMember(BEN)
                        .applyTo(save(OPENED, DRAFT))
                        .panel())
                .extracting(PanelMember::id)
                .containsExactly(ANA);
    }

    @Test
    void anAgreementTakesThePlaceOfTheOneBeforeAndKeepsTheRatings() {
        Workshop scored = save(OPENED, DRAFT.submittedAt(Examples.NOON));
        Workshop after = agree(agree(scored, 2), 3);

        assertThat(after.agreed()).extracting(Agreed::level).containsExactly(3);
        assertThat(after.scorecards()).isEqualTo(scored.scorecards());
    }

    @Test
    void anAgreementCanBeTakenBackAndOthersStay() {
        Workshop both = new ScoringChange.AgreeLevel(new Agreed(ROUND, FIRST_CANDIDATE, PLANNING, 3, ""))
                .applyTo(agree(OPENED, 2));

        Workshop after = new ScoringChange.WithdrawAgreement(ROUND, FIRST_CANDIDATE, LISTENING).applyTo(both);

        assertThat(after.agreed()).extracting(Agreed::competency).containsExactly(PLANNING);
    }

    @Test
    void theNewestRoundIsTheCurrentOne() {
        Workshop next = EveryChange.all().stream()
                .filter(ScoringChange.OpenRound.class::isInstance)
                .findFirst()
                .orElseThrow()
                .applyTo(EveryChange.BEFORE);

        assertThat(next.currentRound().orElseThrow().number()).isEqualTo(2);
        assertThat(next.rounds()).hasSize(2);
    }

    @Test
    void aQuestionThatWasTakenOutStaysInTheRoundThatAsksIt() {
        Workshop after = new QuestionChange.RemoveQuestion(new QuestionId("question-1")).applyTo(OPENED);

        assertThat(after.questions()).isEmpty();
        assertThat(after.currentRound().orElseThrow().frozen().questions())
                .extracting(Question::id)
                .containsExactly(new QuestionId("question-1"));
    }

    @Test
    void togetherIsTheSameAsOneAfterTheOther() {
        var retitle = new PositionChange.Retitle("New");
        var save = new ScoringChange.SaveScorecard(DRAFT, "");

        assertThat(WorkshopChange.together("change.takeRequired", List.of(retitle, save))
                        .applyTo(OPENED))
                .isEqualTo(save.applyTo(retitle.applyTo(OPENED)));
    }

    @Test
    void togetherCarriesTheNameItWasGiven() {
        assertThat(WorkshopChange.together("change.takeRequired", List.of()).labelKey())
                .isEqualTo("change.takeRequired");
    }

    @Test
    void savingOneCardKeepsTheCardsOfTheOthers() {
        Scorecard ben = Examples.card(OPENED, BEN, new Rating.Rated(2));

        assertThat(save(save(OPENED, ben), DRAFT).scorecards()).containsExactly(ben, DRAFT);
    }

    private static Workshop save(Workshop before, Scorecard card) {
        return new ScoringChange.SaveScorecard(card, "").applyTo(before);
    }

    private static Workshop agree(Workshop before, int level) {
        return new ScoringChange.AgreeLevel(new Agreed(ROUND, FIRST_CANDIDATE, LISTENING, level, "")).applyTo(before);
    }

    private static Scorecard revision(int revision, Scorecard card) {
        return new Scorecard(
                card.roundDigest(),
                card.candidate(),
                card.member(),
                revision,
                card.ratings(),
                card.notes(),
                card.analysis(),
                Optional.empty());
    }
}
