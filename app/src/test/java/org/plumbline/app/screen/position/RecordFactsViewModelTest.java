package org.plumbline.app.screen.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class RecordFactsViewModelTest {
    private final Workshop empty = Workshop.empty(new WorkshopId("w"));
    private final WorkshopDocument document = new WorkshopDocument(empty, empty);
    private final RecordFactsViewModel model = new RecordFactsViewModel(document);

    @BeforeEach
    void open() {
        model.show();
    }

    @Test
    void typingAFactIsOneStepAndUndoShows() {
        model.fact(Fact.PURPOSE).set("To");
        model.fact(Fact.PURPOSE).set("To fill a place.");

        assertThat(facts().of(Fact.PURPOSE)).contains("To fill a place.");
        document.undo();
        assertThat(model.fact(Fact.PURPOSE).get()).isEmpty();
        assertThat(document.current()).isEqualTo(empty);
    }

    @Test
    void aNumberIsTakenAndWhatIsNoneIsSaidAndLeavesWhatWas() {
        model.pages().set("5");
        model.pages().set("5x");

        assertThat(facts().resumePages()).isEqualTo(5);
        assertThat(model.problem().get()).contains("“5x”").contains("not a number");
        model.pages().set("");
        assertThat(facts().resumePages()).isZero();
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void requirementsAreAddedEditedAndTakenOut() {
        model.addRequirement();
        model.edit(0, new ResumeRequirement("Specialized experience", "52 weeks"));
        model.addRequirement();

        model.removeRequirement(1);

        assertThat(model.requirements())
                .containsExactly(new ResumeRequirement("Specialized experience", "52 weeks"))
                .isEqualTo(facts().requirements());
    }

    private RecordFacts facts() {
        return document.current().analysis().recordFacts();
    }
}
