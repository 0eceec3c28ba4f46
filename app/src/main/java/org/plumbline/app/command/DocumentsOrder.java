package org.plumbline.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Batch;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.Gathering;
import org.plumbline.export.packet.MadeDocument;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.packet.PlannedFile;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Documents of a workshop: one in a file, or many in a folder. */
final class DocumentsOrder {
    private final CommandSpec spec;
    private final Target target;
    private final Audience audience;
    private final PaperChoice paper;
    private final FileRules rules;

    DocumentsOrder(CommandSpec spec, Target target, Audience audience, PaperChoice paper, FileRules rules) {
        this.spec = spec;
        this.target = target;
        this.audience = audience;
        this.paper = paper;
        this.rules = rules;
    }

    /** Makes the documents and prints where they are; what was not made is said on standard error. */
    int make(String documents, Path file) {
        List<DocumentKind> kinds = DocumentNames.kinds(spec, documents);
        boolean everybody = target.isForAll() || DocumentNames.isEverything(documents);
        boolean folder = isFolder(everybody, kinds);
        Stationery stationery = paper.stationery(spec, Clock.systemUTC().instant());
        requireSense(kinds, folder);
        Workshop workshop = WorkshopFile.read(file).value();
        var maker = new DocumentMaker(workshop, stationery);
        List<PlannedDocument> plan = plan(workshop, kinds, everybody, folder);
        if (!everybody) {
            plan.forEach(one -> requireMakeable(maker, one));
        }
        List<PlannedFile> files = target.gathering(spec).files(plan);
        return folder ? several(new Batch(workshop, stationery), files) : one(maker, files, file);
    }

    private boolean isFolder(boolean everybody, List<DocumentKind> kinds) {
        boolean apart = target.gathering(spec) == Gathering.NONE;
        return target.isFolder() || apart && (everybody || kinds.size() > 1);
    }

    /** Said before anything is read. */
    private void requireSense(List<DocumentKind> kinds, boolean folder) {
        kinds.forEach(kind -> target.formats(spec, kind, folder));
        if (folder) {
            rules.order(spec, List.of());
        } else {
            rules.requireNone(spec);
        }
    }

    private List<PlannedDocument> plan(Workshop workshop, List<DocumentKind> kinds, boolean everybody, boolean folder) {
        Parameters parameters = audience.parameters(workshop);
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : kinds) {
            List<Format> formats = target.formats(spec, kind, folder);
            if (everybody) {
                plan.addAll(DocumentPlan.all(workshop, List.of(kind), parameters, formats));
            } else {
                formats.forEach(format -> plan.add(new PlannedDocument(kind, parameters, format)));
            }
        }
        return plan;
    }

    private void requireMakeable(DocumentMaker maker, PlannedDocument planned) {
        try {
            maker.compose(planned);
        } catch (DocumentProblem problem) {
            throw new DocumentProblem(problem.getMessage() + audience.hint(planned.kind(), false));
        }
    }

    private int one(DocumentMaker maker, List<PlannedFile> files, Path workshop) {
        if (files.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    files.size() + " files cannot all be called " + target.path()
                            + ": name a folder after -o, with a slash at its end when it is not there yet.");
        }
        MadeDocument made = maker.make(files.get(0), target.path(workshop));
        spec.commandLine().getOut().println(made.file());
        made.remarks().forEach(remark -> spec.commandLine().getErr().println(made.file() + ": " + remark));
        return ExitStatus.DONE;
    }

    private int several(Batch batch, List<PlannedFile> files) {
        var order = rules.order(spec, files);
        OutFolder.make(target.path());
        BatchReport report = WhenInterrupted.cancelled(progress -> batch.make(order, target.path(), progress));
        return new BatchWords(report).print(spec.commandLine());
    }
}
