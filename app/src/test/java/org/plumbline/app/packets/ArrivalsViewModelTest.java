package org.plumbline.app.packets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/** Packets come in from chosen files and from a watched folder; who is in is shown, never what they rated. */
class ArrivalsViewModelTest {
    @TempDir
    Path temporary;

    private final Workshop scored = sample();
    private final Workshop unscored =
            scored.toBuilder().scorecards(List.of()).agreed(List.of()).build();
    private final WorkshopDocument document = new WorkshopDocument(unscored, unscored);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path folder;
    private ArrivalsViewModel model;

    private static Workshop sample() {
        try (var in = ArrivalsViewModelTest.class.getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            return WorkshopFile.read("sample", in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void sharedFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("shared"));
        model = another(document);
    }

    private ArrivalsViewModel another(WorkshopDocument which) {
        return new ArrivalsViewModel(which, TestServices.at(temporary.resolve("home"), dialogs));
    }

    private PanelMember member(int index) {
        return scored.panel().get(index);
    }

    private ScorePacket packet(int member, int cards) {
        List<Scorecard> theirs = scored.scorecards().stream()
                .filter(card -> card.member().equals(member(member).id()))
                .limit(cards)
                .toList();
        return new ScorePacket(
                scored.id(),
                scored.currentRound().orElseThrow().digest(),
                member(member).id(),
                theirs);
    }

    private Path write(String name, ScorePacket packet) {
        Path file = folder.resolve(name);
        PacketFile.write(file, packet);
        return file;
    }

    private FolderState state() {
        return model.folder().get().orElseThrow();
    }

    private void watchAndLookTwice() {
        model.show();
        model.watch(folder);
        model.look();
    }

    @Test
    void whoIsInIsShownByNumbersAndWhoIsMissingByCode() {
        model.show();
        model.takeIn(List.of(write("a.plumbline-packet", packet(0, 4))));

        Turnout first = model.turnout().get().get(0);
        assertThat(first.name()).isEqualTo(member(0).name());
        assertThat(first.handedIn()).isEqualTo(4);
        assertThat(first.expected()).isEqualTo(6);
        assertThat(first.newest()).isPresent();
        assertThat(first.missing()).hasSize(2).allMatch(code -> scored.candidates().stream()
                .anyMatch(candidate -> candidate.code().equals(code)));
        assertThat(model.turnout().get().get(1).handedIn()).isZero();
        assertThat(model.turnout().get().get(1).newest()).isEmpty();
    }

    @Test
    void theReportSaysWhatTheCommandLineSays() throws IOException {
        Path good = write("good.plumbline-packet", packet(0, 6));
        Path torn = Files.writeString(folder.resolve("torn.plumbline-packet"), "{\"format\" : ");
        dialogs.choosing(good);
        model.show();
        model.choose();
        assertThat(model.report().get()).startsWith("good.plumbline-packet: 6 scorecards came in.");

        model.takeIn(List.of(good, torn));

        assertThat(model.report().get())
                .contains("good.plumbline-packet: 0 scorecards came in, 6 were here already.")
                .contains("torn.plumbline-packet: set aside. torn.plumbline-packet", "Ask for it again");
        assertThat(document.current().scorecards()).hasSize(6);
    }

    @Test
    void aFileIsReadWhenTwoLooksFoundItTheSame() throws IOException {
        Path file = write("scores.plumbline-packet", packet(0, 6));
        model.show();
        model.watch(folder);
        assertThat(state().packets()).isZero();
        assertThat(state().coming()).isEqualTo(1);

        PacketFile.write(file, packet(0, 5));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-02T12:00:00Z")));
        model.look();
        assertThat(state().coming()).isEqualTo(1);

        model.look();
        assertThat(state().coming()).isZero();
        assertThat(state().cards()).isEqualTo(5);
        assertThat(document.current()).isEqualTo(unscored);
    }

    @Test
    void whatWaitsIsTakenInWhenAsked() {
        write("a.plumbline-packet", packet(0, 6));
        write("b.plumbline-packet", packet(1, 2));
        watchAndLookTwice();
        assertThat(state().cards()).isEqualTo(8);

        model.takeWaiting();

        assertThat(document.current().scorecards()).hasSize(8);
        assertThat(state().waits()).isFalse();
        assertThat(model.report().get()).contains("a.plumbline-packet: 6 scorecards came in.");
    }

    @Test
    void conflictCopiesCountByWhatTheyHoldAndTemporaryFilesAreLeftAlone() {
        write("scores-a.plumbline-packet", packet(0, 3));
        write("scores-a (conflicted copy 2026-11-02).plumbline-packet", packet(0, 6));
        write("scores-a.plumbline-packet.tmp", packet(1, 6));
        write(".hidden.plumbline-packet", packet(1, 6));
        watchAndLookTwice();

        assertThat(state().copies()).containsExactly("scores-a (conflicted copy 2026-11-02).plumbline-packet");
        assertThat(state().packets()).isEqualTo(2);
        assertThat(state().cards()).isEqualTo(6);
        assertThat(state().aside()).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsSaidAndStaysWhereItIs() throws IOException {
        write("good.plumbline-packet", packet(0, 1));
        Files.writeString(
                folder.resolve("bad.plumbline-packet"), "{\"format\" : \"plumbline-kit\", \"version\" : \"1.0\"}");
        var before = names();
        watchAndLookTwice();
        model.takeWaiting();

        assertThat(state().aside())
                .singleElement()
                .asString()
                .contains("bad.plumbline-packet: set aside.", "rating kit");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void byItselfItTakesWhatIsNewAndDoesNotOverruleAnUndo() {
        write("a.plumbline-packet", packet(0, 6));
        model.show();
        model.automatic().set(true);
        model.watch(folder);
        model.look();
        assertThat(document.current().scorecards()).hasSize(6);

        document.undo();
        model.look();
        assertThat(document.current().scorecards()).isEmpty();
        assertThat(state().cards()).isEqualTo(6);

        write("b.plumbline-packet", packet(1, 6));
        model.look();
        model.look();
        assertThat(document.current().scorecards()).hasSize(12);
    }

    @Test
    void theFolderIsRememberedForThisWorkshopUntilItIsLetGo() {
        model.show();
        model.watch(folder);
        model.automatic().set(true);
        model.hide();

        ArrivalsViewModel later = another(document);
        later.show();
        assertThat(later.folder().get().orElseThrow().path()).isEqualTo(folder);
        assertThat(later.automatic().get()).isTrue();

        later.stopWatching();
        later.hide();
        ArrivalsViewModel last = another(document);
        last.show();
        assertThat(last.folder().get()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidAndLookedForAgain() throws IOException {
        model.show();
        Path moved = Files.move(folder, temporary.resolve("elsewhere"));
        model.watch(folder);
        assertThat(state().problem().orElseThrow()).contains("cannot be looked into");

        Files.move(moved, folder);
        model.look();
        assertThat(state().problem()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
