package org.plumbline.app.screen.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.screen.vote.InventedVote.ADA;
import static org.plumbline.app.screen.vote.InventedVote.BEA;
import static org.plumbline.app.screen.vote.InventedVote.CALLS;
import static org.plumbline.app.screen.vote.InventedVote.CEM;
import static org.plumbline.app.screen.vote.InventedVote.MAIL;
import static org.plumbline.app.screen.vote.InventedVote.PLANS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.Turnout;
import org.plumbline.model.workshop.VoteChange;
import org.plumbline.model.workshop.WorkshopChange;

class VoteViewModelTest {
    private final WorkshopDocument document = InventedVote.document();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final VoteViewModel model = new VoteViewModel(document, TestServices.with(dialogs));

    @BeforeEach
    void open() {
        model.show();
    }

    @Test
    void aRoundBeginsWithTheGroupsThereAre() {
        model.begin(4);

        assertThat(secret().vote().options())
                .containsExactly(
                        new Ballot.Option(CALLS, "Calls", 2),
                        new Ballot.Option(MAIL, "Mail", 1),
                        new Ballot.Option(PLANS, "Plans", 0));
        assertThat(secret().vote().turnout().all()).isEqualTo(3);
        assertThat(secret().groupsChanged()).isFalse();
    }

    @Test
    void onlyExpertsVote() {
        model.begin(4);
        model.enter(new ParticipantId("fay"));

        assertThat(model.booth().own()).isEmpty();
    }

    @Test
    void whoHandsInPassesTheKeyboardToTheNext() {
        model.begin(4);
        vote(ADA, CALLS, 3);

        assertThat(model.booth().own()).isEmpty();
        assertThat(model.booth().state().get().between().orElseThrow().next())
                .map(Turnout.Turn::person)
                .contains(BEA);
        assertThat(secret().vote().turnout().done()).isEqualTo(1);
    }

    @Test
    void theLastOneIsToldThatAllHaveHandedIn() {
        model.begin(4);
        vote(ADA, CALLS, 4);
        vote(BEA, CALLS, 4);
        vote(CEM, CALLS, 4);

        assertThat(model.booth().state().get().between().orElseThrow().next()).isEmpty();
    }

    /** Nineteen dots for one group would be seen in any number that leaks. */
    @Test
    void whatIsShownBeforeTheRevealHoldsNoDots() {
        model.begin(19);
        vote(ADA, CALLS, 17);
        vote(BEA, CALLS, 13);
        model.enter(CEM);

        String shown = model.page().get() + " " + model.booth().state().get() + " "
                + model.typed().rows() + " " + model.rounds().get() + " " + document.nextUndo();

        assertThat(shown.replaceAll("@[0-9a-f]+", ""))
                .contains("19")
                .doesNotContain("17")
                .doesNotContain("13")
                .doesNotContain("30");
        assertThat(document.nextUndo().map(WorkshopChange::labelKey)).contains("change.CastVote");
    }

    @Test
    void onesOwnPaperIsChangedUntilTheReveal() {
        model.begin(4);
        vote(ADA, CALLS, 3);
        model.enter(ADA);

        assertThat(own().on(CALLS)).isEqualTo(3);
        assertThat(own().again()).isTrue();

        model.give(CALLS, 1);
        model.give(MAIL, 3);
        model.handIn();

        assertThat(papers()).hasSize(1);
        assertThat(papers().get(0).dots()).containsExactly(new Ballot.Dots(CALLS, 1), new Ballot.Dots(MAIL, 3));
    }

    @Test
    void moreDotsThanThereAreAreRefusedWithASentence() {
        model.begin(4);
        model.enter(ADA);
        model.give(CALLS, 3);
        model.give(MAIL, 2);

        assertThat(own().on(MAIL)).isZero();
        assertThat(own().left()).isEqualTo(1);
        assertThat(model.notice().get()).contains("1 dot");
    }

    @Test
    void undoBehindTheCurtainTakesBackOnesOwnAndNotTheDocument() {
        model.begin(4);
        vote(ADA, CALLS, 4);
        model.enter(BEA);
        model.give(MAIL, true);
        model.give(MAIL, true);
        Steps steps = model.booth().steps().orElseThrow();
        steps.undo();

        assertThat(own().on(MAIL)).isEqualTo(1);
        steps.undo();
        steps.undo();
        assertThat(own().on(MAIL)).isZero();
        assertThat(papers()).hasSize(1);
        steps.redo();
        assertThat(own().on(MAIL)).isEqualTo(1);
    }

    @Test
    void whoLeavesTheCurtainFindsTheirDotsAgain() {
        model.begin(4);
        model.enter(ADA);
        model.give(PLANS, 2);
        model.leave();
        model.hide();
        model.show();
        assertThat(secret().vote().turnout().done()).isZero();

        model.enter(ADA);
        assertThat(own().on(PLANS)).isEqualTo(2);
    }

    @Test
    void fewerDotsThanAPaperHoldsAreRefused() {
        model.begin(4);
        vote(ADA, CALLS, 3);
        model.dotsEach(2);

        assertThat(secret().vote().dotsEach()).isEqualTo(4);
        assertThat(model.notice().get()).contains("2 dots");

        model.dotsEach(3);
        assertThat(secret().vote().dotsEach()).isEqualTo(3);
        assertThat(model.notice().get()).isEmpty();
    }

