package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
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

        for (Path file : files(made)) {
            assertThat(file.getFileName().toString()).doesNotContain(CANARY);
            assertThat(content(file)).as(file.toString()).doesNotContain(CANARY);
        }
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

        assertThat(files(made))
                .filteredOn(file -> file.toString().endsWith(".docx"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(content(file)).doesNotContain("Pat Hidden"));
    }

    @Test
    void aCancelledOneLeavesNothing() throws IOException {
        var cancelled = new Progress() {
            @Override
            public void made(int done, int total, MadeDocument document) {
                // the next one is not begun
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThat(CaseFile.ofCandidate(SCORED, FIRST).make(folder, Format.TEXT, ExampleWorkshop.NOON, cancelled))
                .isEmpty();
        assertThat(files(folder)).isEmpty();
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

    /** Everything that can be read out of a file. */
    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".docx")) {
            return unzipped(bytes);
        }
        return name.endsWith(".pdf")
                ? ReadBack.pdfText(bytes) + new String(bytes, StandardCharsets.ISO_8859_1)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
