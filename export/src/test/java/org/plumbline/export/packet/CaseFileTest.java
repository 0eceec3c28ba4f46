package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.export.EveryWord;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.record.PanelRecord;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

class CaseFileTest {
    private static final String CANARY = "Quetzalcanary";
    private static final CandidateId OTHER = new CandidateId("other");
    private static final Workshop SCORED = withAnother();
    private static final CandidateId FIRST = SCORED.candidates().get(0).id();
    private static final Round ROUND = SCORED.currentRound().orElseThrow();

    @TempDir
    Path folder;

    /** Somebody else applied, was scored and declared about, and every word about them bears the canary. */
    private static Workshop withAnother() {
        Workshop scored = ExampleWorkshop.scored();
        Round round = scored.currentRound().orElseThrow();
        Scorecard card = Scorecard.draft(
                        round.digest(), OTHER, scored.panel().get(0).id())
                .with(new CompetencyRating(
                        round.frozen().competencies().get(0).id(), Optional.of(new Rating.Rated(1)), CANARY))
                .withAnalysis(CANARY)
                .submittedAt(ExampleWorkshop.NOON);
        Workshop workshop = scored;
        for (WorkshopChange change : List.of(
                new PanelChange.AddCandidate(
                        new Candidate(OTHER, CANARY + "-7", CANARY, ExampleWorkshop.GS13, CANARY, CANARY)),
                new ScoringChange.SaveScorecard(card, ""),
                new AssignmentChange.Declare(
                        new Declaration(scored.panel().get(0).id(), OTHER, false, CANARY, ExampleWorkshop.NOON)))) {
            workshop = PanelRecord.written(workshop, change.applyTo(workshop), ExampleWorkshop.NOON, "Hal Example");
        }
        return workshop;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOthersAreNowhereInTheCaseFileOfOneCandidate(Format format) throws IOException {
        Path made = CaseFile.ofCandidate(SCORED, FIRST)
                .make(folder, format, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        assertThat(files(made))
                .extracting(file -> file.getFileName().toString())
                .contains("whole-case-file.pdf");
        for (Path file : files(made)) {
            assertThat(content(file)).as(file.toString()).doesNotContain(CANARY);
        }
    }

    @Test
    void theOthersAreNowhereInTheZipFile() throws IOException {
        Path made = CaseFile.ofCandidate(SCORED, FIRST)
                .zip(folder, Format.WORD, ExampleWorkshop.STATIONERY, Progress.SILENT)
                .orElseThrow();

        assertThat(made.getFileName()).hasToString("case-file_C-01.zip");
        assertThat(files(folder)).containsExactly(made);
        assertThat(content(made))
                .contains("Fault Diagnosis", "Halved the search")
                .doesNotContain(CANARY);
    }

    @Test
    void whoLooksForTheOthersWouldFindThem() throws IOException {
        Path made = CaseFile.ofRound(SCORED, ROUND.id())
                .make(folder, Format.PDF, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        assertThat(files(made)).allSatisfy(file -> {
            String name = file.getFileName().toString();
            if (name.matches("(whole-case|panel-report|workshop).*")) {
                assertThat(content(file)).as(name).contains(CANARY);
            }
        });
    }

    @Test
    void oneCandidateIsNotPutBesideOthersInAReport() {
        assertThat(CaseFile.ofCandidate(SCORED, FIRST).plan(Format.PDF))
                .extracting(PlannedDocument::kind)
                .doesNotContain(DocumentKind.PANEL_REPORT)
                .contains(
                        DocumentKind.JOB_ANALYSIS,
                        DocumentKind.SIGN_OFF,
                        DocumentKind.ANNOUNCEMENT,
                        DocumentKind.COMPETENCY_MODEL,
                        DocumentKind.INTERVIEW_GUIDE,
                        DocumentKind.SCORECARD,
                        DocumentKind.CONSENSUS_FORM,
                        DocumentKind.CANDIDATE_SUMMARY,
                        DocumentKind.RESULTS_TRACKER,
                        DocumentKind.WORKBOOK,
                        DocumentKind.PANEL_RECORD);
        assertThat(CaseFile.ofRound(SCORED, ROUND.id()).plan(Format.PDF))
                .extracting(PlannedDocument::kind)
                .contains(DocumentKind.PANEL_REPORT);
    }

    @Test
    void whatIsReckonedWithIsAWorkbookInEveryFormat() {
        assertThat(CaseFile.ofRound(SCORED, ROUND.id()).plan(Format.PDF))
                .filteredOn(planned -> planned.format() == Format.EXCEL)
                .extracting(PlannedDocument::kind)
                .containsExactly(DocumentKind.RESULTS_TRACKER, DocumentKind.WORKBOOK);
    }

    @Test
    void aResumeReviewHasItsOwnForms() {
        Workshop reviewed = resumeReview();
        List<PlannedDocument> plan = CaseFile.ofRound(
                        reviewed, reviewed.currentRound().orElseThrow().id())
                .plan(Format.PDF);

        assertThat(plan)
                .extracting(PlannedDocument::kind)
                .contains(DocumentKind.RESUME_REVIEW)
                .doesNotContain(DocumentKind.INTERVIEW_GUIDE, DocumentKind.SCORECARD);
    }

    private static Workshop resumeReview() {
        Workshop draft = ExampleWorkshop.draft();
        Workshop planned = draft.toBuilder()
                .proceedings(draft.proceedings().toBuilder()
                        .planned(Conduct.USUAL.withKind(RoundKind.RESUME_REVIEW))
                        .build())
                .build();
        Round round = Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(planned);
    }

    @Test
    void theMergedDocumentHasEveryPartWithItsBookmarksAndLinks() throws IOException {
        Path made = CaseFile.ofCandidate(SCORED, FIRST)
                .make(folder, Format.PDF, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();
        byte[] whole = Files.readAllBytes(made.resolve("whole-case-file.pdf"));

        List<String> bookmarks = ReadBack.pdfHeadings(whole);
        for (Path file : files(made)) {
            if (file.toString().endsWith(".pdf") && !file.endsWith("whole-case-file.pdf")) {
                String title = ReadBack.pdfHeadings(Files.readAllBytes(file)).get(0);
                assertThat(bookmarks).anyMatch(bookmark -> bookmark.startsWith(title));
            }
        }
        long parts =
                bookmarks.stream().filter(bookmark -> bookmark.startsWith("1 ")).count();
        assertThat(parts)
                .isEqualTo(1
                        + files(made).stream()
                                .filter(file -> file.toString().endsWith(".pdf"))
                                .count()
                        - 1);
        assertThat(links(whole)).isGreaterThanOrEqualTo(parts - 1);
        assertThat(ReadBack.pdfText(whole)).contains("What this file holds", "Other applicants are left out");
    }

    private static long links(byte[] pdf) {
        return ReadBack.pdf(pdf, document -> {
            long links = 0;
            try {
                for (PDPage page : document.getPages()) {
                    links += page.getAnnotations().stream()
                            .filter(PDAnnotationLink.class::isInstance)
                            .count();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return links;
        });
    }

    @Test
    void theManifestOfAZipFileHoldsForWhatIsUnpacked() throws IOException {
        Path zip = CaseFile.ofCandidate(SCORED, FIRST)
                .zip(folder, Format.TEXT, ExampleWorkshop.STATIONERY, Progress.SILENT)
                .orElseThrow();
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getName()).startsWith("case-file_C-01/");
                files.put(entry.getName().substring("case-file_C-01/".length()), in.readAllBytes());
            }
        }

        String manifest = new String(files.remove(CaseFile.MANIFEST), StandardCharsets.UTF_8);
        assertThat(manifest.lines())
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .map(file -> Digests.of(file.getValue()) + "  " + file.getKey())
                        .toList());
    }

    @Test
    void aZipFileUnderANameOfOnesOwnReplacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("hers.zip"), "old");

        assertThat(CaseFile.ofCandidate(SCORED, FIRST)
                        .in(Language.SPANISH)
                        .zipAs(file, Format.TEXT, ExampleWorkshop.STATIONERY, Progress.SILENT))
                .contains(file);
        assertThat(files(folder)).containsExactly(file);
        assertThat(content(file)).contains("Resumen del postulante", "Contenido de este archivo");
    }

