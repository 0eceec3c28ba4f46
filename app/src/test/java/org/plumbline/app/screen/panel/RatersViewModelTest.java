package org.plumbline.app.screen.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.widget.EntryValues;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

class RatersViewModelTest {
    private static final PanelMemberId CY = new PanelMemberId("cy");

    private WorkshopDocument document;

    private RatersViewModel open(Workshop workshop) {
        document = Invented.document(workshop);
        var model = new PanelViewModel(document, TestServices.quiet());
        model.show();
        return model.raters();
    }

    private static Workshop threeRaters() {
        Workshop people = new PanelChange.AddMember(new PanelMember(CY, "Cy Example", "")).applyTo(Invented.workshop());
        Round round = Digests.freeze(people, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return WorkshopChange.together(
                        "test",
                        List.of(
                                new ScoringChange.OpenRound(round),
                                new ScoringChange.SaveScorecard(
                                        Scorecard.draft(round.digest(), Invented.PAT, Invented.ANA), "")))
                .applyTo(people);
    }

    /** Ben rates Pat, Cy does not yet. */
    private static Workshop assigned() {
        Workshop workshop = threeRaters();
        return new AssignmentChange.Assign(List.of(new Assignment(
                        workshop.rounds().get(0).id(),
                        Invented.PAT,
                        List.of(Invented.ANA, Invented.BEN),
                        Optional.empty())))
                .applyTo(workshop);
    }

    private static EntryValues.Entry entry(int column, int value) {
        return new EntryValues.Entry(0, column, Optional.of(value));
    }

    private List<PanelMemberId> raters() {
        return document.current().proceedings().assignments().get(0).raters();
    }

    @Test
    void aCellGivesACandidateToARaterAndTakesThemAway() {
        RatersViewModel model = open(assigned());
        assertThat(model.values().shown(0, 1)).isEqualTo("✓");
        model.values().enter(List.of(entry(1, 0), entry(2, 1)));
        assertThat(raters()).containsExactly(Invented.ANA, CY);
        assertThat(model.values().head(2)).isEqualTo("Cy Example\nrates 1");
        document.undo();
        assertThat(model.values().shown(0, 1)).isEqualTo("✓");
    }

    @Test
    void whatWasBegunStays() {
        RatersViewModel model = open(assigned());
        model.values().enter(List.of(entry(0, 0)));
        assertThat(raters()).contains(Invented.ANA);
        assertThat(model.report().get()).isEqualTo("Ana Example has begun to rate C-01; what is written stays.");
    }

    @Test
    void whoDoesNotRateIsGivenNobody() {
        Workshop workshop = assigned();
        RatersViewModel model = open(
                new PanelChange.EditMember(workshop.member(CY).orElseThrow().as(Role.HIRING_MANAGER), "role")
                        .applyTo(workshop));
        model.values().enter(List.of(entry(2, 1)));
        assertThat(raters()).doesNotContain(CY);
        assertThat(model.report().get()).startsWith("Cy Example does not rate (Hiring manager).");
        assertThat(model.values().head(2)).isEqualTo("Cy Example\nHiring manager");
    }

    @Test
    void beforeARoundOnlyConflictsAreSaid() {
        RatersViewModel model = open(Invented.workshop());
        model.values().enter(List.of(entry(0, 1)));
        assertThat(model.report().get()).startsWith("Who rates whom is settled when a round is prepared.");
        model.declare(0, 0, true, " Cousins. ");
        assertThat(document.current().proceedings().declarations().get(0).reason())
                .isEqualTo("Cousins.");
        assertThat(model.values().shown(0, 0)).isEqualTo("⊘ recused");
    }

    @Test
    void aRecusalIsTakenOverBySomebodyElseInTheSameStepAndCanBeTakenBack() {
        RatersViewModel model = open(assigned());
        model.declare(0, 1, true, "Worked together.");
        assertThat(model.report().get())
                .isEqualTo("Ben Example steps back from C-01 and sees nothing of them. Cy Example rates C-01 now.");
        assertThat(raters()).containsExactly(Invented.ANA, CY);
        model.takeBack();
        assertThat(document.current().proceedings().declarations()).isEmpty();
        assertThat(raters()).containsExactly(Invented.ANA, Invented.BEN);
        assertThat(model.report().get()).isEmpty();
        assertThat(model.canTakeBack().get()).isFalse();
    }

    @Test
    void anErrorIsPutRightWithNoConflict() {
        RatersViewModel model = open(assigned());
        model.declare(0, 1, true, "");
        model.declare(0, 1, false, "Another person of that name.");
        assertThat(model.matrix().get().recused(0, 1)).isFalse();
        assertThat(model.report().get()).isEqualTo("Ben Example has no conflict of interest with C-01.");
        assertThat(document.current().proceedings().declarations()).hasSize(2);
    }

    @Test
    void whereNamesAreHiddenTheGridHasNone() {
        RatersViewModel model = open(new CandidateChange.HideNames().applyTo(assigned()));
        assertThat(model.matrix().get().toString()).doesNotContain("Pat Invented");
        assertThat(model.values().rowName(0)).isEqualTo("C-01");
    }
}
