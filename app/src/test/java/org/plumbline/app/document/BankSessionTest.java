package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.job.Job;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.CompetencyChange.EditCompetency;
import org.plumbline.model.edit.FrameChange.RetitleBank;
import org.plumbline.model.edit.Revision;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.store.BankFile;

class BankSessionTest {
    private static final CompetencyBank BANK = new CompetencyBank(
            new BankId("own"),
            "Own",
            BankSource.OWN,
            List.of(BuiltInScales.FAMILIARITY),
            List.of(),
            List.of(Competency.named(new CompetencyId("a"), "Listening", BuiltInScales.FAMILIARITY.id())));

    @TempDir
    Path folder;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private BankSession session;

    /** Jobs that wait; null where they run at once. */
    private Deque<Runnable> held;

    @BeforeEach
    void open() {
        var library = new BankLibrary(folder, TestServices.NOON, () -> "Ana");
        session = new BankSession(library.addBeside(BANK), library.writer(), new WaitingJobs(), new Told());
    }

    @Test
    void whatIsTypedReachesTheDiskWhenTypingSettlesAndIsOneRevision() {
        type("A");
        type("An");
        type("And");
        assertThat(onDisk()).isEqualTo(BANK);

        assertThat(later).hasSize(1);
        later.pop().run();

        assertThat(onDisk()).isEqualTo(session.document().current());
        assertThat(session.document().dirty()).isFalse();
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.who()).isEqualTo("Ana");
            assertThat(revision.when()).isEqualTo(TestServices.NOON.instant());
            assertThat(revision.what()).containsExactly("bankchange.EditCompetency");
            assertThat(revision.undo(onDisk())).isEqualTo(BANK);
        });
    }

    @Test
    void everySavedChangeIsARevisionAlsoOneThatIsTakenBack() {
        type("A");
        session.save();
        session.document().undo();
        session.save();

        assertThat(onDisk()).isEqualTo(BANK);
        assertThat(revisions())
                .extracting(Revision::what)
                .containsExactly(List.of("bankchange.EditCompetency"), List.of("bankchange.undo"));
    }

    @Test
    void whatChangesNothingLeavesNoRevision() {
        session.apply(new RetitleBank("Own"));
        session.save();
        type("A");
        session.document().undo();
        session.save();

        assertThat(revisions()).isEmpty();
    }

    @Test
    void aSaveThatFailsIsSaidLosesNothingAndIsTriedAgain() throws IOException {
        Path file = session.entry().file().orElseThrow();
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "{}");
        type("A");

        assertThat(session.flush()).isFalse();
        assertThat(problems).singleElement().asString().contains("Nothing was written");
        assertThat(session.document().dirty()).isTrue();
        assertThat(file).hasContent("{}");

        Files.write(file, before);
        session.save();

        assertThat(onDisk()).isEqualTo(session.document().current());
        assertThat(revisions()).extracting(Revision::what).containsExactly(List.of("bankchange.EditCompetency"));
    }

    @Test
    void aRevisionThatCouldNotBeWrittenIsPartOfTheNextOne() throws IOException {
        Path inTheWay = folder.resolve("own.revisions");
        Files.writeString(inTheWay, "a file where the folder should be");
        type("A");
        session.save();
        assertThat(problems).singleElement().asString().startsWith("The bank is saved, but");
        assertThat(session.document().dirty()).isFalse();

        Files.delete(inTheWay);
        type("An");
        session.save();

        assertThat(revisions()).singleElement().satisfies(revision -> assertThat(revision.undo(onDisk()))
                .isEqualTo(BANK));
    }

    @Test
    void nothingIsLostWhenTheWindowCloses() {
        type("A");

        assertThat(session.flush()).isTrue();
        assertThat(onDisk()).isEqualTo(session.document().current());
        assertThat(session.flush()).isTrue();
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void aSaveThatWaitedBehindOtherWorkDoesNotUndoWhatTheClosingWindowWrote() {
        held = new ArrayDeque<>();
        type("A");
        session.save();
        type("And");
        assertThat(session.flush()).isTrue();
        CompetencyBank closed = session.document().current();

        held.forEach(Runnable::run);

        assertThat(onDisk()).isEqualTo(closed);
        assertThat(session.document().dirty()).isFalse();
        assertThat(revisions()).singleElement().satisfies(revision -> assertThat(revision.undo(onDisk()))
                .isEqualTo(BANK));
    }

    @Test
    void aSaveThatWaitedDoesNotBringBackWhatWasTakenBackBeforeTheWindowClosed() {
        held = new ArrayDeque<>();
        type("A");
        session.save();
        session.document().undo();
        assertThat(session.flush()).isTrue();

        held.forEach(Runnable::run);

        assertThat(onDisk()).isEqualTo(BANK);
    }

    private void type(String definition) {
        Competency edited = session.document().current().competencies().get(0).withDefinition(definition);
        session.apply(new EditCompetency(edited, CompetencyField.DEFINITION, ""));
    }

    private CompetencyBank onDisk() {
        return BankFile.read(folder.resolve("own.json")).value();
    }

    private List<Revision> revisions() {
        return session.entry().revisions().orElseThrow().read().revisions();
    }

    private final class Told implements BankSession.Listener {
        @Override
        public void saved(LibraryBank entry) {
            assertThat(entry.bank()).isEqualTo(onDisk());
        }

        @Override
        public void notSaved(String sentence) {
            problems.add(sentence);
        }
    }

    /** Jobs run at once; what is asked for later waits until the test lets it come. */
    private final class WaitingJobs implements JobRunner {
        private final JobRunner atOnce = new ImmediateJobRunner();

        @Override
        public <T> Runnable run(
                Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
            if (held == null) {
                return atOnce.run(job, onProgress, onSuccess, onProblem);
            }
            held.add(() -> atOnce.run(job, onProgress, onSuccess, onProblem));
            return () -> {};
        }

        @Override
        public Runnable later(long millis, Runnable task) {
            later.add(task);
            return () -> later.remove(task);
        }
    }
}
