package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.export.compose.BankBooklet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents are made from a workshop. */
@Command(
        name = "make",
        header = "Word, PDF, Excel and text documents of a workshop or a bank.",
        description = {
            "Makes documents from a workshop, or a booklet from a bank, as Word, PDF, Excel or text. Prints the files it"
                    + " made.",
            "With --all, one for everybody it can be for: each candidate, and each panel member for each candidate. A"
                    + " document that cannot be made is said on standard error and stops no other one; the exit status"
                    + " is then 1."
        },
        sortOptions = false)
final class MakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DOCUMENT",
            description = "One of: ${COMPLETION-CANDIDATES}; several with commas; or " + DocumentNames.EVERYTHING
                    + " that can be made from a workshop, for everybody.",
            completionCandidates = DocumentNames.class)
    private String document;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORKSHOP",
            description = "The workshop, FILE.plumbline; for " + BankBooklet.COMMAND_NAME + " a bank, BANK.json.")
    private Path workshop;

    @Mixin
    private Target target;

    @Mixin
    private Audience audience;

    @Mixin
    private PaperChoice paper;

    @Mixin
    private FileRules rules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        requireWorkshop();
        if (document.equalsIgnoreCase(BankBooklet.COMMAND_NAME)) {
            new BookletOrder(spec, target, audience, paper, rules).make(workshop);
            return ExitStatus.DONE;
        }
        if (document.equalsIgnoreCase(CaseFileOrder.COMMAND_NAME)) {
            new CaseFileOrder(spec, target, audience, paper, rules).make(workshop);
            return ExitStatus.DONE;
        }
        return new DocumentsOrder(spec, target, audience, paper, rules).make(document, workshop);
    }

    /** With --all and nothing but a workshop, everything is meant. */
    private void requireWorkshop() {
        if (workshop == null && target.isForAll() && OutFolder.isFile(document)) {
            workshop = Path.of(document);
            document = DocumentNames.EVERYTHING;
        }
        if (workshop == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say which document, and of which workshop: plumbline make DOCUMENT WORKSHOP -o OUT.");
        }
    }
}
