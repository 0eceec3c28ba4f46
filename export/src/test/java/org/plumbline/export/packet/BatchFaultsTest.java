package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WholeFile;
import org.plumbline.model.workshop.Workshop;

/** Whatever goes wrong while documents are made: whole files or none, and a sentence. */
@Timeout(30)
class BatchFaultsTest {
    private static final Workshop SCORED = ExampleWorkshop.scored();
    private static final List<PlannedDocument> PLAN = DocumentPlan.all(
            SCORED,
            List.of(DocumentKind.INTERVIEW_GUIDE, DocumentKind.SCORECARD),
            Parameters.NONE,
            List.of(Format.TEXT, Format.WORD));
    private static final BatchOrder ORDER = BatchOrder.of(PLAN);

    @TempDir
    Path folder;

    private Batch batch(int threads, Writing writing) {
        return new Batch(SCORED, Stationery.of(ExampleWorkshop.NOON), threads, writing);
    }

    /** Writes some files and refuses all others. */
    private static Writing refusingAfter(int written, IOException why) {
        var done = new AtomicInteger();
        return (file, bytes) -> {
            if (done.incrementAndGet() > written) {
                throw why;
            }
            WholeFile.write(file, bytes);
        };
    }

    @Test
    void aFullDiskEndsTheBatchAndSaysWhatIsWhole() throws IOException {
        for (String words :
                List.of("No space left on device", "There is not enough space on the disk", "Disk quota exceeded")) {
            var full = batch(2, refusingAfter(3, new IOException(words)));

            BatchReport report = full.make(ORDER, folder, BatchProgress.SILENT);

            assertThat(report.stopped().orElseThrow())
                    .contains("The disk is full. 3 of " + PLAN.size() + " files were made and are whole")
                    .contains((PLAN.size() - 3) + " were not made", "make again what changed");
            assertThat(report.made()).hasSize(3).allSatisfy(this::isWhole);
            assertThat(report.isComplete()).isFalse();
            assertThat(report.cancelled()).isFalse();
        }
        BatchReport rest = batch(2, WholeFile::write).make(ORDER.onlyChanged(true), folder, BatchProgress.SILENT);
        assertThat(rest.isComplete()).isTrue();
        assertThat(rest.in(Outcome.State.UNCHANGED)).hasSizeGreaterThanOrEqualTo(3);
        assertNothingBeside();
    }

    @Test
    void aFileThatIsOpenElsewhereStopsNoOther() throws IOException {
        Path open = folder.resolve(batch(1, WholeFile::write).names(ORDER).get(2));
        batch(2, WholeFile::write).make(ORDER, folder, BatchProgress.SILENT);
        byte[] before = Files.readAllBytes(open);
        for (IOException why : List.of(
                new AccessDeniedException(open.toString()),
                new FileSystemException(open.toString(), null, "is being used by another process"))) {
            Writing writing = (file, bytes) -> {
                if (file.equals(open)) {
                    throw why;
                }
                WholeFile.write(file, bytes);
            };

            BatchReport report = batch(2, writing).make(ORDER, folder, BatchProgress.SILENT);

            assertThat(report.stopped()).isEmpty();
            assertThat(report.made()).hasSize(PLAN.size() - 1);
            assertThat(report.failed()).singleElement().satisfies(failed -> assertThat(failed.sentences())
                    .singleElement()
                    .asString()
                    .contains("is open in another program", "Close it there"));
        }
        assertThat(open).hasBinaryContent(before);
        assertNothingBeside();
    }

