package org.plumbline.app.screen.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.document.Workshops;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** Listening and Planning at level 2; Ana chairs, Ben and Cy rate with her. */
class ConsensusViewModelTest {
    private static final PanelMemberId ANA = new PanelMemberId("ana");
    private static final PanelMemberId BEN = new PanelMemberId("ben");
    private static final PanelMemberId CY = new PanelMemberId("cy");
    private static final CandidateId FIRST = new CandidateId("first");
    private static final CandidateId SECOND = new CandidateId("second");

    private WorkshopDocument document;

    @Test
    void beforeEverybodyIsInTheDeskHoldsNoValueOfAnother() {
        ConsensusViewModel model = desk(workshop(Visibility.USUAL, card(FIRST, ANA, 1, 2), card(FIRST, BEN, 4, 4)));

        assertThat(model.open().orElseThrow().seen().stage()).isEqualTo(Stage.WAITING);
        assertThat(model.open().orElseThrow().locked())
                .containsExactly(new Desk.Locked("Ben Benson", true), new Desk.Locked("Cy Cyrus", false));
        assertThat(model.desk().get().toString())
                .doesNotContain("canary of ben")
                .contains("canary of ana");
        assertThat(model.open().orElseThrow().visibility()).contains("everybody has handed in", "Cy Cyrus");
    }

    @Test
    void theChairOpensEarlyWithAReason() {
        ConsensusViewModel model = desk(workshop(Visibility.USUAL, card(FIRST, ANA, 1, 2), card(FIRST, BEN, 4, 2)));

        assertThat(model.openEarly(" ")).isFalse();
        assertThat(model.problem().get()).isNotEmpty();
        assertThat(model.openEarly("Cy is ill.")).isTrue();

        assertThat(model.open().orElseThrow().seen().stage()).isEqualTo(Stage.OPEN);
        assertThat(document.current().proceedings().openings().get(0).reason()).isEqualTo("Cy is ill.");
        assertThat(model.desk().get().toString()).contains("canary of ben");
    }

    @Test
    void whatDiffersComesFirst() {
        ConsensusViewModel model = desk(differing());

        assertThat(model.open().orElseThrow().criteria())
                .extracting(each -> each.cell().differs())
                .containsExactly(true, false);
        assertThat(model.here().orElseThrow().id()).isEqualTo(Workshops.PLANNING);
        assertThat(model.desk().get().orElseThrow().candidates().get(0).differing())
                .isEqualTo(1);
    }

