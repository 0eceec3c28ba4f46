package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.PositionChange.Retitle;
import org.plumbline.model.workshop.SelectionChange.RenameCompetency;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Undo, redo, saved and changed; most of these rules come from a bug that cost somebody their work. */
class WorkshopDocumentTest {
    private static final Workshop START = Workshops.prepared();
    private final WorkshopDocument document = new WorkshopDocument(START, START);

    @Test
    void aNewDocumentIsCleanAndHasNothingToUndo() {
        assertThat(document.dirty()).isFalse();
        assertThat(document.nextUndo()).isEmpty();
        assertThat(document.nextRedo()).isEmpty();
    }

    @Test
    void editingSavingUndoingAndEditingAgainIsDirty() {
        document.apply(member("one"));
        document.markSaved(document.current());
        document.undo();
        document.apply(member("two"));

        assertThat(document.dirty()).isTrue();
    }

    @Test
    void undoingPastTheSavedStateIsDirty() {
        document.apply(member("one"));
        document.markSaved(document.current());
        document.undo();

        assertThat(document.dirty()).isTrue();
    }

    @Test
    void undoingBackToTheSavedStateIsClean() {
        document.apply(member("one"));
        document.markSaved(document.current());
        document.apply(member("two"));
        document.undo();

        assertThat(document.dirty()).isFalse();
    }

    @Test
    void redoingForwardToTheSavedStateIsClean() {
        document.apply(member("one"));
        document.markSaved(document.current());
        document.undo();
        document.redo();

        assertThat(document.dirty()).isFalse();
    }

    @Test
    void twoOpenWorkshopsDoNotShareTheirHistory() {
        var other = new WorkshopDocument(START, START);
        document.apply(member("one"));

        other.undo();

        assertThat(other.nextUndo()).isEmpty();
        assertThat(document.current().panel()).hasSize(1);
    }

    @Test
    void typingInOneFieldIsOneStep() {
        type("N", "Ne", "New");

        document.undo();

        assertThat(document.current()).isEqualTo(START);
    }

    @Test
    void typingThatWasUndoneComesBackWhole() {
        type("N", "Ne", "New");
        document.undo();
        document.redo();

        assertThat(document.current().title()).isEqualTo("New");
    }

    @Test
    void typingInAnotherFieldIsAStepOfItsOwn() {
        type("N", "Ne");
        document.apply(new RenameCompetency(Workshops.LISTENING, "Hearing"));

        document.undo();

        assertThat(document.current().title()).isEqualTo("Ne");
        assertThat(document.current().competencies().get(0).name()).isEqualTo("Listening");
    }

    @Test
    void typingAfterFocusLeftTheFieldIsAStepOfItsOwn() {
        type("N", "Ne");
        document.endTyping();
        type("New");

        document.undo();

        assertThat(document.current().title()).isEqualTo("Ne");
    }

    @Test
    void typingAfterAnUndoIsAStepOfItsOwn() {
        type("N");
        document.endTyping();
        type("Ne");
        document.undo();
        type("No");

        document.undo();

        assertThat(document.current().title()).isEqualTo("N");
    }

    @Test
    void typingAfterASaveIsAStepOfItsOwnSoThatUndoPassesTheSavedState() {
        type("N");
        document.markSaved(document.current());
        type("Ne");

        document.undo();

        assertThat(document.current().title()).isEqualTo("N");
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void typingThatReturnsToTheStartVanishes() {
        type("N", "Ne", "N", "");

        assertThat(document.nextUndo()).isEmpty();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void typingThatReturnsToTheStartLeavesTheStepBeforeItApart() {
        type("N");
        document.endTyping();
        type("Ne", "N", "No");

        document.undo();

        assertThat(document.current().title()).isEqualTo("N");
    }

    @Test
    void aDialogThatChangesSeveralThingsIsOneStep() {
        document.apply(WorkshopChange.together("change.takeRequired", List.of(member("one"), member("two"))));

        assertThat(document.nextUndo().map(WorkshopChange::labelKey)).contains("change.takeRequired");
        document.undo();
        assertThat(document.current()).isEqualTo(START);
    }

    @Test
    void aChangeThatChangesNothingRecordsNothing() {
        document.apply(new Retitle(START.title()));

        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingKeepsWhatCanBeRedone() {
        document.apply(member("one"));
        document.undo();
        document.apply(new Retitle(START.title()));

        assertThat(document.nextRedo()).isPresent();
    }

    @Test
    void whatWasUndoneIsGoneAfterANewChange() {
        document.apply(member("one"));
        document.undo();
        document.apply(member("two"));

        assertThat(document.nextRedo()).isEmpty();
    }

    @Test
    void aChangeThatIsRefusedLeavesEverythingAsItWas() {
        document.apply(member("one"));
        Workshop before = document.current();

        assertThatThrownBy(() -> document.apply(member("one"))).isInstanceOf(IllegalArgumentException.class);

        assertThat(document.current()).isEqualTo(before);
        document.undo();
        assertThat(document.current()).isEqualTo(START);
    }

    @Test
    void savingWhileSomebodyTypesMarksOnlyWhatWasWritten() {
        type("N");
        Workshop written = document.current();
        type("Ne");
        document.markSaved(written);

        assertThat(document.dirty()).isTrue();
        assertThat(document.current().title()).isEqualTo("Ne");
    }

    @Test
    void undoAndRedoWithNothingThereDoNothing() {
        document.undo();
        document.redo();

        assertThat(document.current()).isEqualTo(START);
    }

    @Test
    void nothingBehindABarrierCanBeUndone() {
        document.apply(member("one"));
        document.barrier();
        document.undo();

        assertThat(document.current().panel()).hasSize(1);
        assertThat(document.dirty()).isTrue();
    }

    @Test
    void aLongDayOfStepsCanBeUndoneToItsLimitAndTheRestStays() {
        for (int i = 0; i < 1001; i++) {
            document.apply(new Retitle("step " + i));
            document.endTyping();
        }
        while (document.nextUndo().isPresent()) {
            document.undo();
        }

        assertThat(document.current().title()).isEqualTo("step 0");
    }

    private void type(String... titles) {
        for (String title : titles) {
            document.apply(new Retitle(title));
        }
    }

    private static PanelChange.AddMember member(String id) {
        return new PanelChange.AddMember(new PanelMember(new PanelMemberId(id), id, ""));
    }
}
