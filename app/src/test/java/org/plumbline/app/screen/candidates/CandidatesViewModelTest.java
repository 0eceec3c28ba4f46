package org.plumbline.app.screen.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class CandidatesViewModelTest {
    private WorkshopDocument document;

    private CandidatesViewModel open(Workshop workshop) {
        document = Invented.document(workshop);
        var model = new CandidatesViewModel(document, TestServices.quiet());
        model.show();
        return model;
    }

    @Test
    void anAddedCandidateHasTheNextCodeAndTheGradeBefore() {
        CandidatesViewModel model = open(Invented.workshop());
        model.add();
        Candidate added = document.current().candidates().get(1);
        assertThat(added.code()).isEqualTo("C-02");
        assertThat(added.grade()).isEqualTo(Invented.GS13);
        assertThat(model.count().get()).isEqualTo("2 candidates");
    }

    @Test
    void typingKeepsItsLineAndUndoIsOneStep() {
        CandidatesViewModel model = open(Invented.workshop());
        CandidateLine line = model.lines().get(0);
        line.name().set("Pat Invented A");
        line.name().set("Pat Invented Al");
        assertThat(model.lines()).containsExactly(line);
        document.undo();
        assertThat(line.name().get()).isEqualTo("Pat Invented");
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void theGradeIsEdited() {
        CandidatesViewModel model = open(Invented.workshop());
        model.lines().get(0).grade().set(new Grade(Invented.GS14, "GS-14"));
        assertThat(document.current().candidates().get(0).grade()).isEqualTo(Invented.GS14);
        document.undo();
        assertThat(model.lines().get(0).grade().get().id()).isEqualTo(Invented.GS13);
    }

    @Test
    void withoutAGradeNobodyCanApply() {
        CandidatesViewModel model = open(Workshop.empty(new WorkshopId("empty")));
        assertThat(model.add()).isEmpty();
        assertThat(model.problem().get()).contains("under Position first");
        model.paste("Robin");
        assertThat(document.current().candidates()).isEmpty();
    }

    @Test
    void aPasteIsOneStep() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste("Robin\tGS-13\nKim\tGS-14");
        assertThat(model.lines()).hasSize(3);
        assertThat(model.problem().get()).isEmpty();
        document.undo();
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void aPasteThatCannotBeReadTakesNothingOver() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste("Robin\tGS-13" + "\nKim\tGS-15".repeat(7));
        assertThat(document.dirty()).isFalse();
        assertThat(model.problem().get())
                .startsWith("Nothing was taken over.\nLine 2")
                .endsWith("And 2 more.")
                .doesNotContain("Robin");
    }

    @Test
    void whoWasScoredStays() {
        CandidatesViewModel model = open(Invented.scored());
        model.remove(Invented.PAT);
        assertThat(model.problem().get()).isEqualTo("C-01 stays: 1 scorecard is part of the record.");
        assertThat(document.current().candidates()).hasSize(1);
    }

    @Test
    void codesThatAreTheSameAreSaid() {
        CandidatesViewModel model = open(Invented.workshop());
        model.add();
        assertThat(model.note().get()).isEmpty();
        model.lines().get(1).code().set("c-01");
        assertThat(model.note().get()).isEqualTo("Two candidates have the code c-01.");
        model.lines().get(1).code().set("");
        assertThat(model.note().get()).isEqualTo("A candidate has no code.");
    }
}
