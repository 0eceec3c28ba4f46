package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.SafeFile;

class KitSessionTest {
    @TempDir
    Path home;

    private final RatingKit kit = InventedKit.kit(RoundKind.INTERVIEW, false);

    private KitDrafts drafts() {
        return new KitDrafts(home.resolve("kits"));
    }

    private KitSession session() {
        KitDrafts drafts = drafts();
        return new KitSession(
                drafts.find(kit).work(),
                drafts,
                drafts.hold(kit).orElseThrow(),
                new ImmediateJobRunner(),
                TestServices.NOON);
    }

    private void write(KitSession session, String words) {
        Scorecard card = session.document()
                .current()
                .card(Invented.PAT)
                .orElseGet(() -> Scorecard.draft(kit.round().digest(), Invented.PAT, Invented.ANA));
        session.document().apply(new KitChange.SaveCard(card.withAnalysis(words), "analysis"));
    }

    @Test
    void aKitThatNobodyBeganIsEmpty() {
        assertThat(drafts().find(kit).work()).isEqualTo(KitWork.begin(kit));
        assertThat(home.resolve("kits")).doesNotExist();
    }

    @Test
    void whatWasKeptIsThereAgainAfterTheProgramDied() {
        KitSession session = session();
        write(session, "Calm");
        session.document().apply(new KitChange.EditScratch(new KitWork.Scratch(Invented.PAT, "Private")));
        session.save();

        assertThat(session.kept()).contains(TestServices.NOON.instant());
        assertThat(session.document().dirty()).isFalse();
        KitWork again = drafts().find(kit).work();
        assertThat(again).isEqualTo(session.document().current());
        session.close();
    }

    @Test
    void closingWritesTheLastWords() {
        KitSession session = session();
        write(session, "Calm");
        assertThat(session.flush()).isTrue();
        write(session, "Calm and exact");
        assertThat(session.flush()).isTrue();
        session.close();

        assertThat(drafts().find(kit).work().card(Invented.PAT).orElseThrow().analysis())
                .isEqualTo("Calm and exact");
    }

    @Test
    void aDiskThatRefusesIsSaidAndLosesNothingInTheWindow() throws IOException {
        KitSession session = session();
        Files.delete(home.resolve("kits").resolve(lockName()));
        Files.delete(home.resolve("kits"));
        Files.writeString(home.resolve("kits"), "a file in the way");
        write(session, "Calm");

        assertThat(session.flush()).isFalse();
        assertThat(session.problem()).get().asString().contains("could not be kept");
        assertThat(session.document().dirty()).isTrue();
        session.close();
    }

    private String lockName() {
        return drafts().file(kit).getFileName() + ".lock";
    }

    @Test
    void theSameKitOpenedTwiceIsNoticed() {
        KitSession session = session();
        assertThat(drafts().hold(kit)).isEmpty();
        session.close();
        KitDrafts.Hold hold = drafts().hold(kit).orElseThrow();
        hold.close();
    }

    @Test
    void kitsOfOtherRatersAndRoundsAreKeptApart() {
        RatingKit review = InventedKit.kit(RoundKind.RESUME_REVIEW, false);

        assertThat(drafts().file(review)).isNotEqualTo(drafts().file(kit));
    }

    @Test
    void aDamagedFileIsPutAsideAndTheBackupGoesOn() throws IOException {
        KitSession session = session();
        write(session, "First");
        session.flush();
        write(session, "Second");
        session.flush();
        session.close();
        Path file = drafts().file(kit);
        Files.writeString(file, "{ broken");

        KitDrafts.Found found = drafts().find(kit);
        assertThat(found.work().card(Invented.PAT).orElseThrow().analysis()).isEqualTo("First");
        assertThat(found.damaged()).get().satisfies(aside -> assertThat(aside).hasContent("{ broken"));
        assertThat(SafeFile.backupOf(file)).exists();
    }

    @Test
    void aKitMadeAnewGoesOnWithTheDrafts() {
        KitSession session = session();
        write(session, "Calm");
        session.flush();
        session.close();
        var anew = new RatingKit(
                kit.workshop(),
                kit.title(),
                kit.round(),
                kit.member(),
                List.of(kit.candidates().get(0)),
                List.of(),
                List.of(),
                "another key",
                kit.made().plusSeconds(60));

        KitWork work = drafts().find(anew).work();
        assertThat(work.kit()).isEqualTo(anew);
        assertThat(work.card(Invented.PAT).orElseThrow().analysis()).isEqualTo("Calm");
    }
}