    @Test
    void nothingIsPrefilledAndALevelThatDividesNeedsAReason() {
        ConsensusViewModel model = desk(differing());

        assertThat(model.picked().get()).isEmpty();
        assertThat(model.agree()).isFalse();
        model.picked().set(Optional.of(2));
        assertThat(model.agree()).isFalse();
        assertThat(model.problem().get()).contains("met");
        model.reason().set("All heard the second example.");
        assertThat(model.agree()).isTrue();

        Agreed agreed = document.current().agreed().get(0);
        assertThat(agreed.level()).isEqualTo(2);
        assertThat(agreed.reason()).isEqualTo("All heard the second example.");
        assertThat(agreed.when()).contains(TestServices.NOON.instant());
        assertThat(model.picked().get()).isEmpty();
        assertThat(model.reason().get()).isEmpty();
        assertThat(model.open().orElseThrow().seen().stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void aMemberChangesARatingWithAReasonAndTheFirstStays() {
        ConsensusViewModel model = desk(differing());
        model.look(Workshops.PLANNING, Optional.of(new Speaker.Named(CY, "Cy Cyrus")));

        assertThat(model.change(new Rating.Rated(1), "words", "x")).isFalse();
        assertThat(model.change(new Rating.Rated(2), "words", "")).isFalse();
        assertThat(model.change(new Rating.Rated(2), "words", "I had misheard."))
                .isTrue();

        assertThat(document.current().scorecards()).hasSize(4);
        assertThat(model.row().orElseThrow().history().first().rating()).contains(new Rating.Rated(1));
        assertThat(model.row().orElseThrow().history().last().why()).isEqualTo("I had misheard.");
    }

    @Test
    void dissentStandsBesideWhatWasAgreed() {
        ConsensusViewModel model = desk(differing());
        model.picked().set(Optional.of(2));
        model.reason().set("Most of us.");
        model.agree();
        model.look(Workshops.PLANNING, Optional.of(new Speaker.Named(CY, "Cy Cyrus")));

        assertThat(model.dissent("")).isFalse();
        assertThat(model.dissent("I heard no plan at all.")).isTrue();
        assertThat(document.current().agreed().get(0).dissents()).hasSize(1);

        model.endDissent();
        assertThat(document.current().agreed().get(0).dissents()).isEmpty();
        assertThat(document.current().agreed().get(0).level()).isEqualTo(2);
    }

    @Test
    void whatIsFinalisedIsReadOnlyAndCannotBeUndone() {
        ConsensusViewModel model = desk(differing());
        assertThat(model.finalise("Ana")).isFalse();
        model.picked().set(Optional.of(2));
        model.reason().set("Most of us.");
        model.agree();

        assertThat(model.finalise(" \n ")).isFalse();
        assertThat(model.finalise("Ana Chairwoman\n Ben Benson \n")).isTrue();
        document.undo();

        assertThat(document.current().proceedings().finalised().get(0).signers())
                .containsExactly("Ana Chairwoman", "Ben Benson");
        assertThat(Digests.alteredDecisions(document.current())).isEmpty();
        assertThat(model.open().orElseThrow().mayWork()).isFalse();
        var before = document.current();
        document.apply(new ScoringChange.WithdrawAgreement(
                before.currentRound().orElseThrow().digest(), FIRST, Workshops.PLANNING));
        assertThat(document.current()).isEqualTo(before);
        assertThat(document.refusedFor()).contains(FIRST);
    }

    @Test
    void hiddenRatingsStayHiddenAndEveryLevelNeedsAReason() {
        var never = new Visibility(Opens.NEVER, Opens.NEVER, Opens.NEVER);
        ConsensusViewModel model = desk(workshop(never, cards(FIRST)));

        assertThat(model.desk().get().toString()).doesNotContain("canary of ben", "canary of cy");
        model.look(Workshops.LISTENING, Optional.empty());
        model.picked().set(Optional.of(2));
        assertThat(model.agree()).isFalse();
        model.reason().set("We talked it over.");
        assertThat(model.agree()).isTrue();
    }

    @Test
    void observersOnlyListen() {
        ConsensusViewModel model = desk(differing());
        model.lookAs(Viewer.OBSERVER);

        assertThat(model.open().orElseThrow().mayWork()).isFalse();
        assertThat(model.open().orElseThrow().mayLead()).isFalse();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void theNextDifferenceIsFoundInTheCandidatesAfter() {
        var all = new ArrayList<>(List.of(cards(SECOND)));
        all.addAll(List.of(card(FIRST, ANA, 2, 2), card(FIRST, BEN, 2, 2), card(FIRST, CY, 2, 2)));
        ConsensusViewModel model = desk(workshop(Visibility.USUAL, all.toArray(Scorecard[]::new)));

        assertThat(model.nextOpen()).isTrue();
        assertThat(model.open().orElseThrow().id()).isEqualTo(SECOND);
        assertThat(model.here().orElseThrow().id()).isEqualTo(Workshops.PLANNING);
    }

    @Test
    void codesStandForNamesWhereNamesAreHidden() {
        Workshop workshop = differing();
        ConsensusViewModel model = desk(workshop.toBuilder()
                .proceedings(workshop.proceedings().toBuilder().blind(true).build())
                .build());

        assertThat(model.desk().get().toString()).doesNotContain("Invented").contains("C-01");
    }

    private ConsensusViewModel desk(Workshop workshop) {
        document = new WorkshopDocument(workshop, workshop);
        var model = new ConsensusViewModel(document, TestServices.quiet());
        model.show();
        return model;
    }

    private static Workshop differing() {
        return workshop(Visibility.USUAL, cards(FIRST));
    }

    /** All agree on Listening; on Planning Cy is below what is required. */
    private static Scorecard[] cards(CandidateId candidate) {
        return new Scorecard[] {card(candidate, ANA, 2, 2), card(candidate, BEN, 2, 3), card(candidate, CY, 2, 1)};
    }

    private static Scorecard card(CandidateId candidate, PanelMemberId member, int listening, int planning) {
        return Scorecard.draft("round", candidate, member)
                .with(new CompetencyRating(
                        Workshops.LISTENING, Optional.of(new Rating.Rated(listening)), "canary of " + member))
                .with(new CompetencyRating(
                        Workshops.PLANNING, Optional.of(new Rating.Rated(planning)), "canary of " + member))
                .submittedAt(Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static Workshop workshop(Visibility visibility, Scorecard... cards) {
        Workshop workshop = new LevelChange.SetRequiredLevel(Workshops.PLANNING, Workshops.GRADE, 2)
                .applyTo(Workshops.prepared()).toBuilder()
                        .panel(List.of(
                                new PanelMember(ANA, "Ana Chairwoman", "", Role.CHAIR),
                                new PanelMember(BEN, "Ben Benson", ""),
                                new PanelMember(CY, "Cy Cyrus", "")))
                        .candidates(List.of(
                                new Candidate(FIRST, "C-01", "Pat Invented", Workshops.GRADE),
                                new Candidate(SECOND, "C-02", "Kim Invented", Workshops.GRADE)))
                        .build();
        workshop = new RoundChange.PlanRound(Conduct.USUAL.withVisibility(visibility)).applyTo(workshop);
        var round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        Workshop opened = new ScoringChange.OpenRound(round).applyTo(workshop);
        return opened.toBuilder()
                .scorecards(List.of(cards).stream()
                        .map(card -> new Scorecard(
                                round.digest(),
                                card.candidate(),
                                card.member(),
                                card.revision(),
                                card.ratings(),
                                card.notes(),
                                card.analysis(),
                                card.submitted()))
                        .toList())
                .build();
    }
}
