package org.plumbline.app.newer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.workshop.SelectionChange;

class NewerWordsViewModelTest {
    @TempDir
    Path home;

    private WorkshopDocument document;
    private NewerWordsViewModel model;

    @BeforeEach
    void aBankWithNewerWords() {
        Services services = TestServices.at(home, new ScriptedDialogs());
        services.library().add(Invented.newerBank());
        document = Invented.document(Invented.scored());
        model = new NewerWordsViewModel(document, services);
        model.show();
    }

    private String shown() {
        return model.state().get().shown().orElseThrow().own().name();
    }

    @Test
    void saysForHowManyCompetenciesThereAreNewerWords() {
        assertThat(model.sentence()).startsWith("The bank has newer words for 2 competencies");
        assertThat(model.which(model.state().get().shown().orElseThrow()))
                .isEqualTo("1 of 2: Listening, from “Bank for tests”");
    }

    @Test
    void oneAfterTheOtherIsTakenOrKeptAndEachIsAStepToUndo() {
        model.take();

        assertThat(document.current()
                        .competency(Invented.LISTENING)
                        .orElseThrow()
                        .competency()
                        .definition())
                .isEqualTo("Listening with both ears.");
        assertThat(shown()).isEqualTo("Planning");
        model.keep();
        assertThat(model.state().get().shown()).isEmpty();
        assertThat(document.current()
                        .competency(Invented.PLANNING)
                        .orElseThrow()
                        .competency()
                        .definition())
                .isEqualTo("Planning at work.");

        document.undo();
        assertThat(shown()).isEqualTo("Planning");
        document.undo();
        assertThat(model.state().get().offers()).hasSize(2);
    }

    @Test
    void anOpenRoundKeepsItsWordsAndTheNoteSaysSo() {
        assertThat(model.note(model.state().get().shown().orElseThrow()))
                .isEqualTo("Round 1 keeps the words it was opened with.");
        var round = document.current().currentRound().orElseThrow();

        model.take();

        assertThat(document.current().currentRound()).contains(round);
    }

    @Test
    void ownChangesAreSaidBeforeTheyAreLost() {
        document.apply(new SelectionChange.EditDefinition(Invented.LISTENING, "Our own definition."));

        assertThat(model.note(model.state().get().shown().orElseThrow())).startsWith("You changed these words");
    }

    @Test
    void steppingGoesRoundTheEnds() {
        model.step(-1);
        assertThat(shown()).isEqualTo("Planning");
        model.step(1);
        assertThat(shown()).isEqualTo("Listening");
    }
}
