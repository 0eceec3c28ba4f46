package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void aNewFileHasNoBackup() {
        SafeFile.write(folder.resolve("a"), BYTES);

        assertThat(folder.resolve("a")).hasBinaryContent(BYTES);
        assertThat(folder.resolve("a.bak")).doesNotExist();
    }

    @Test
    void theBackupHoldsTheBytesBeforeTheLastSave() throws IOException {
        Path file = folder.resolve("a");
        SafeFile.write(file, new byte[] {1});
        SafeFile.write(file, new byte[] {2});
        SafeFile.write(file, new byte[] {3});

        assertThat(SafeFile.backupOf(file)).hasBinaryContent(new byte[] {2});
    }

    @Test
    void aReadOnlyFolderIsSaid() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));

        assertThatThrownBy(() -> SafeFile.write(closed.resolve("a"), BYTES))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("you may not write in this folder");
    }

    @Test
    void aFolderThatIsReallyAFileIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("file"), BYTES);

        assertThatThrownBy(() -> SafeFile.write(file.resolve("a"), BYTES))
                .isInstanceOf(FileProblem.class)
                .hasMessageContainingAll("The folder", "file", "does not exist");
        assertThat(file).hasBinaryContent(BYTES);
    }

    @Test
    void aFolderInsteadOfAFileIsNotWrittenOver() {
        assertThatThrownBy(() -> SafeFile.write(folder, BYTES))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("is a folder. Name a file in it.");
    }

    @Test
    void aFolderInsteadOfAFileIsNotRead() {
        assertThatThrownBy(() -> SafeFile.read(folder))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("is a folder. Name a file in it.");
    }

    @Test
    void aPathThatDoesNotExistIsSaid() {
        assertThatThrownBy(() -> SafeFile.read(folder.resolve("none")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContainingAll("none", "does not exist");
    }

    @Test
    void aFileOfFiftyMegabytesIsReadButOneByteMoreIsNot() throws IOException {
        Path file = sized("large", Json.MOST_BYTES);
        assertThat(SafeFile.read(file)).hasSize(Json.MOST_BYTES);

        sized("large", Json.MOST_BYTES + 1L);
        assertThatThrownBy(() -> SafeFile.read(file)).hasMessageContaining("larger than 50 MB");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutReadingIt() throws IOException {
        Path file = sized("larger", 51L * 1024 * 1024);
        var disk = FaultyDisk.sound();

        assertThatThrownBy(() -> SafeFile.read(disk, file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("larger than 50 MB");
        assertThat(disk.log).isEmpty();
    }

    @Test
    void aFileThatIsEndlessThoughItSaysItIsEmptyIsReadNoFurtherThanTheLimit() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));

        assertThatThrownBy(() -> SafeFile.read(endless)).hasMessageContaining("larger than 50 MB");
    }

    @Test
    void aLinkStaysALinkAndWhatItPointsToIsSaved() throws IOException {
        Path real = Files.write(folder.resolve("real"), new byte[] {9});
        Path link = folder.resolve("link");
        assumeTrue(linked(link, real));

        SafeFile.write(link, BYTES);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(BYTES);
    }

    @Test
    void colleaguesWhoCouldReadTheOldFileCanReadTheNewOne() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        SafeFile.write(file, BYTES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void whoCouldNotReadTheOldFileCanReadNeitherTheNewOneNorTheBackup() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        SafeFile.write(file, BYTES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SafeFile.backupOf(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewFileIsAsOpenAsEveryOtherNewFileOfThisPerson() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path usual = Files.createFile(folder.resolve("usual"));

        SafeFile.write(folder.resolve("a"), BYTES);

        assertThat(Files.getPosixFilePermissions(folder.resolve("a"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void bytesThatTheCallerDoesNotKnowAreNotWrittenOver() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});

        assertThatThrownBy(() -> SafeFile.write(file, BYTES, Optional.of(Digests.of(new byte[] {8}))))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("changed or moved by somebody else");
        assertThat(file).hasBinaryContent(new byte[] {9});
    }

    @Test
    void aFileThatVanishedIsNotMadeAgainSilently() {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("a"), BYTES, Optional.of(Digests.of(BYTES))))
                .hasMessageContaining("changed or moved by somebody else");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void bytesThatTheCallerKnowsAreReplaced() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});

        SafeFile.write(file, BYTES, Optional.of(Digests.of(new byte[] {9})));

        assertThat(file).hasBinaryContent(BYTES);
    }

    private static boolean linked(Path link, Path real) {
        try {
            Files.createSymbolicLink(link, real);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** A file that takes no room on disks that know holes. */
    private Path sized(String name, long size) throws IOException {
        Path file = folder.resolve(name);
        try (var holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength(size);
        }
        return file;
    }
}