    @Test
    void aFolderThatVanishesIsSaid() {
        var asked = new AtomicInteger();
        BatchProgress vanishing = (standing, last) -> {
            if (asked.incrementAndGet() == 3) {
                remove(folder);
            }
        };

        BatchReport report = batch(1, WholeFile::write).make(ORDER, folder, vanishing);

        assertThat(report.stopped().orElseThrow()).contains("The folder " + folder, "is gone", "3 of " + PLAN.size());
        assertThat(report.outcomes()).hasSize(3);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() {
        Writing forbidden = (file, bytes) -> {
            throw new AccessDeniedException(file.toString());
        };

        BatchReport report = batch(2, forbidden).make(ORDER, folder, BatchProgress.SILENT);

        assertThat(report.stopped().orElseThrow()).contains("You may not write in the folder", "0 of " + PLAN.size());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSecondBatchInTheFolderIsToldToWait() throws IOException {
        var refused = new ArrayList<String>();
        batch(1, WholeFile::write).make(ORDER, folder, (standing, last) -> {
            try {
                batch(1, WholeFile::write).make(ORDER, folder, BatchProgress.SILENT);
            } catch (FileProblem problem) {
                refused.add(problem.getMessage());
            }
        });

        assertThat(refused).hasSize(PLAN.size()).allMatch(sentence -> sentence.contains("Wait until that has ended"));
        assertThat(batch(1, WholeFile::write)
                        .make(ORDER, folder, BatchProgress.SILENT)
                        .isComplete())
                .isTrue();
        assertNothingBeside();
    }

    /** A lock that another program left behind when it was ended is none. */
    @Test
    void aLockThatNobodyHoldsHindersNobody() throws IOException {
        Files.createFile(folder.resolve(FolderLock.FILE));

        assertThat(batch(1, WholeFile::write)
                        .make(ORDER, folder, BatchProgress.SILENT)
                        .isComplete())
                .isTrue();
    }

    @Test
    void whereLocksAreRefusedTheBatchGoesOn() throws IOException {
        Path lock = folder.resolve(FolderLock.FILE);
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(held.tryLock()).isNotNull();
            assertThat(batch(2, WholeFile::write)
                            .make(ORDER, folder, BatchProgress.SILENT)
                            .isComplete())
                    .isTrue();
        }
    }

    @Test
    void aMistakeOfTheProgramIsKeptForItsLogAndStopsNoOther() {
        var first = new AtomicInteger();
        Writing mistaken = (file, bytes) -> {
            if (first.getAndIncrement() == 0) {
                throw new IllegalStateException("a secret of the code");
            }
            WholeFile.write(file, bytes);
        };

        BatchReport report = batch(2, mistaken).make(ORDER, folder, BatchProgress.SILENT);

        assertThat(report.made()).hasSize(PLAN.size() - 1);
        assertThat(report.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.sentences().get(0))
                    .contains("the program made a mistake")
                    .doesNotContain("secret");
            assertThat(failed.fault()).containsInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void whoeverListensBadlyHearsOfIt() {
        assertThatThrownBy(() -> batch(2, WholeFile::write).make(ORDER, folder, (standing, last) -> {
                    throw new IllegalArgumentException("no ears");
                }))
                .hasMessage("no ears");
    }

    @Test
    void anInterruptedBatchEndsWithWholeFiles() throws Exception {
        var report = new ArrayList<BatchReport>();
        var thread = new Thread(() -> {
            BatchProgress interrupting = (standing, last) -> Thread.getAllStackTraces().keySet().stream()
                    .filter(one -> one.getName().equals("waiting"))
                    .forEach(Thread::interrupt);
            report.add(batch(1, (file, bytes) -> {
                        pause();
                        WholeFile.write(file, bytes);
                    })
                    .make(ORDER, folder, interrupting));
        });
        thread.setName("waiting");
        thread.start();
        thread.join();

        assertThat(report.get(0).cancelled()).isTrue();
        assertThat(report.get(0).made()).hasSizeLessThan(PLAN.size()).allSatisfy(this::isWhole);
        assertNothingBeside();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void isWhole(Outcome made) {
        assertThat(made.file())
                .hasBinaryContent(new DocumentMaker(SCORED, Stationery.of(ExampleWorkshop.NOON))
                        .render(made.planned())
                        .bytes());
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().matches(".*(\\.tmp|\\.bak|\\.lock)"));
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
