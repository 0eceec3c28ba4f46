package org.plumbline.app.screen.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.LISTENING;
import static org.plumbline.app.testing.Invented.PLANNING;
import static org.plumbline.app.testing.Invented.WRITING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.Turnout;
import org.plumbline.model.workshop.PeopleChange;

class TrialViewModelTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final ParticipantId BEA = new ParticipantId("bea");

    private final WorkshopDocument document = Invented.document(Invented.selection());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final TrialViewModel model = new TrialViewModel(document, TestServices.with(dialogs));

    @BeforeEach
    void open() {
        document.apply(new PeopleChange.AddParticipant(new Participant(ADA, "Ada Invented", ParticipantRole.SME)));
        document.apply(new PeopleChange.AddParticipant(new Participant(BEA, "Bea Invented", ParticipantRole.SME)));
        model.show();
        model.add(Trial.Kind.ANSWER);
        model.material().set("I kept the lamp lit.");
    }

    @Test
    void aNewTrialIsAboutEverythingThatIsSelected() {
        assertThat(secret().trial().competencies()).containsExactly(LISTENING, PLANNING, WRITING);
        assertThat(secret().trial().kind()).isEqualTo(Trial.Kind.ANSWER);
        assertThat(secret().trial().material()).isEqualTo("I kept the lamp lit.");
    }

    @Test
    void typingTheMaterialIsOneStep() {
        model.material().set("I kept the lamp lit. I");
        model.material().set("I kept the lamp lit. I wrote.");
        document.undo();

        assertThat(model.material().get()).isEmpty();
    }

    @Test
    void withoutMaterialNobodyRates() {
        model.material().set(" ");
        model.enter(ADA);

        assertThat(model.booth().own()).isEmpty();
        assertThat(model.notice().get()).isNotEmpty();
    }

    @Test
    void whoRatesHandsInAndPassesOn() {
        rate(ADA, 3, 2, 1);

        assertThat(sheets()).hasSize(1);
        assertThat(sheets().get(0).level(PLANNING)).contains(2);
        assertThat(model.booth().state().get().between().orElseThrow().next())
                .map(Turnout.Turn::person)
                .contains(BEA);
    }

    @Test
    void aLevelThatTheScaleDoesNotHaveChangesNothing() {
        model.enter(ADA);
        model.rate(9);

        assertThat(own().levels()).isEmpty();
    }

    @Test
    void anIncompleteSheetIsAskedAboutOnceAndMissingStaysMissing() {
        model.enter(ADA);
        model.rate(2);
        model.handIn(false);

        assertThat(sheets()).isEmpty();
        assertThat(model.notice().get()).contains("2 of 3");
        assertThat(own().here()).isEqualTo(PLANNING);

        model.handIn(true);
        assertThat(sheets().get(0).ratings()).hasSize(1);
        assertThat(sheets().get(0).level(WRITING)).isEmpty();
    }

    /** Words and a scale that would be seen in any text that leaks. */
    @Test
    void whatIsShownBeforeTheRevealHoldsNoRating() {
        model.enter(ADA);
        model.rate(3);
        model.reason().set("canary-reason");
        model.handIn(true);
        model.enter(BEA);
        model.rate(1);

        String shown = model.page().get() + " " + model.booth().state().get() + " "
                + model.tabs().get() + " " + document.nextUndo() + " "
                + model.reason().get();

        assertThat(shown).doesNotContain("canary-reason");
        assertThat(own().levels()).containsOnlyKeys(LISTENING).containsValue(1);
    }

    @Test
    void undoBehindTheCurtainTakesBackOnesOwn() {
        model.enter(ADA);
        model.rate(3);
        model.rate(2);
        model.reason().set("L");
        model.reason().set("Lamp");
        model.booth().steps().orElseThrow().undo();
        assertThat(model.reason().get()).isEmpty();
        model.booth().steps().orElseThrow().undo();

        assertThat(own().level(LISTENING)).contains(3);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void theReasonFollowsTheCompetency() {
        model.enter(ADA);
        model.rate(3);
        model.reason().set("The lamp.");
        model.go(1);
        assertThat(model.reason().get()).isEmpty();
        model.go(-1);
        assertThat(model.reason().get()).isEqualTo("The lamp.");
    }

    @Test
    void revealPutsWhatDiffersFirst() {
        rate(ADA, 3, 2, 1);
        rate(BEA, 3, 2, 3);
        model.reveal();

        TrialPage.Seen seen = seen();
        assertThat(seen.results())
                .extracting(result -> result.competency().id())
                .containsExactly(WRITING, LISTENING, PLANNING);
        assertThat(seen.results().get(0).agreement().counts()).containsExactly(1, 0, 1, 0);
        assertThat(seen.results().get(0).apart())
                .extracting(TrialPage.Voice::name)
                .containsExactly("Bea Invented");
        assertThat(seen.results().get(1).apart()).isEmpty();
    }

    @Test
    void mendingEditsTheLevelTextOfTheWorkshop() {
        rate(ADA, 3, 2, 1);
        model.reveal();
        model.mend(WRITING, 2, "Writes what others can use.");

        assertThat(document.current()
                        .competency(WRITING)
                        .orElseThrow()
                        .competency()
                        .levelText(2)
                        .orElseThrow()
                        .text())
                .isEqualTo("Writes what others can use.");
    }

    @Test
    void ratingAgainKeepsTheOldTrial() {
        rate(ADA, 3, 2, 1);
        model.reveal();
        model.again();

        assertThat(model.tabs().get()).hasSize(2);
        assertThat(secret().trial().turnout().done()).isZero();
        assertThat(secret().trial().material()).isEqualTo("I kept the lamp lit.");
        model.look(model.tabs().get().get(0).id());
        assertThat(seen().sheets()).isEqualTo(1);
    }

    @Test
    void anEarlyRevealIsAskedAbout() {
        model.reveal();
        assertThat(model.notice().get()).isNotEmpty();

        rate(ADA, 3, 2, 1);
        dialogs.confirming(false);
        model.reveal();
        assertThat(model.page().get()).isInstanceOf(TrialPage.Secret.class);
    }

    @Test
    void aCompetencyThatIsNoLongerRatedTakesItsRatingsAlong() {
        rate(ADA, 3, 2, 1);
        model.rateFor(PLANNING, false);

        assertThat(secret().trial().competencies()).containsExactly(LISTENING, WRITING);
        assertThat(sheets().get(0).level(PLANNING)).isEmpty();
        model.rateFor(PLANNING, true);
        assertThat(secret().trial().competencies()).containsExactly(LISTENING, PLANNING, WRITING);
    }

    private void rate(ParticipantId person, int... levels) {
        model.enter(person);
        for (int i = 0; i < levels.length; i++) {
            model.go(own().competencies().get(i));
            model.rate(levels[i]);
        }
        model.handIn(false);
    }

    private OwnSheet own() {
        return model.booth().own().orElseThrow().filled();
    }

    private List<Trial.Sheet> sheets() {
        return document.current().analysis().trials().get(0).sheets();
    }

    private TrialPage.Secret secret() {
        return (TrialPage.Secret) model.page().get();
    }

    private TrialPage.Seen seen() {
        return (TrialPage.Seen) model.page().get();
    }
}
