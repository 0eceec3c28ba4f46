package org.plumbline.model.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

class OwnWorkTest {
    private static final PanelMemberId CEM = new PanelMemberId("cem");
    private static final String CANARY = "canary words of another";

    @Test
    void aKitHoldsNothingOfAnybodyElse() {
        Workshop workshop = Examples.opened();
        Scorecard ana = Examples.card(workshop, ANA, new Rating.Rated(2), new Rating.Rated(3));
        Scorecard ben = Examples.card(workshop, BEN, new Rating.Rated(4)).withAnalysis(CANARY);
        Workshop scored = new AssignmentChange.Declare(new Declaration(BEN, FIRST_CANDIDATE, false, CANARY, NOON))
                .applyTo(Examples.scored(workshop, ana, ben));

        RatingKit kit = OwnWork.of(scored, round(scored), member(scored, ANA)).kit();
        assertThat(kit.cards()).containsExactly(ana);
        assertThat(kit.candidates()).hasSize(1);
        assertThat(kit + kit.cards().toString() + kit.declarations() + kit.candidates())
                .doesNotContain(CANARY);
    }

    @Test
    void whereNamesAreHiddenTheKitHoldsNone() {
        Workshop workshop = new CandidateChange.HideNames().applyTo(Examples.opened());

        assertThat(OwnWork.of(workshop, round(workshop), member(workshop, ANA))
                        .kit()
                        .candidates())
                .extracting(Candidate::name)
                .containsExactly("");
    }

    @Test
    void whoSteppedBackSeesThatTheyDidAndNoCard() {
        Workshop workshop = Examples.opened();
        Workshop scored = Examples.scored(workshop, Examples.card(workshop, ANA, new Rating.Rated(2)));
        Workshop recused = new AssignmentChange.Declare(new Declaration(ANA, FIRST_CANDIDATE, true, "Cousins.", NOON))
                .applyTo(scored);

        KitWork here = OwnWork.of(recused, round(recused), member(recused, ANA));
        assertThat(here.kit().candidates()).hasSize(1);
        assertThat(here.cards()).isEmpty();
        assertThat(here.declaration(FIRST_CANDIDATE)).get().matches(Declaration::conflict);
    }

    @Test
    void theTieBreakerHasTheCandidateWhenTheOthersDifferAndReadsTheirJustifications() {
        Workshop workshop = reviewed(Visibility.USUAL);
        Round round = round(workshop);
        Scorecard ana = reviewed(round, ANA, new Rating.Met(), "Ana’s reason.");
        Scorecard ben = reviewed(round, BEN, new Rating.NotMet(ReasonCode.NO_EVIDENCE), "Another reason.");
        Workshop one = Examples.scored(workshop, ana);
        Workshop both = Examples.scored(one, ben);

        assertThat(candidatesOfCem(workshop)).isEmpty();
        assertThat(candidatesOfCem(one)).isEmpty();
        assertThat(candidatesOfCem(both)).hasSize(1);
        TieBreak tie = TieBreak.of(both, round, FIRST_CANDIDATE);
        assertThat(tie.isFor(CEM)).isTrue();
        assertThat(tie.isFor(ANA)).isFalse();
        assertThat(tie.justifications()).containsExactly("Ana’s reason.", "Another reason.");
        Scorecard agreeing = reviewed(round, BEN, new Rating.Met(), "Met.");
        assertThat(candidatesOfCem(Examples.scored(one, agreeing))).isEmpty();
    }

    @Test
    void whereNotesNeverOpenTheTieBreakerReadsNone() {
        Workshop workshop = reviewed(new Visibility(Opens.NEVER, Opens.NEVER, Opens.NEVER));
        Round round = round(workshop);
        Workshop both = Examples.scored(
                workshop,
                reviewed(round, ANA, new Rating.Met(), CANARY),
                reviewed(round, BEN, new Rating.NotMet(ReasonCode.NO_EVIDENCE), CANARY));

        assertThat(TieBreak.of(both, round, FIRST_CANDIDATE).isFor(CEM)).isTrue();
        assertThat(TieBreak.of(both, round, FIRST_CANDIDATE).justifications()).isEmpty();
    }

