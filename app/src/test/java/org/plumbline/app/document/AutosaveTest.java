package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.Workshop;

/** Recovery copies: kept while work is unsaved, offered only when they say something new, never over the file. */
class AutosaveTest {
    private static final Workshop SAVED = Workshops.prepared();
    private static final Workshop EDITED = new PositionChange.Retitle("Edited").applyTo(SAVED);

    @TempDir
    Path home;

    private Path recovery;
    private Path file;
    private String digest;
    private Autosave autosave;

    @BeforeEach
    void aSavedFile() {
        recovery = home.resolve("recovery");
        file = home.resolve("a.plumbline");
        digest = WorkshopFile.write(file, SAVED, UnknownFields.NONE, Optional.empty());
        autosave = new Autosave(recovery);
    }

    @Test
    void aCleanDocumentHasNoCopy() {
        keep(SAVED, false);

        assertThat(recovery).doesNotExist();
    }

    @Test
    void aChangedDocumentIsKeptWithTheFileThatItBelongsTo() {
        keep(EDITED, true);

        assertThat(autosave.found()).singleElement().satisfies(found -> {
            assertThat(found.file()).contains(file.toAbsolutePath());
            assertThat(found.digest()).contains(digest);
            assertThat(WorkshopFile.read(found.copy()).value()).isEqualTo(EDITED);
        });
    }

    @Test
    void keepingNeverTouchesTheFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        keep(EDITED, true);
        keep(EDITED, false);

