package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

class ScoreViewModelTest {
    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final WorkshopDocument document = Invented.document(InventedKit.opened(RoundKind.INTERVIEW, false));

    private ScoreViewModel model() {
        Services services = TestServices.at(home, dialogs);
        var model = new ScoreViewModel(document, services);
        model.show();
        return model;
    }

    @Test
    void aMemberIsHandedNothingOfAnother() {
        ScoreViewModel model = model();
        model.kit().declare(false, "");
        model.kit().edit(card -> card.withAnalysis("Canary"), "");
        assertThat(document.current().scorecards()).hasSize(1);
        model.member().set(model.members().get(1));

        assertThat(model.kit().desk().get().toString()).doesNotContain("Canary");
        assertThat(model.kit().sheet()).isEmpty();
        model.kit().declare(false, "");
        assertThat(model.kit().sheet().orElseThrow().card().analysis()).isEmpty();
    }

    @Test
    void whatIsDeclaredIsKeptInTheWorkshop() {
        ScoreViewModel model = model();
        model.kit().declare(true, "Cousins");

        assertThat(document.current().proceedings().declarations())
                .containsExactly(
                        new Declaration(Invented.ANA, Invented.PAT, true, "Cousins", TestServices.NOON.instant()));
        assertThat(model.kit().desk().get().orElseThrow().recused()).isTrue();
    }

    @Test
    void privateNotesStayOutOfTheWorkshopAndAreThereAgain() {
        ScoreViewModel model = model();
        model.kit().declare(false, "");
        Workshop before = document.current();
        model.kit().editScratch("Mine alone");

        assertThat(document.current()).isEqualTo(before);
        assertThat(model.kit().sheet().orElseThrow().scratch()).isEqualTo("Mine alone");
    }

    @Test
    void aCardThatWasHandedInBeforeAnybodyDeclaredIsShown() {
        WorkshopDocument old = Invented.document(Invented.scored());
        var model = new ScoreViewModel(old, TestServices.at(home, dialogs));
        model.show();

        assertThat(model.kit().sheet().orElseThrow().submitted()).isTrue();
        model.member().set(model.members().get(1));
        assertThat(model.kit().sheet()).isEmpty();
    }

    @Test
    void theFrozenRoundKeepsItsWords() {
        ScoreViewModel model = model();
        model.kit().declare(false, "");
        assertThat(model.changedSinceOpened()).isEmpty();
        document.apply(new SelectionChange.RenameCompetency(Invented.PLANNING, "Other"));

        assertThat(model.changedSinceOpened()).isPresent();
        assertThat(model.kit().sheet().orElseThrow().competencies().get(1).name())
                .isEqualTo("Planning");
    }

    @Test
    void aRoundThatFrozeTheSameIsNotOpenedTwice() {
        ScoreViewModel model = model();
        model.openRound();

        assertThat(document.current().rounds()).hasSize(1);
        assertThat(dialogs.problems()).hasSize(1);
    }

    @Test
    void anotherMemberOrCandidateEndsTyping() {
        ScoreViewModel model = model();
        model.kit().declare(false, "");
        model.kit().edit(card -> card.withAnalysis("A"), "analysis");
        model.kit().goCandidate(1);
        model.kit().goCandidate(-1);
        model.kit().edit(card -> card.withAnalysis("AB"), "analysis");
        document.undo();

        assertThat(document.current().scorecards())
                .extracting(Scorecard::analysis)
                .containsExactly("A");
    }
}