    @Test
    void workGoesOnWithAKitThatWasMadeAnew() {
        Workshop workshop = Examples.opened();
        RatingKit kit =
                OwnWork.of(workshop, round(workshop), member(workshop, ANA)).kit();
        Scorecard draft =
                Scorecard.draft(round(workshop).digest(), FIRST_CANDIDATE, ANA).withAnalysis("Half a sentence");
        KitWork kept = new KitChange.EditScratch(new KitWork.Scratch(FIRST_CANDIDATE, "Private."))
                .applyTo(new KitChange.SaveCard(draft, "").applyTo(KitWork.begin(kit)));
        RatingKit anew = new RatingKit(
                kit.workshop(),
                kit.title(),
                kit.round(),
                kit.member(),
                kit.candidates(),
                kit.declarations(),
                kit.cards(),
                "another key",
                NOON);

        KitWork resumed = KitWork.resume(anew, kept);
        assertThat(resumed.kit()).isEqualTo(anew);
        assertThat(resumed.card(FIRST_CANDIDATE)).contains(draft);
        assertThat(resumed.scratch(FIRST_CANDIDATE)).isEqualTo("Private.");
        assertThat(KitWork.resume(kit, kept)).isEqualTo(kept);
    }

    @Test
    void aDraftBesideACardThatTheWorkshopHoldsBecomesItsCorrection() {
        Workshop workshop = Examples.opened();
        Scorecard handedIn = Examples.card(workshop, ANA, new Rating.Rated(2));
        Workshop scored = Examples.scored(workshop, handedIn);
        RatingKit kit = OwnWork.of(scored, round(scored), member(scored, ANA)).kit();
        Scorecard draft =
                Scorecard.draft(round(workshop).digest(), FIRST_CANDIDATE, ANA).withAnalysis("Other words");
        KitWork kept = new KitWork(kit, List.of(), List.of(draft), List.of());

        KitWork resumed = KitWork.resume(kit, kept);
        assertThat(resumed.cards()).contains(handedIn).hasSize(2);
        assertThat(resumed.card(FIRST_CANDIDATE).orElseThrow().revision()).isEqualTo(2);
        assertThat(resumed.card(FIRST_CANDIDATE).orElseThrow().analysis()).isEqualTo("Other words");
        assertThat(KitWork.resume(kit, new KitWork(kit, List.of(), List.of(emptied(handedIn)), List.of()))
                        .cards())
                .containsExactly(handedIn);
    }

    private static Scorecard emptied(Scorecard card) {
        return Scorecard.draft(card.roundDigest(), card.candidate(), card.member());
    }

    /** A resume review by Ana and Ben, with Cem to break ties. */
    private static Workshop reviewed(Visibility visibility) {
        Workshop workshop = new PanelChange.AddMember(new PanelMember(CEM, "Cem Example", "Third", Role.TIE_BREAKER))
                .applyTo(Examples.workshop());
        Conduct conduct = Conduct.USUAL
                .withKind(RoundKind.RESUME_REVIEW)
                .withSettling(Settling.THIRD_RATER)
                .withVisibility(visibility);
        Workshop planned = new RoundChange.PlanRound(conduct).applyTo(workshop);
        return new ScoringChange.OpenRound(Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1)))
                .applyTo(planned);
    }

    private static Scorecard reviewed(Round round, PanelMemberId member, Rating listening, String why) {
        return Scorecard.draft(round.digest(), FIRST_CANDIDATE, member)
                .with(new CompetencyRating(LISTENING, Optional.of(listening), ""))
                .withAnalysis(why)
                .submittedAt(NOON);
    }

    private static List<Candidate> candidatesOfCem(Workshop workshop) {
        return OwnWork.of(workshop, round(workshop), member(workshop, CEM))
                .kit()
                .candidates();
    }

    private static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    private static PanelMember member(Workshop workshop, PanelMemberId id) {
        return workshop.member(id).orElseThrow();
    }
}
