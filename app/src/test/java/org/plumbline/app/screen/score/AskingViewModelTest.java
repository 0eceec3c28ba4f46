package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.KitDocument;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.score.AskingViewModel.Asking;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.MovedClock;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.QuestionNote.Asked;
import org.plumbline.model.scoring.QuestionNote.How;
import org.plumbline.model.scoring.Scorecard;

class AskingViewModelTest {
    private final KitDocument document = InventedKit.cleared(RoundKind.INTERVIEW, false);
    private final MovedClock clock = new MovedClock("2026-03-02T12:00:00Z");
    private final KitViewModel kit = new KitViewModel(new KitTable(document), services());
    private final AskingViewModel asking = new AskingViewModel(kit);

    private AskingViewModelTest() {
        kit.show();
    }

    private Services services() {
        Path home = Path.of("target", "test-home");
        return new Services(
                new ScriptedDialogs(),
                new ImmediateJobRunner(),
                TestServices.counting(),
                clock,
                new Settings(home),
                new BankLibrary(home.resolve("banks")));
    }

    private Asking now() {
        return asking.asking().get().orElseThrow();
    }

    private QuestionNote note() {
        return now().note();
    }

    @Test
    void questionsComeInTheFrozenOrder() {
        assertThat(now().question().id()).isEqualTo(Invented.FIRST);
        asking.go(1);
        assertThat(now().number()).isEqualTo(2);
        asking.go(1);
        assertThat(now().number()).isEqualTo(2);
        assertThat(asking.steps()).extracting(AskingViewModel.Step::here).containsExactly(false, true);
    }

    @Test
    void askedNotAskedNoAnswerAndSkippedAreFourThings() {
        for (How how : How.values()) {
            asking.mark(how);
            assertThat(note().asked()).contains(new Asked(how, ""));
        }
        asking.reason().set("The line broke");
        assertThat(note().asked()).contains(new Asked(How.SKIPPED, "The line broke"));
        asking.mark(How.SKIPPED);
        assertThat(note().asked()).isEmpty();
    }

    @Test
    void takingEverythingBackLeavesNoNote() {
        asking.mark(How.ASKED);
        asking.mark(How.ASKED);

        assertThat(document.current().card(Invented.PAT))
                .get()
                .extracting(Scorecard::notes)
                .isEqualTo(List.of());
    }

    @Test
    void followUpsAreTickedOneByOne() {
        asking.cover(0, true);
        assertThat(note().followUpsCovered()).containsExactly(0);
        asking.cover(0, false);
        assertThat(note().followUpsCovered()).isEmpty();
    }

    @Test
    void theClockCountsUpSaysWhenItIsOverAndStopsNothing() {
        asking.startOrPause();
        assertThat(note().asked()).contains(new Asked(How.ASKED, ""));
        clock.forward(Duration.ofMinutes(11));
        asking.transcript().set("Still talking");

        assertThat(now().running()).isTrue();
        assertThat(now().over()).isEqualTo(60);
        assertThat(note().seconds()).contains(660);
        assertThat(note().transcript()).isEqualTo("Still talking");
    }

    @Test
    void aPauseKeepsTheTimeAndGoesOnFromThere() {
        asking.startOrPause();
        clock.forward(Duration.ofSeconds(30));
        asking.startOrPause();
        clock.forward(Duration.ofSeconds(100));
        assertThat(note().seconds()).contains(30);
        asking.startOrPause();
        clock.forward(Duration.ofSeconds(5));
        asking.go(1);

        assertThat(document.current()
                        .card(Invented.PAT)
                        .orElseThrow()
                        .notes()
                        .get(0)
                        .seconds())
                .isEqualTo(Optional.of(35));
        assertThat(now().running()).isFalse();
    }

    @Test
    void theTimeIsWrittenDownWhenTheNextCandidateComes() {
        asking.startOrPause();
        clock.forward(Duration.ofSeconds(42));
        kit.candidate().set(InventedKit.QUINN);

        assertThat(document.current()
                        .card(Invented.PAT)
                        .orElseThrow()
                        .notes()
                        .get(0)
                        .seconds())
                .contains(42);
        assertThat(document.current().card(InventedKit.QUINN)).isEmpty();
    }

    @Test
    void typingAnAnswerIsOneStepBack() {
        asking.transcript().set("W");
        asking.transcript().set("We");
        document.undo();

        assertThat(document.current().cards()).isEmpty();
        assertThat(asking.transcript().get()).isEmpty();
    }
}
