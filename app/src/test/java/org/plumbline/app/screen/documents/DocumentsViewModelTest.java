package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Invented;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Shelf;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.Gathering;
import org.plumbline.export.packet.Outcome;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.workshop.PanelChange;

class DocumentsViewModelTest extends AtTheDocuments {
    @Test
    void theSummaryCountsFilesAndTime() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.PDF), new Tick(DocumentKind.ANNOUNCEMENT, Format.TEXT));

        assertThat(model.files().get()).hasSize(3);
        assertThat(model.summary().get()).isEqualTo("3 files, about 1 s");
        tickOnly();
        assertThat(model.summary().get()).startsWith("Nothing to make yet");
    }

    @Test
    void mergedFilesAreCountedAsFiles() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.PDF), new Tick(DocumentKind.INTERVIEW_GUIDE, Format.PDF));

        model.choices().gathering().set(Gathering.ALL);

        assertThat(model.files().get()).hasSize(1);
    }

    @Test
    void itFollowsTheWorkshop() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.PDF));

        document.apply(new PanelChange.AddCandidate(
                new Candidate(new CandidateId("candidate-2"), "C-02", "Mo Invented", Invented.GS14)));

        assertThat(model.files().get()).hasSize(4);
        assertThat(model.readers().audience().items()).hasSize(4);
    }

    @Test
    void theChoiceOfACandidateSurvivesAnotherName() {
        model.readers()
                .audience()
                .value()
                .set(model.readers().audience().items().get(2));

        document.apply(new PanelChange.AddCandidate(
                new Candidate(new CandidateId("candidate-2"), "C-02", "Mo Invented", Invented.GS14)));

        assertThat(model.readers().audience().get().candidate().map(Candidate::id))
                .contains(Invented.PAT);
    }

    @Test
    void everythingTickedIsMadeAndReported() throws IOException {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.WORD), new Tick(DocumentKind.SCORECARD, Format.TEXT));
        dialogs.choosing(folder);

        model.make();

        assertThat(names()).hasSize(4);
        assertThat(outcomes()).extracting(Outcome::state).containsOnly(Outcome.State.MADE);
        assertThat(model.running().words().get()).isEqualTo("4 files were made in " + folder + ".");
        assertThat(model.running().busy().get()).isFalse();
        model.batch().showFolder();
        model.batch().open(outcomes().get(0));
        assertThat(dialogs.opened()).containsExactly(folder, outcomes().get(0).file());
    }

    @Test
    void whoChoosesNoFolderGetsNothing() throws IOException {
        model.make();

        assertThat(names()).isEmpty();
        assertThat(model.batch().made().get()).isEmpty();
    }

    @Test
    void filesThatAreThereAreAskedAboutOnce() throws IOException {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.TEXT));
        dialogs.choosing(folder);
        model.make();

        dialogs.choosing(folder);
        model.make();
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(names()).as("nobody chose").hasSize(2);

        dialogs.choosing(folder).taking(1);
        model.make();
        assertThat(names()).as("both are kept").hasSize(4);
    }

    @Test
    void aRuleThatIsChosenIsNotAskedFor() throws IOException {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.TEXT));
        model.choices().ifThere().set(IfThere.SKIP);
        dialogs.choosing(folder).choosing(folder);

        model.make();
        model.make();

        assertThat(dialogs.asked()).isEmpty();
        assertThat(outcomes()).extracting(Outcome::state).containsOnly(Outcome.State.EXISTED);
    }

    @Test
    void onlyWhatChangedIsMadeAgain() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.TEXT));
        model.choices().onlyChanged().set(true);
        dialogs.choosing(folder).choosing(folder);

        model.make();
        model.make();

        assertThat(outcomes()).extracting(Outcome::state).containsOnly(Outcome.State.UNCHANGED);
    }

    @Test
    void whatFailedIsTriedAgain() throws IOException {
        tickOnly(new Tick(DocumentKind.ANNOUNCEMENT, Format.TEXT), new Tick(DocumentKind.SIGN_OFF, Format.TEXT));
        Path inTheWay = folder.resolve(
                model.fileWords().examples().get().lines().findFirst().orElseThrow());
        Files.createDirectories(inTheWay.resolve("full"));
        model.choices().ifThere().set(IfThere.REPLACE);
        dialogs.choosing(folder);
        model.make();

        assertThat(outcomes()).extracting(Outcome::state).contains(Outcome.State.FAILED, Outcome.State.MADE);
        assertThat(outcomes())
                .filteredOn(outcome -> outcome.state() == Outcome.State.FAILED)
                .allMatch(outcome -> !outcome.sentences().isEmpty());
        assertThat(model.running().words().get()).contains("1 file was not made");

        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);
        model.batch().again();
        assertThat(outcomes()).singleElement().matches(outcome -> outcome.state() == Outcome.State.MADE);
        assertThat(inTheWay).isRegularFile();
    }

    @Test
    void whoStopsItKeepsWholeFiles() throws IOException {
        tickOnly(Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.shelf() == Shelf.ANALYSIS)
                .flatMap(kind -> Stream.of(new Tick(kind, Format.TEXT), new Tick(kind, Format.WORD)))
                .toArray(Tick[]::new));
        int planned = model.files().get().size();
        dialogs.choosing(folder);
        stopAfter = 1;

        model.make();

        assertThat(planned).isEqualTo(8);
        assertThat(names()).hasSizeBetween(1, planned - 1).hasSameSizeAs(outcomes());
        assertThat(model.running().words().get()).contains("Stopped");
        stopAfter = Integer.MAX_VALUE;
        model.batch().again();
        assertThat(names()).hasSize(planned);
    }

    @Test
    void aFolderThatIsGoneIsASentence() {
        dialogs.choosing(home.resolve("nowhere"));

        model.choices().ifThere().set(IfThere.REPLACE);
        model.make();

        assertThat(dialogs.problems()).singleElement().asString().contains("does not exist");
        assertThat(model.running().busy().get()).isFalse();
    }

    @Test
    void aTemplateThatIsGoneIsASentence() {
        tickOnly(new Tick(DocumentKind.ANNOUNCEMENT, Format.WORD));
        model.template().take(home.resolve("agency.dotx"));
        dialogs.choosing(folder);

        model.make();

        assertThat(dialogs.problems()).singleElement().asString().contains("agency.dotx");
    }

    @Test
    void onlyWordFilesAreTemplates() {
        model.template().take(home.resolve("logo.png"));

        assertThat(dialogs.problems()).hasSize(1);
        assertThat(model.choices().template().get()).isEmpty();
    }

    @Test
    void namesAreShownAsTheyWillBe() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.PDF));

        model.choices().pattern().set("{Candidate}_{Document}_{Rater}");
        assertThat(model.fileWords().examples().get().lines())
                .containsExactly("C-01_scorecard_Ana-Example.pdf", "C-01_scorecard_Ben-Example.pdf");

        model.choices().pattern().set("{Candidate");
        assertThat(model.fileWords().problem().get()).contains("brace");
        dialogs.choosing(folder);
        model.make();
        assertThat(model.batch().made().get()).as("nothing is guessed").isEmpty();
    }

    @Test
    void choicesAreRememberedAndTheWorkshopIsNotTouched() {
        tickOnly(new Tick(DocumentKind.PANEL_REPORT, Format.PDF));
        model.choices().language().set(Language.SPANISH);
        model.choices().paper().set(Paper.A4);
        model.choices().blind().set(true);
        model.choices().zoom().set(Zoom.FIT_PAGE);
        model.template().take(home.resolve("agency.dotx"));
        model.hide();

        DocumentsViewModel next = fresh();

        assertThat(Tick.all().stream()
                        .filter(tick -> next.choices().ticked(tick).get()))
                .containsExactly(new Tick(DocumentKind.PANEL_REPORT, Format.PDF));
        assertThat(next.choices().language().get()).isEqualTo(Language.SPANISH);
        assertThat(next.choices().paper().get()).isEqualTo(Paper.A4);
        assertThat(next.choices().blind().get()).isTrue();
        assertThat(next.choices().zoom().get()).isEqualTo(Zoom.FIT_PAGE);
        assertThat(next.choices().template().get())
                .contains(home.resolve("agency.dotx").toAbsolutePath());
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void withoutAPrinterThereIsASentence() {
        model.printing().ask(null, List.of(), List.of());

        assertThat(dialogs.problems()).singleElement().asString().contains("no printer");
    }

    @Test
    void aCaseFileIsAFolderOrOneFile() throws IOException {
        dialogs.choosing(folder).choosing(folder);

        model.caseFile().make();
        model.caseFile().files().zipped().set(true);
        model.caseFile().make();

        assertThat(names()).hasSize(2).anyMatch(name -> name.endsWith(".zip"));
        assertThat(dialogs.problems()).isEmpty();
        model.caseFile().files().open();
        assertThat(dialogs.opened()).containsExactly(folder);
    }
}
