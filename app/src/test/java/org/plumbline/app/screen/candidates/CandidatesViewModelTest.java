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
    void aPasteThatIsDoubtfulIsLookedAtFirst() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste("Robin\tGS-13\nKim\tGS-15");
        assertThat(document.dirty()).isFalse();
        CandidateImport looked = model.importing().get().orElseThrow();
        assertThat(looked.rows())
                .extracting(CandidateRow::remark)
                .containsExactly("", "“GS-15” is no grade of the position; it has GS-13, GS-14.");
        looked.apply();
        assertThat(model.importing().get()).isEmpty();
        assertThat(model.report().get())
                .isEqualTo("1 candidate was taken over; 1 row was left out:\n"
                        + "Line 2: “GS-15” is no grade of the position; it has GS-13, GS-14.");
        document.undo();
        assertThat(document.current()).isEqualTo(Invented.workshop());
    }

    @Test
    void nothingToPasteIsSaid() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste(" \n\t\n");
        assertThat(model.problem().get()).contains("no lines");
        assertThat(model.importing().get()).isEmpty();
    }

    @Test
    void whoWasScoredStays() {
        CandidatesViewModel model = open(Invented.scored());
        model.remove(Invented.PAT);
        assertThat(model.problem().get()).startsWith("C-01 stays: there are scorecards");
        assertThat(document.current().candidates()).hasSize(1);
        model.recode();
        assertThat(model.problem().get()).startsWith("The codes stay");
    }

    @Test
    void newCodesComeInANewOrderAndNoneIsGivenTwice() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste("Robin\tGS-13\nKim\tGS-14\nAlex\tGS-13\nJo\tGS-14");
        model.recode();
        assertThat(document.current().candidates())
                .extracting(Candidate::code)
                .containsExactly("C-06", "C-07", "C-08", "C-09", "C-10");
        assertThat(document.current().candidates())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder("Pat Invented", "Robin", "Kim", "Alex", "Jo");
        document.undo();
        assertThat(model.lines()).extracting(line -> line.code().get()).startsWith("C-01", "C-02");
    }

    @Test
    void aCandidateIsMovedWithTheKeyboardAndNobodyIsLost() {
        CandidatesViewModel model = open(Invented.workshop());
        model.paste("Robin\tGS-13\nKim\tGS-14");
        model.moveBy(Invented.PAT, 1);
        assertThat(model.lines().get(1).id()).isEqualTo(Invented.PAT);
        model.moveBy(Invented.PAT, 5);
        assertThat(model.lines().get(1).id()).isEqualTo(Invented.PAT);
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
