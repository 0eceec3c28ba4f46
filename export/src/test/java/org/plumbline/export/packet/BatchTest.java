package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

class BatchTest {
    private static final Workshop SCORED = ExampleWorkshop.scored();
    private static final Stationery STATIONERY = Stationery.of(ExampleWorkshop.NOON);
    private static final List<PlannedDocument> CARDS =
            DocumentPlan.all(SCORED, DocumentKind.SCORECARD, Parameters.NONE, Format.TEXT);

    @TempDir
    Path folder;

    private final Batch batch = new Batch(SCORED, STATIONERY);

    @Test
    void makesEveryKindForEverybodyInEveryFormatAndLeavesNothingElse() throws IOException {
        List<PlannedDocument> plan =
                DocumentPlan.all(SCORED, List.of(DocumentKind.values()), Parameters.NONE, List.of(Format.values()));
        var heard = Collections.synchronizedList(new ArrayList<BatchProgress.Standing>());

        BatchReport report = batch.make(BatchOrder.of(plan), folder, (standing, last) -> heard.add(standing));

        assertThat(report.failed()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.made()).hasSize(plan.size()).allSatisfy(made -> assertThat(made.file())
                .isNotEmptyFile());
        assertThat(heard).extracting(BatchProgress.Standing::done).isSorted().hasSize(plan.size());
        assertThat(heard.get(plan.size() - 1).left())
                .hasValueSatisfying(left -> assertThat(left).isZero());
        assertThat(names()).hasSize(plan.size() + 1).contains(Ledger.FILE);
    }

    @Test
    void theSameBytesAsOneByOne() throws IOException {
        var plan = DocumentPlan.all(SCORED, DocumentKind.INTERVIEW_GUIDE, Parameters.NONE, Format.PDF);

        BatchReport report = batch.make(BatchOrder.of(plan), folder, BatchProgress.SILENT);

        for (Outcome made : report.made()) {
            assertThat(made.file())
                    .hasBinaryContent(new DocumentMaker(SCORED, STATIONERY)
                            .render(made.planned().first())
                            .bytes());
        }
    }