        assertThat(file).hasBinaryContent(before);
        assertThat(files(home)).containsExactlyInAnyOrder("a.plumbline", "recovery");
    }

    @Test
    void aSavedDocumentLosesItsCopyAndLeavesNothingBehind() throws IOException {
        keep(EDITED, true);
        keep(new PositionChange.Retitle("Edited again").applyTo(SAVED), true);
        keep(EDITED, false);

        assertThat(files(recovery)).isEmpty();
    }

    @Test
    void aWorkshopThatWasNeverSavedIsKeptToo() {
        autosave.keep(Workshops.titled("new", "Unsaved"), true, Optional.empty(), Optional.empty());

        assertThat(autosave.found()).singleElement().satisfies(found -> {
            assertThat(found.file()).isEmpty();
            assertThat(autosave.open(found).document().dirty()).isTrue();
        });
    }

    @Test
    void aCopyThatAnEarlierRunLeftIsNotWrittenOverOrTakenAway() {
        keep(EDITED, true);
        autosave = new Autosave(recovery);
        keep(new PositionChange.Retitle("Edited later").applyTo(SAVED), true);
        assertThat(autosave.found()).hasSize(2);

        keep(SAVED, false);

        assertThat(autosave.found()).singleElement().satisfies(found -> assertThat(
                        WorkshopFile.read(found.copy()).value())
                .isEqualTo(EDITED));
    }

    @Test
    void aRecoveredCopyGoesWhenItIsSaved() {
        keep(EDITED, true);
        autosave = new Autosave(recovery);
        autosave.open(autosave.found().get(0));
        keep(EDITED, false);

        assertThat(autosave.found()).isEmpty();
    }

    @Test
    void nothingIsOfferedWhenTheFileSaysTheSame() {
        keep(SAVED, true);

        assertThat(autosave.found()).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereThereIsNoFolder() {
        assertThat(autosave.found()).isEmpty();
    }

    @Test
    void anEmptyCopyIsNotOffered() throws IOException {
        keep(EDITED, true);
        Files.write(copy(), new byte[0]);

        assertThat(autosave.found()).isEmpty();
    }

    @Test
    void aCopyThatEndsInTheMiddleIsNotOffered() throws IOException {
        keep(EDITED, true);
        String whole = Files.readString(copy());
        Files.writeString(copy(), whole.substring(0, whole.length() / 2));

        assertThat(autosave.found()).isEmpty();
    }

    @Test
    void aDamagedCopyIsLeftForSomebodyToLookAt() throws IOException {
        keep(EDITED, true);
        Files.writeString(copy(), "damaged");
        autosave.found();

        assertThat(copy()).hasContent("damaged");
    }

    @Test
    void aCopyWhoseNoteIsLostOrDamagedIsStillOffered() throws IOException {
        keep(EDITED, true);
        Path note = copy().resolveSibling(copy().getFileName() + ".origin");
        Files.write(note, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(autosave.found()).singleElement().satisfies(found -> assertThat(found.file())
                .isEmpty());

        Files.write(note, new byte[] {'a', 0, 'b'});
        assertThat(autosave.found()).singleElement().satisfies(found -> assertThat(found.file())
                .isEmpty());

        Files.delete(note);
        assertThat(autosave.found()).singleElement().satisfies(found -> assertThat(found.file())
                .isEmpty());
    }

    @Test
    void theNewestCopyIsOfferedFirst() throws IOException {
        for (String id : List.of("one", "two", "three")) {
            autosave.keep(Workshops.titled(id, id), true, Optional.empty(), Optional.empty());
        }
        touch("one", "2026-03-02T10:00:00Z");
        touch("two", "2026-03-02T12:00:00Z");
        touch("three", "2026-03-02T11:00:00Z");

        assertThat(autosave.found())
                .extracting(found -> found.copy().getFileName().toString())
                .containsExactly("two.plumbline", "three.plumbline", "one.plumbline");
    }

    @Test
    void aRecoveredSessionIsDirtyAndStillKnowsItsFile() {
        keep(EDITED, true);

        WorkshopSession session = autosave.open(autosave.found().get(0));

        assertThat(session.document().dirty()).isTrue();
        assertThat(session.document().current()).isEqualTo(EDITED);
        assertThat(session.file()).contains(file.toAbsolutePath());
    }

    @Test
    void openingACopyTouchesNeitherTheFileNorTheCopy() throws IOException {
        keep(EDITED, true);
        byte[] before = Files.readAllBytes(copy());

        autosave.open(autosave.found().get(0));

        assertThat(copy()).hasBinaryContent(before);
        assertThat(WorkshopFile.read(file).value()).isEqualTo(SAVED);
    }

    @Test
    void aCopyCanBeOpenedThoughItsFileIsDamaged() throws IOException {
        keep(EDITED, true);
        Files.writeString(file, "damaged");

        WorkshopSession session = autosave.open(autosave.found().get(0));

        assertThat(session.document().current()).isEqualTo(EDITED);
        assertThat(session.document().dirty()).isTrue();
    }

    @Test
    void aCopyCanBeOpenedThoughItsFileIsGone() throws IOException {
        keep(EDITED, true);
        Files.delete(file);

        assertThat(autosave.open(autosave.found().get(0)).document().dirty()).isTrue();
    }

    @Test
    void savingRecoveredWorkDoesNotReplaceWhatSomebodyElseSavedMeanwhile() {
        keep(EDITED, true);
        WorkshopSession session = autosave.open(autosave.found().get(0));
        Workshop theirs = new PositionChange.Retitle("Theirs").applyTo(SAVED);
        WorkshopFile.write(file, theirs, UnknownFields.NONE, Optional.empty());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> session.write(file.toAbsolutePath()))
                .hasMessageContaining("changed or moved by somebody else");
        assertThat(WorkshopFile.read(file).value()).isEqualTo(theirs);
    }

    @Test
    void recoveredWorkKeepsWhatANewerVersionWroteIntoTheFile() throws IOException {
        String newer = Files.readString(file)
                .replace("\"version\" : \"1.3\"", "\"version\" : \"1.7\"")
                .replaceFirst("\"title\" :", "\"colour\" : \"teal\",\n  \"title\" :");
        Files.writeString(file, newer);
        digest = WorkshopFile.read(file).digest();
        keep(EDITED, true);

        WorkshopSession session = autosave.open(autosave.found().get(0));
        session.written(session.write(file.toAbsolutePath()));

        assertThat(Files.readString(file)).contains("\"colour\" : \"teal\"").contains("\"title\" : \"Edited\"");
    }

    @Test
    void aCopyThatIsLetGoIsGone() throws IOException {
        keep(EDITED, true);
        autosave.discard(autosave.found().get(0));

        assertThat(autosave.found()).isEmpty();
        assertThat(files(recovery)).isEmpty();
    }

    @Test
    void anIdThatIsNoFileNameIsKeptInTheFolderAllTheSame() throws IOException {
        autosave.keep(Workshops.titled("../../elsewhere", "Odd"), true, Optional.empty(), Optional.empty());

        assertThat(files(home)).containsExactlyInAnyOrder("a.plumbline", "recovery");
        assertThat(autosave.found()).hasSize(1);
    }

    private void keep(Workshop workshop, boolean dirty) {
        autosave.keep(workshop, dirty, Optional.of(file), Optional.of(digest));
    }

    private Path copy() {
        return recovery.resolve("prepared.plumbline");
    }

    private void touch(String id, String when) throws IOException {
        Files.setLastModifiedTime(recovery.resolve(id + ".plumbline"), FileTime.from(Instant.parse(when)));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
