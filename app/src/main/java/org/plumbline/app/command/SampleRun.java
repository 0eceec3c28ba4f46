package org.plumbline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Batch;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.BatchProgress;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.read.DocumentReader;
import org.plumbline.model.intake.ImportReport;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.position.Grade;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/** The main job without a window: the sample document is read, the documents of the sample workshop are made. */
public final class SampleRun {
    private static final String DOCUMENT = "four-level-competencies.txt";
    private static final List<DocumentKind> OF_THE_WORKSHOP = List.of(
            DocumentKind.COMPETENCY_MODEL,
            DocumentKind.JOB_ANALYSIS,
            DocumentKind.ANNOUNCEMENT,
            DocumentKind.PANEL_REPORT,
            DocumentKind.RESULTS_TRACKER,
            DocumentKind.WORKBOOK);
    private static final String WORKSHOP = "it-specialist.plumbline";

    private final PrintWriter out;
    private final Path folder;

    /**
     * @param folder where the documents go; what an earlier run made there is replaced
     */
    public SampleRun(PrintWriter out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    public void run(Instant now) {
        byte[] document = sample("documents/" + DOCUMENT);
        SourceText source = DocumentReader.read(DOCUMENT, document);
        new ImportReport(source, Intake.read(source)).summary(DOCUMENT).forEach(out::println);
        Workshop workshop =
                WorkshopFile.read(WORKSHOP, sample("workshops/" + WORKSHOP)).value();
        List<PlannedDocument> plan = plan(workshop);
        makeRoom();
        BatchReport report =
                new Batch(workshop, Stationery.of(now)).make(BatchOrder.of(plan), folder, BatchProgress.SILENT);
        out.println(report.made().size() + " documents of the workshop “" + workshop.title() + "” in "
                + folder.toAbsolutePath().normalize() + ":");
        report.made().forEach(made -> out.println("  " + made.file().getFileName()));
        report.failed().forEach(failed -> failed.sentences().forEach(out::println));
        report.stopped().ifPresent(out::println);
        out.flush();
    }

    /**
     * A guide for each grade; of the first candidate each member's scorecard, the consensus form and the summary; the
     * analysis and the results: as Word and as PDF, and tables to reckon with as Excel.
     */
    private static List<PlannedDocument> plan(Workshop workshop) {
        var plan = new ArrayList<PlannedDocument>();
        for (Grade grade : workshop.position().grades()) {
            add(plan, DocumentKind.INTERVIEW_GUIDE, Parameters.NONE.withGrade(grade.id()));
        }
        Parameters first =
                Parameters.NONE.withCandidate(workshop.candidates().get(0).id());
        for (PanelMember member : workshop.panel()) {
            add(plan, DocumentKind.SCORECARD, first.withMember(member.id()));
        }
        add(plan, DocumentKind.CONSENSUS_FORM, first);
        add(plan, DocumentKind.CANDIDATE_SUMMARY, first);
        for (DocumentKind kind : OF_THE_WORKSHOP) {
            add(plan, kind, Parameters.NONE);
        }
        return plan;
    }

    private static void add(List<PlannedDocument> plan, DocumentKind kind, Parameters parameters) {
        Format usual = Format.usual(kind);
        plan.add(new PlannedDocument(kind, parameters, usual));
        if (usual == Format.WORD) {
            plan.add(new PlannedDocument(kind, parameters, Format.PDF));
        }
    }

    private void makeRoom() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileProblem(
                    "The sample documents could not be made in " + folder.toAbsolutePath()
                            + ": you may not write there. Start Plumbline in another folder.",
                    e);
        }
    }

    private static byte[] sample(String path) {
        try (InputStream in = SampleRun.class.getResourceAsStream("/samples/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