    @Test
    void aDraftWithMoreDotsThanThereAreNowIsNotHandedIn() {
        model.begin(4);
        model.enter(ADA);
        model.give(CALLS, 4);
        model.leave();
        model.dotsEach(2);
        model.enter(ADA);
        model.handIn();

        assertThat(papers()).isEmpty();
        assertThat(model.notice().get()).contains("2 dots");
    }

    @Test
    void revealShowsSumsAndWhen() {
        model.begin(4);
        vote(ADA, CALLS, 4);
        vote(BEA, MAIL, 3);
        vote(CEM, CALLS, 1);
        model.reveal();

        assertThat(seen().tally().lines()).extracting(Tally.Line::dots).containsExactly(5, 3, 0);
        assertThat(document.current().analysis().ballots().get(0).revealed()).contains(TestServices.NOON.instant());
    }

    @Test
    void nobodyIsNoResult() {
        model.begin(4);
        model.reveal();

        assertThat(model.page().get()).isInstanceOf(VotePage.Secret.class);
        assertThat(model.notice().get()).isNotEmpty();
    }

    @Test
    void whoIsMissingIsAskedAboutFirst() {
        model.begin(4);
        vote(ADA, CALLS, 4);
        dialogs.confirming(false);
        model.reveal();
        assertThat(model.page().get()).isInstanceOf(VotePage.Secret.class);

        dialogs.confirming(true);
        model.reveal();
        assertThat(model.page().get()).isInstanceOf(VotePage.Seen.class);
    }

    @Test
    void votingAgainKeepsTheRoundBefore() {
        model.begin(4);
        vote(ADA, CALLS, 2);
        vote(BEA, MAIL, 2);
        vote(CEM, PLANS, 1);
        model.reveal();
        assertThat(model.tiedNow()).extracting(Ballot.Option::group).containsExactly(CALLS, MAIL);
        model.againTied();

        assertThat(secret().vote().number()).isEqualTo(2);
        assertThat(secret().vote().options()).extracting(Ballot.Option::name).containsExactly("Calls", "Mail");
        assertThat(secret().groupsChanged()).isFalse();

        model.look(model.rounds().get().get(0).id());
        assertThat(seen().newest()).isFalse();
        assertThat(seen().tally().dots()).isEqualTo(5);
        model.again();
        assertThat(model.rounds().get()).hasSize(2);
    }

    @Test
    void undoOfTheRevealHidesTheSumsAgain() {
        model.begin(4);
        vote(ADA, CALLS, 4);
        model.reveal();
        document.undo();

        assertThat(model.page().get()).isInstanceOf(VotePage.Secret.class);
    }

    @Test
    void calledOffWhileTheCurtainIsClosedOpensIt() {
        model.begin(4);
        model.enter(ADA);
        document.undo();

        assertThat(model.booth().own()).isEmpty();
        assertThat(model.page().get()).isInstanceOf(VotePage.Before.class);
    }

    @Test
    void theVoteOfSomebodyWhoLeftTheListStaysAndIsMarked() {
        var gone = new ParticipantId("gone");
        model.begin(4);
        document.apply(new VoteChange.CastVote(
                secret().vote().id(), new Ballot.Paper(gone, List.of(new Ballot.Dots(CALLS, 2)))));

        assertThat(secret().vote().turnout().turn(gone).orElseThrow().onList()).isFalse();
        model.enter(gone);
        assertThat(model.booth().own()).isEmpty();

        model.reveal();
        assertThat(seen().tally().dots()).isEqualTo(2);
    }

    @Test
    void papersAreTypedAsOneStepAndForgotten() {
        model.begin(4);
        model.pasteTyped(0, 0, "1\t3\t\n2\t2\t1\nx\t\t\n9\t9");

        assertThat(model.notice().get()).contains("2");
        model.takeTyped();

        // Ada's paper is in order, Bea has five dots, Cem's is no number; the fourth row has no place.
        assertThat(papers()).extracting(Ballot.Paper::voter).containsExactly(ADA);
        assertThat(model.typed().problems()).containsExactly("Bea Invented", "Cem Invented");
        assertThat(model.typed().rows().get(0).cells())
                .allMatch(cell -> cell.get().isEmpty());
        assertThat(model.typed().rows().get(1).cells().get(0).get()).isEqualTo("2");

        document.undo();
        assertThat(papers()).isEmpty();
    }

    @Test
    void aRowOfZerosIsAnEmptyPaperAndAnEmptyRowIsNone() {
        model.begin(4);
        model.pasteTyped(0, 0, "0");
        model.takeTyped();

        assertThat(papers()).containsExactly(new Ballot.Paper(ADA, List.of()));
    }

    private void vote(ParticipantId person, TaskGroupId group, int dots) {
        model.enter(person);
        model.give(group, dots);
        model.handIn();
    }

    private List<Ballot.Paper> papers() {
        return document.current().analysis().currentBallot().map(Ballot::papers).orElse(List.of());
    }

    private DotPaper own() {
        return model.booth().own().orElseThrow().filled();
    }

    private VotePage.Secret secret() {
        return Optional.of(model.page().get())
                .filter(VotePage.Secret.class::isInstance)
                .map(VotePage.Secret.class::cast)
                .orElseThrow();
    }

    private VotePage.Seen seen() {
        return (VotePage.Seen) model.page().get();
    }
}
