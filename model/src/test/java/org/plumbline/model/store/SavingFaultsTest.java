package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save on a disk that refuses one thing after the other. */
class SavingFaultsTest {
    private static final byte[] OLD = "the old bytes, which nobody may lose".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new bytes, longer than the old ones were".getBytes(StandardCharsets.UTF_8);
    private static final Saver SAFE = (disk, file) -> SafeFile.write(disk, file, NEW, Optional.empty());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("a.plumbline");
        Files.write(file, OLD);
    }

    /** Something that saves the new bytes under a name. */
    private interface Saver {
        void save(Disk disk, Path file) throws IOException;
    }

    @Test
    void newBytesAreForcedToTheDiskBeforeTheNameMovesOver() throws IOException {
        List<String> log = stepsOf(SAFE);

        assertThat(log)
                .containsSubsequence(
                        "write ~a.plumbline.1.tmp",
                        "force ~a.plumbline.1.tmp",
                        "move ~a.plumbline.1.tmp to a.plumbline",
                        "forceFolder " + folder.getFileName());
    }

    @Test
    void theBackupIsForcedAndInPlaceBeforeTheNameMovesOver() throws IOException {
        assertThat(stepsOf(SAFE))
                .containsSubsequence(
                        "write ~a.plumbline.bak.1.tmp",
                        "force ~a.plumbline.bak.1.tmp",
                        "move ~a.plumbline.bak.1.tmp to a.plumbline.bak",
                        "move ~a.plumbline.1.tmp to a.plumbline");
    }

    @Test
    void theTargetIsNeverDeletedNorWrittenInPlace() throws IOException {
        assertThat(stepsOf(SAFE)).doesNotContain("delete a.plumbline", "write a.plumbline");
    }

    @Test
    void whicheverStepIsRefusedTheFileHoldsTheOldBytesOrTheNewOnes() throws IOException {
        assertThat(losses(SAFE)).isEmpty();
    }

    @Test
    void aSaverThatWritesInPlaceIsCaughtByTheSameTest() throws IOException {
        Saver inPlace = (disk, target) -> {
            disk.write(target, NEW);
            disk.force(target);
        };

        assertThat(losses(inPlace)).isNotEmpty();
    }

    @Test
    void aSaverThatDeletesFirstIsCaughtByTheSameTest() throws IOException {
        Saver deletesFirst = (disk, target) -> {
            Path temporary = target.resolveSibling("t.tmp");
            Files.deleteIfExists(temporary);
            disk.create(temporary);
            disk.write(temporary, NEW);
            disk.delete(target);
            disk.move(temporary, target);
        };

        assertThat(losses(deletesFirst)).isNotEmpty();
    }

    @Test
    void whicheverStepIsRefusedNoTemporaryFileIsLeft() throws IOException {
        for (int refused = 1; refused <= stepsOf(SAFE).size(); refused++) {
            var disk = new FaultyDisk(refused);
            attempt(SAFE, disk);
            try (var files = Files.list(folder)) {
                assertThat(files.map(path -> path.getFileName().toString()))
                        .as(disk.log.toString())
                        .noneMatch(name -> name.endsWith(".tmp"));
            }
        }
    }

    @Test
    void aRefusalBeforeTheMoveIsSaidAndPromisesTheOldBytes() throws IOException {
        int move = stepsOf(SAFE).indexOf("move ~a.plumbline.1.tmp to a.plumbline") + 1;
        for (int refused = 1; refused <= move; refused++) {
            Files.write(file, OLD);
            int step = refused;
            assertThatThrownBy(() -> SAFE.save(new FaultyDisk(step), file))
                    .as("step " + step)
                    .isInstanceOf(FileProblem.class)
                    .hasMessageContainingAll(
                            "a.plumbline could not be saved", "no space left", "unchanged", "Save to another folder");
            assertThat(file).hasBinaryContent(OLD);
        }
    }

    @Test
    void bytesThatCannotBeReadAgainAreNotCalledUnchanged() throws IOException {
        int last = stepsOf(SAFE).size();

        assertThatThrownBy(() -> SAFE.save(new FaultyDisk(last), file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("could not be read again")
                .hasMessageNotContaining("unchanged");
    }

    @Test
    void bytesThatReadDifferentlyAreSaid() {
        Disk failing = new FaultyDisk(Integer.MAX_VALUE) {
            @Override
            public byte[] read(Path path, int most) throws IOException {
                byte[] bytes = super.read(path, most);
                bytes[0]++;
                return bytes;
            }
        };

        assertThatThrownBy(() -> SAFE.save(failing, file)).hasMessageContaining("reads differently");
    }

    @Test
    void aMoveThatIsRefusedOnceIsTriedAgain() throws IOException {
        var disk = new Scanned(1);

        SAFE.save(disk, file);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(disk.pauses).containsExactly(20L);
    }

    @Test
    void aMoveThatIsAlwaysRefusedIsTriedForMoreThanTwoSecondsAndThenSaid() throws IOException {
        var disk = new Scanned(Integer.MAX_VALUE);

        assertThatThrownBy(() -> SAFE.save(disk, file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("may not write");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(disk.pauses.stream().mapToLong(Long::longValue).sum()).isBetween(2000L, 4000L);
    }

    @Test
    void aDiskThatCannotMoveInOneStepMovesInSteps() throws IOException {
        SAFE.save(new InSteps(false), file);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(SafeFile.backupOf(file)).hasBinaryContent(OLD);
    }

    @Test
    void aMoveInStepsThatLosesTheNameKeepsBothVersionsAndSaysWhere() {
        assertThatThrownBy(() -> SAFE.save(new InSteps(true), file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContainingAll("a.plumbline.bak", ".tmp", "copy both now")
                .hasMessageNotContaining("unchanged");
        assertThat(SafeFile.backupOf(file)).hasBinaryContent(OLD);
        assertThat(folder.resolve("~a.plumbline.1.tmp")).hasBinaryContent(NEW);
    }

    @Test
    void aLeftOverTemporaryFileOfACrashIsNotInTheWay() throws IOException {
        Files.writeString(folder.resolve("~a.plumbline.1.tmp"), "half");

        SAFE.save(FaultyDisk.sound(), file);

        assertThat(file).hasBinaryContent(NEW);
    }

    private List<String> stepsOf(Saver saver) throws IOException {
        Files.write(file, OLD);
        var disk = FaultyDisk.sound();
        saver.save(disk, file);
        return disk.log;
    }

    /** One line for each refused step after which the file was neither old nor new, or failed without a word. */
    private List<String> losses(Saver saver) throws IOException {
        var losses = new java.util.ArrayList<String>();
        for (int refused = 1; refused <= stepsOf(saver).size(); refused++) {
            Files.write(file, OLD);
            var disk = new FaultyDisk(refused);
            boolean said = attempt(saver, disk);
            byte[] left = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            boolean kept = java.util.Arrays.equals(left, OLD) && said;
            if (!kept && !java.util.Arrays.equals(left, NEW)) {
                losses.add(disk.log.toString());
            }
        }
        return losses;
    }

    /** Says whether a problem was said. */
    private boolean attempt(Saver saver, Disk disk) {
        try {
            saver.save(disk, file);
            return false;
        } catch (FileProblem | IOException e) {
            return true;
        }
    }

    /** A scanner holds the target for some moves. */
    private static final class Scanned extends FaultyDisk {
        private int left;

        Scanned(int left) {
            super(Integer.MAX_VALUE);
            this.left = left;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (!to.toString().endsWith(".bak") && left-- > 0) {
                throw new AccessDeniedException(to.toString());
            }
            super.move(from, to);
        }
    }

    /** A disk without a move in one step; its other move may lose the target. */
    private static final class InSteps extends FaultyDisk {
        private final boolean loses;

        InSteps(boolean loses) {
            super(Integer.MAX_VALUE);
            this.loses = loses;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
        }

        @Override
        public void moveInSteps(Path from, Path to) throws IOException {
            if (loses && !to.toString().endsWith(".bak")) {
                Files.delete(to);
                throw new IOException("the share is gone");
            }
            super.moveInSteps(from, to);
        }
    }
}
