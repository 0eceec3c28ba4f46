package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.GS13;
import static org.plumbline.app.testing.Invented.LISTENING;
import static org.plumbline.app.testing.Invented.PLANNING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.SignOffChange;

/** What is signed rests, and what is decided writes itself down. */
class SignedDocumentTest {
    private static final Signature FAY = new Signature("Fay Invented", SignerRole.SME, TestServices.NOON.instant());

    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void listen() {
        document.keepLog(TestServices.NOON, () -> "Fay");
        document.onRefusal(() -> refused.add("refused"));
    }

    private List<String> log() {
        return document.current().signOff().log().stream()
                .map(LogEntry::sentence)
                .toList();
    }

    private void sign() {
        document.apply(new SignOffChange.Sign(Digests.sign(document.current(), FAY, List.of())));
        document.barrier();
    }

    @Test
    void aDecisionIsUndoneAndRedoneWithItsStep() {
        document.apply(new LevelChange.SetRequiredLevel(LISTENING, GS13, 4));
        assertThat(log()).containsExactly("“Listening” at GS-13: Master is required instead of Familiar.");
        assertThat(document.current().signOff().log().get(0).by()).isEqualTo("Fay");
        assertThat(document.current().signOff().log().get(0).at()).isEqualTo(TestServices.NOON.instant());

        document.undo();
        assertThat(log()).isEmpty();
        assertThat(document.dirty()).isFalse();

        document.redo();
        assertThat(log()).hasSize(1);
    }

    @Test
    void typingIsOneStepAndNoDecision() {
        document.apply(new SelectionChange.EditDefinition(LISTENING, "He"));
        document.apply(new SelectionChange.EditDefinition(LISTENING, "Hears"));

        assertThat(log()).isEmpty();
        document.undo();
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void whatIsSignedIsNotEditedAndTheFieldsShowItAgain() {
        sign();
        var signed = document.current();
        var told = new ArrayList<String>();
        document.listen(workshop ->
                told.add(workshop.competency(LISTENING).orElseThrow().name()));

        document.apply(new SelectionChange.RenameCompetency(LISTENING, "Hearing"));

        assertThat(document.current()).isEqualTo(signed);
        assertThat(refused).hasSize(1);
        assertThat(told).containsExactly("Listening");
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void thePanelAndItsRuleGoOn() {
        sign();

        document.apply(new ScoringChange.SetRule(new DecisionRule.AllRequiredMet()));
        document.apply(new PositionChange.Retitle("Another title"));

        assertThat(refused).isEmpty();
        assertThat(document.current().rule()).isEqualTo(new DecisionRule.AllRequiredMet());
    }

    @Test
    void anAmendmentOpensItAndIsUndoneAsAnyStep() {
        sign();
        document.apply(new SignOffChange.AmendVersion(new Amendment("A typo.", "Fay", TestServices.NOON.instant())));
        document.apply(new SelectionChange.RemoveCompetency(PLANNING));

        assertThat(refused).isEmpty();
        assertThat(log())
                .containsExactly(
                        "Fay Invented signed version 1 as subject-matter expert.",
                        "Version 1 is being amended: A typo.",
                        "“Planning” was taken out.");
        document.undo();
        document.undo();
        assertThat(document.current().signOff().isSigned()).isTrue();
        document.undo();
        assertThat(document.current().signOff().isSigned()).isTrue();
    }
}
