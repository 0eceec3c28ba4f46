package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

class DocumentMakerTest {
    @TempDir
    Path folder;

    private final DocumentMaker maker = new DocumentMaker(ExampleWorkshop.scored(), ExampleWorkshop.NOON);

    @Test
    void makesEveryKindForEverybodyInEveryFormat() throws Exception {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (Format format : Format.values()) {
                plan.addAll(DocumentPlan.all(ExampleWorkshop.scored(), kind, Parameters.NONE, format));
            }
        }

        List<MadeDocument> made = maker.make(plan, folder, Progress.SILENT);

        assertThat(made).hasSize(plan.size()).allSatisfy(document -> {
            assertThat(document.file()).isNotEmptyFile();
            assertThat(document.remarks()).isEmpty();
        });
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(plan.size());
        }
    }

    @Test
    void namesAreDifferentEvenForEqualCodes() {
        Workshop twins = new PanelChange.AddCandidate(
                        new Candidate(new CandidateId("twin"), "c-01", "Sam Invented", ExampleWorkshop.GS13))
                .applyTo(ExampleWorkshop.scored());
        var plan = DocumentPlan.all(twins, DocumentKind.INTERVIEW_GUIDE, Parameters.NONE, Format.TEXT);

        assertThat(new DocumentMaker(twins, ExampleWorkshop.NOON).fileNames(plan))
                .containsExactly(
                        "interview-guide_GS-13_C-01_interview-1.txt",
                        "interview-guide_GS-12_C-02_interview-1.txt",
                        "interview-guide_GS-13_c-01_interview-1_2.txt");
    }

    @Test
    void stopsBetweenTwoDocumentsWhenCancelled() {
        var plan = DocumentPlan.all(
                ExampleWorkshop.scored(), DocumentKind.SCORECARD, Parameters.NONE.withBlind(true), Format.TEXT);
        var heard = new ArrayList<String>();

        List<MadeDocument> made = maker.make(plan, folder, new Progress() {
            @Override
            public void made(int done, int total, MadeDocument document) {
                heard.add(done + " of " + total);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() == 2;
            }
        });

        assertThat(made).hasSize(2);
        assertThat(heard).containsExactly("1 of 4", "2 of 4");
        assertThat(made.get(0).planned().parameters().blind()).isTrue();
    }

    @Test
    void aPlanCanBeNarrowedToOneGradeOrOneMember() {
        Workshop workshop = ExampleWorkshop.scored();

        assertThat(DocumentPlan.all(
                        workshop, DocumentKind.SCORECARD, Parameters.NONE.withGrade(ExampleWorkshop.GS12), Format.PDF))
                .hasSize(2);
        assertThat(DocumentPlan.all(
                        workshop, DocumentKind.SCORECARD, Parameters.NONE.withMember(ExampleWorkshop.ANA), Format.PDF))
                .hasSize(2);
        assertThat(DocumentPlan.all(workshop, DocumentKind.CANDIDATE_SUMMARY, Parameters.NONE, Format.PDF))
                .hasSize(2);
    }

    @Test
    void keepsWhatWasThereAsABackup() throws Exception {
        Path file = folder.resolve("model.txt");
        Files.writeString(file, "filled in by hand");

        maker.make(new PlannedDocument(DocumentKind.COMPETENCY_MODEL, Parameters.NONE, Format.TEXT), file);

        assertThat(folder.resolve("model.txt.bak")).hasContent("filled in by hand");
        assertThat(file).content().startsWith("Competency model: Network Planner");
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        var plan =
                DocumentPlan.all(ExampleWorkshop.scored(), DocumentKind.COMPETENCY_MODEL, Parameters.NONE, Format.TEXT);

        assertThatThrownBy(() -> maker.make(plan, folder.resolve("none"), Progress.SILENT))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("does not exist");
    }
}
