package org.plumbline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.MadeDocument;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.packet.Progress;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents are made from a workshop. */
@Command(
        name = "make",
        header = "Word, PDF and text documents of a workshop or a bank.",
        description = {
            "Makes a document from a workshop, or a booklet from a bank, as Word, PDF or text. Prints the files it made.",
            "With --all, one for everybody it can be for: each candidate, and each panel member for each candidate."
        },
        sortOptions = false)
final class MakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DOCUMENT",
            description = "One of: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DocumentNames.class)
    private String document;

    @Parameters(
            index = "1",
            paramLabel = "WORKSHOP",
            description = "The workshop, FILE.plumbline; for " + BankBooklet.COMMAND_NAME + " a bank, BANK.json.")
    private Path workshop;

    @Mixin
    private Target target;

    @Mixin
    private Audience audience;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        if (document.equalsIgnoreCase(BankBooklet.COMMAND_NAME)) {
            new BookletOrder(spec, target, audience).make(workshop);
            return ExitStatus.DONE;
        }
        if (document.equalsIgnoreCase(CaseFileOrder.COMMAND_NAME)) {
            new CaseFileOrder(spec, target, audience).make(workshop);
            return ExitStatus.DONE;
        }
        DocumentKind kind = DocumentNames.kind(spec, document);
        Format format = target.format(spec);
        Workshop content = WorkshopFile.read(workshop).value();
        var maker = new DocumentMaker(content, Clock.systemUTC().instant());
        var parameters = audience.parameters(content);
        try {
            if (target.isForAll()) {
                report(several(maker, DocumentPlan.all(content, kind, parameters, format)));
            } else {
                var planned = new PlannedDocument(kind, parameters, format);
                report(target.isFolder() ? several(maker, List.of(planned)) : List.of(one(maker, planned)));
            }
        } catch (DocumentProblem problem) {
            throw new DocumentProblem(problem.getMessage() + audience.hint(kind, target.isForAll()));
        }
        return ExitStatus.DONE;
    }

    private List<MadeDocument> several(DocumentMaker maker, List<PlannedDocument> plan) {
        plan.forEach(maker::compose);
        OutFolder.make(target.path());
        return maker.make(plan, target.path(), Progress.SILENT);
    }

    private MadeDocument one(DocumentMaker maker, PlannedDocument planned) {
        return maker.make(planned, target.path(workshop));
    }

    private void report(List<MadeDocument> made) {
        PrintWriter err = spec.commandLine().getErr();
        for (MadeDocument one : made) {
            spec.commandLine().getOut().println(one.file());
            one.remarks().forEach(remark -> err.println(one.file() + ": " + remark));
        }
    }
}