    @Test
    void aDocumentThatCannotBeMadeStopsNoOther() {
        var nobody = new PlannedDocument(
                DocumentKind.CANDIDATE_SUMMARY, Parameters.NONE.withCandidate(new CandidateId("gone")), Format.TEXT);
        var plan = new ArrayList<>(CARDS);
        plan.add(1, nobody);

        BatchReport report = batch.make(BatchOrder.of(plan), folder, BatchProgress.SILENT);

        assertThat(report.made()).hasSize(CARDS.size());
        assertThat(report.failed()).singleElement().satisfies(failed -> assertThat(failed.sentences())
                .singleElement()
                .asString()
                .contains("no candidate with the id “gone”"));
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void cancelLeavesWholeFilesAndTellsWhich() throws IOException {
        var stop = new BatchProgress() {
            private volatile boolean stopped;

            @Override
            public void at(Standing standing, Outcome last) {
                stopped = true;
            }

            @Override
            public boolean isCancelled() {
                return stopped;
            }
        };

        BatchReport report = batch.make(BatchOrder.of(CARDS), folder, stop);

        assertThat(report.cancelled()).isTrue();
        assertThat(report.made()).isNotEmpty().hasSizeLessThan(CARDS.size());
        assertThat(names()).hasSize(report.made().size() + 1);
    }

    @Test
    void filesThatAreThereStayOrAreReplacedOrStandBeside() throws IOException {
        BatchOrder order = BatchOrder.of(CARDS);
        String name = batch.names(order).get(0);
        Path own = Files.writeString(folder.resolve(name), "my own");
        assertThat(batch.existing(order, folder)).containsExactly(own);

        BatchReport skipping = batch.make(order.where(Existing.SKIP), folder, BatchProgress.SILENT);
        assertThat(skipping.in(Outcome.State.EXISTED)).hasSize(1);
        assertThat(own).hasContent("my own");

        BatchReport beside = batch.make(order.where(Existing.RENAME), folder, BatchProgress.SILENT);
        assertThat(beside.made()).hasSize(CARDS.size());
        assertThat(own).hasContent("my own");
        assertThat(folder.resolve(name.replace(".txt", "_2.txt"))).isNotEmptyFile();

        BatchReport replacing = batch.make(order.where(Existing.REPLACE), folder, BatchProgress.SILENT);
        assertThat(replacing.made()).hasSize(CARDS.size());
        assertThat(own).content().contains("Scorecard: Network Planner");
        assertThat(folder.resolve(name + ".bak")).hasContent("my own");
        assertThat(names()).filteredOn(file -> file.endsWith(".bak")).hasSize(1);
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        BatchOrder order = BatchOrder.of(CARDS).onlyChanged(true);
        batch.make(order, folder, BatchProgress.SILENT);

        BatchReport same = new Batch(SCORED, Stationery.of(ExampleWorkshop.NOON.plusSeconds(9999)))
                .make(order, folder, BatchProgress.SILENT);
        assertThat(same.in(Outcome.State.UNCHANGED)).hasSize(CARDS.size());

        Candidate somebody = SCORED.candidates().get(0);
        Workshop later = new PanelChange.EditCandidate(somebody.withName("Robin Renamed"), "name").applyTo(SCORED);
        BatchReport changed = new Batch(later, STATIONERY).make(order, folder, BatchProgress.SILENT);
        assertThat(changed.made()).isNotEmpty().allSatisfy(made -> assertThat(
                        made.planned().first().parameters().candidate())
                .contains(somebody.id()));
        assertThat(changed.in(Outcome.State.UNCHANGED))
                .hasSize(CARDS.size() - changed.made().size());

        BatchReport onOtherPaper = new Batch(later, STATIONERY.on(Paper.A4)).make(order, folder, BatchProgress.SILENT);
        assertThat(onOtherPaper.made()).hasSize(CARDS.size());
    }

    @Test
    void whatSomebodyEditedStaysAndIsNamedAndWhatIsNotPlannedIsTold() throws IOException {
        BatchOrder order = BatchOrder.of(CARDS).onlyChanged(true);
        batch.make(order, folder, BatchProgress.SILENT);
        Path edited = folder.resolve(batch.names(order).get(2));
        Files.writeString(edited, "edited by hand");
        Path torn = Files.writeString(folder.resolve(batch.names(order).get(3)), "");

        BatchReport report = batch.make(
                BatchOrder.of(CARDS.subList(1, CARDS.size())).onlyChanged(true), folder, BatchProgress.SILENT);

        assertThat(report.in(Outcome.State.EDITED)).singleElement().satisfies(outcome -> {
            assertThat(outcome.file()).isEqualTo(edited);
            assertThat(outcome.sentences().get(0)).contains("was edited since it was made");
        });
        assertThat(edited).hasContent("edited by hand");
        assertThat(torn).isNotEmptyFile();
        assertThat(report.noLongerPlanned())
                .containsExactly(folder.resolve(batch.names(order).get(0)));
    }

    @Test
    void documentsAreGatheredInOneFileForWhomeverSomebodyLikes() throws IOException {
        var plan = DocumentPlan.all(
                SCORED,
                List.of(DocumentKind.INTERVIEW_GUIDE, DocumentKind.SCORECARD),
                Parameters.NONE,
                List.of(Format.TEXT));
        int raters = SCORED.panel().size();

        assertThat(Gathering.ALL.files(plan)).hasSize(1);
        assertThat(Gathering.KIND.files(plan)).hasSize(2);
        assertThat(Gathering.RATER.files(plan)).hasSize(raters + 1);
        assertThat(Gathering.CANDIDATE.files(plan)).hasSize(SCORED.candidates().size());

        var order = new BatchOrder(Gathering.KIND.files(plan), NamePattern.USUAL, Existing.REPLACE, false);
        BatchReport report = batch.make(order, folder, BatchProgress.SILENT);

        assertThat(report.made()).hasSize(2);
        assertThat(batch.names(order)).containsExactly("interview-guide_interview-1.txt", "scorecard_interview-1.txt");
        assertThat(report.made().get(1).file()).content().contains("C-01", "C-02");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> batch.make(BatchOrder.of(CARDS), folder.resolve("none"), BatchProgress.SILENT))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("does not exist");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
