package org.plumbline.model.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.NOON;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

class KitsTest {
    private static final CandidateId SECOND = new CandidateId("candidate-2");
    private static final CandidateId THIRD = new CandidateId("candidate-3");
    private static final PanelMemberId TIE = new PanelMemberId("tie");

    private static Workshop opened() {
        Workshop people = WorkshopChange.together(
                        "test",
                        List.of(
                                new RoundChange.PlanRound(Conduct.USUAL.withSettling(Settling.THIRD_RATER)),
                                new PanelChange.AddMember(new PanelMember(TIE, "Tia Example", "", Role.TIE_BREAKER)),
                                new PanelChange.AddCandidate(new Candidate(SECOND, "C-02", "Canary Second", GS13)),
                                new PanelChange.AddCandidate(new Candidate(THIRD, "C-03", "Canary Third", GS13))))
                .applyTo(Examples.workshop());
        Round round = Digests.freeze(people, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(people);
    }

    private static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    private static Assignment assigned(Workshop workshop, CandidateId candidate, PanelMemberId... raters) {
        return new Assignment(round(workshop).id(), candidate, List.of(raters), Optional.empty());
    }

    private static Scorecard card(Workshop workshop, PanelMemberId member, String analysis) {
        return Examples.card(workshop, member, new Rating.Rated(2), new Rating.Rated(3))
                .withAnalysis(analysis);
    }

    @Test
    void aKitHoldsItsRatersOwnAndNothingOfOthers() {
        Workshop before = opened();
        Workshop workshop = WorkshopChange.together(
                        "test",
                        List.of(
                                new AssignmentChange.Assign(List.of(
                                        assigned(before, SECOND, ANA, BEN),
                                        assigned(before, FIRST_CANDIDATE, ANA, BEN),
                                        assigned(before, THIRD, BEN))),
                                new AssignmentChange.Declare(
                                        new Declaration(BEN, FIRST_CANDIDATE, false, "canary-said", NOON)),
                                new AssignmentChange.Declare(
                                        new Declaration(ANA, FIRST_CANDIDATE, false, "I know nobody.", NOON)),
                                new ScoringChange.SaveScorecard(card(before, ANA, "Own words."), ""),
                                new ScoringChange.SaveScorecard(card(before, BEN, "canary-analysis"), ""),
                                new RoundChange.IssueKits(List.of(new IssuedKit(
                                        round(before).id(), BEN, "canary-key", List.of(THIRD), "Hal", NOON)))))
                .applyTo(before);

        RatingKit kit = Kits.of(workshop, round(workshop), ANA, "own-key", NOON);

        assertThat(kit.candidates()).extracting(Candidate::id).containsExactly(SECOND, FIRST_CANDIDATE);
        assertThat(kit.cards()).extracting(Scorecard::analysis).containsExactly("Own words.");
        assertThat(kit.declarations()).extracting(Declaration::reason).containsExactly("I know nobody.");
        assertThat(new String(KitFile.bytes(kit), StandardCharsets.UTF_8))
                .contains("own-key", "Ana Example")
                .doesNotContain("canary", "Canary Third", "Ben Example");
    }

    @Test
    void theRecusedAndTheAbsentAreNotInIt() {
        Workshop before = opened();
        Workshop workshop = WorkshopChange.together(
                        "test",
                        List.of(
                                new AssignmentChange.Declare(new Declaration(ANA, SECOND, true, "Cousins.", NOON)),
                                new CandidateChange.MarkAttendance(new Attendance(
                                        round(before).id(), THIRD, Attendance.Kind.WITHDRAWN, "", "Hal", NOON))))
                .applyTo(before);
        assertThat(Kits.candidates(workshop, round(workshop), ANA)).containsExactly(FIRST_CANDIDATE);
        assertThat(Kits.candidates(workshop, round(workshop), BEN)).containsExactly(FIRST_CANDIDATE, SECOND);
    }

    @Test
    void whereNamesAreHiddenNoNameGoesOut() {
        Workshop workshop = new CandidateChange.HideNames().applyTo(opened());
        RatingKit kit = Kits.of(workshop, round(workshop), ANA, "key", NOON);
        assertThat(new String(KitFile.bytes(kit), StandardCharsets.UTF_8))
                .contains("C-02")
                .doesNotContain("Canary", "Pat Invented");
    }

    @Test
    void aTieBreakerGetsOnlyThoseAboutWhomTheFirstDiffer() {
        Workshop before = opened();
        assertThat(Kits.members(before, round(before)))
                .extracting(PanelMember::id)
                .containsExactly(ANA, BEN);
        Workshop one = Examples.scored(before, card(before, ANA, "a"));
        assertThat(Kits.candidates(one, round(one), TIE)).isEmpty();
        Workshop agree = Examples.scored(one, card(before, BEN, "b"));
        assertThat(Kits.candidates(agree, round(one), TIE)).isEmpty();
        Workshop differ = Examples.scored(one, Examples.card(before, BEN, new Rating.Rated(1), new Rating.Rated(3)));
        assertThat(Kits.candidates(differ, round(one), TIE)).containsExactly(FIRST_CANDIDATE);
        assertThat(Kits.members(differ, round(one))).extracting(PanelMember::id).containsExactly(ANA, BEN, TIE);
    }

    @Test
    void whoDoesNotRateGetsNoKit() {
        Workshop before = opened();
        Workshop workshop = new PanelChange.EditMember(
                        before.member(BEN).orElseThrow().as(Role.OBSERVER), "role")
                .applyTo(Examples.workshop());
        Round round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> Kits.of(new ScoringChange.OpenRound(round).applyTo(workshop), round, BEN, "key", NOON))
                .hasMessageContaining("ben does not rate");
    }
}
