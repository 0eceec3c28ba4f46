package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.score.ScoreViewModel.Step;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.check.Finding;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

class ScoreViewModelTest {
    private final Workshop sample = sample();
    private final WorkshopDocument document = new WorkshopDocument(sample, sample);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final ScoreViewModel model = new ScoreViewModel(document, TestServices.with(dialogs));

    /** The sample, with nobody's scores. */
    private static Workshop sample() {
        try (var in = ScoreViewModelTest.class.getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            Workshop whole = WorkshopFile.read("sample", in.readAllBytes()).value();
            return whole.toBuilder()
                    .scorecards(java.util.List.of())
                    .agreed(java.util.List.of())
                    .build();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Scorecard card() {
        return document.current().scorecards().get(0);
    }

    private void rateAll(int level) {
        for (Step step : model.desk().get().orElseThrow().steps()) {
            model.competency().set(step.competency());
            model.rate(level);
            model.evidence().set("Said what was done.");
        }
        model.analysis().set("Steady.");
    }

    @Test
    void aDigitRatesTheCompetencyThatIsShown() {
        model.show();
        model.rate(3);

        assertThat(model.desk().get().orElseThrow().rating()).contains(new Rating.Rated(3));
    }

    @Test
    void aDigitOutsideTheScaleChangesNothing() {
        model.show();
        model.rate(5);

        assertThat(document.current()).isEqualTo(sample);
    }

    @Test
    void noLevelIsPreset() {
        model.show();

        assertThat(model.desk().get().orElseThrow().rating()).isEmpty();
    }

    @Test
    void clearingKeepsTheEvidence() {
        model.show();
        model.rate(2);
        model.evidence().set("Said so.");
        model.clear();

        assertThat(model.desk().get().orElseThrow().rating()).isEmpty();
        assertThat(model.evidence().get()).isEqualTo("Said so.");
    }

    @Test
    void typingEvidenceIsOneStep() {
        model.show();
        model.evidence().set("S");
        model.evidence().set("Sa");
        document.undo();

        assertThat(document.current()).isEqualTo(sample);
        assertThat(model.evidence().get()).isEmpty();
    }

    @Test
    void submittingNamesWhatIsMissing() {
        model.show();
        model.rate(1);

        assertThat(model.submit()).isFalse();
        assertThat(model.desk().get().orElseThrow().missing().stream().map(Finding::sentence))
                .anyMatch(sentence -> sentence.contains("is rated below what is required and has no evidence"))
                .anyMatch(sentence -> sentence.contains("is not yet rated"))
                .anyMatch(sentence -> sentence.contains("analysis"));
    }

    @Test
    void aCardThatWasHandedInIsNoLongerEdited() {
        model.show();
        rateAll(3);
        assertThat(model.submit()).isTrue();
        Scorecard handedIn = card();

        model.rate(1);
        model.evidence().set("Changed my mind.");
        model.clear();

        assertThat(card()).isEqualTo(handedIn);
    }

    @Test
    void anotherMemberSeesAnEmptyCard() {
        model.show();
        rateAll(3);
        model.member().set(model.members().get(1));

        assertThat(model.desk().get().orElseThrow().card().ratings()).isEmpty();
        assertThat(model.evidence().get()).isEmpty();
    }

    @Test
    void theFrozenRoundKeepsItsWords() {
        model.show();
        assertThat(model.changedSinceOpened()).isFalse();
        document.apply(new org.plumbline.model.workshop.SelectionChange.RenameCompetency(
                sample.competencies().get(0).id(), "Other"));

        assertThat(model.changedSinceOpened()).isTrue();
        assertThat(model.desk().get().orElseThrow().competency().name())
                .isEqualTo(sample.competencies().get(0).name());
    }

    @Test
    void aRoundThatFrozeTheSameIsNotOpenedTwice() {
        model.show();
        model.openRound();

        assertThat(document.current().rounds()).hasSize(1);
        assertThat(dialogs.problems()).hasSize(1);
    }

    @Test
    void scoresTravelAsAPacketAndComeInOnce(@TempDir Path folder) {
        Path file = folder.resolve("mine.plumbline-packet");
        model.show();
        rateAll(3);
        model.submit();
        var packets = new PacketsViewModel(document, TestServices.with(dialogs.choosing(file)));
        packets.save(model.member().get());

        var other = new WorkshopDocument(sample, sample);
        var dialogsThere = new ScriptedDialogs().choosing(file).choosing(file);
        var there = new PacketsViewModel(other, TestServices.with(dialogsThere));
        there.takeIn();
        assertThat(other.current().scorecards()).containsExactly(card());
        there.takeIn();
        assertThat(other.current().scorecards()).containsExactly(card());
        assertThat(there.report().get()).startsWith("No new scorecard came in; 1 were here already");
    }

    @Test
    void aPacketOfNothingIsNotWritten() {
        model.show();
        model.rate(2);
        var packets = new PacketsViewModel(document, TestServices.with(dialogs));
        packets.save(model.member().get());

        assertThat(packets.report().get()).contains("has not handed in any card");
    }

    @Test
    void savingADraftOfAnEarlierStateIsUndoable() {
        model.show();
        model.rate(2);
        model.rate(3);
        document.undo();

        assertThat(card().rating(sample.competencies().get(0).id())).contains(new Rating.Rated(2));
        assertThat(document.nextRedo()).get().isInstanceOf(ScoringChange.SaveScorecard.class);
    }
}