    @Test
    void theCaseFileOfARoundHoldsEverybody() throws IOException {
        Path made = CaseFile.ofRound(SCORED, SCORED.currentRound().orElseThrow().id())
                .make(folder, Format.TEXT, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        assertThat(made.getFileName()).hasToString("case-file_round-1");
        assertThat(files(made))
                .extracting(file -> file.getFileName().toString())
                .contains("workshop.plumbline", CaseFile.MANIFEST)
                .anyMatch(name -> name.startsWith("candidate-summary"))
                .anyMatch(name -> name.startsWith("scorecard"))
                .anyMatch(name -> name.startsWith("panel-record"));
        assertThat(WorkshopFile.read(made.resolve("workshop.plumbline")).value().scorecards())
                .hasSameSizeAs(SCORED.scorecards());
    }

    @Test
    void theManifestNamesEveryFileWithItsSum() throws IOException {
        Path made = CaseFile.ofCandidate(SCORED, FIRST)
                .make(folder, Format.TEXT, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        List<String> lines = Files.readAllLines(made.resolve(CaseFile.MANIFEST));
        assertThat(lines).hasSize(files(made).size() - 1);
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            assertThat(Digests.of(Files.readAllBytes(made.resolve(parts[1])))).isEqualTo(parts[0]);
        }
    }

    @Test
    void namesAreNowhereWhileTheyAreHidden() throws IOException {
        var named = new Candidate(OTHER, "C-07", "Pat Hidden", ExampleWorkshop.GS13);
        Workshop blind =
                new CandidateChange.HideNames().applyTo(new PanelChange.EditCandidate(named, "name").applyTo(SCORED));
        Path made = CaseFile.ofCandidate(blind, OTHER)
                .make(folder, Format.WORD, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        assertThat(files(made)).isNotEmpty().allSatisfy(file -> assertThat(content(file))
                .doesNotContain("Pat Hidden"));
    }

    @Test
    void anotherOneStandsBesideTheFirst() {
        CaseFile file = CaseFile.ofCandidate(SCORED, FIRST);
        Path first = file.make(folder, Format.TEXT, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();
        Path second = file.make(folder, Format.TEXT, ExampleWorkshop.NOON, Progress.SILENT)
                .orElseThrow();

        assertThat(second).isNotEqualTo(first).exists();
        assertThat(first).exists();
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> CaseFile.ofCandidate(SCORED, FIRST)
                        .make(file, Format.TEXT, ExampleWorkshop.NOON, Progress.SILENT))
                .isInstanceOf(FileProblem.class);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String content(Path file) throws IOException {
        return EveryWord.of(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
