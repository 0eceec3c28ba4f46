package org.plumbline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.model.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what files lack or contradict. */
@Command(
        name = "check",
        header = "What banks, workshops, rating kits, score packets and documents lack.",
        description = {
            "Says what banks, workshops, kits, score packets and competency documents lack, one line a finding:",
            "FILE: error|warning|hint: sentence. Ends with 1 when a finding is an error or a file cannot be read.",
            "Kits and score packets are held against their workshop when that is checked in the same call; the seal of"
                    + " a packet then, too."
        },
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Told apart by what they hold, not by their names.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Prints the findings as a JSON list.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        var all = new ArrayList<FileFinding>();
        for (CheckedFile checked : CheckedFile.all(files)) {
            all.addAll(checked.findings());
            for (FileFinding finding : checked.findings()) {
                if (finding.isUnreadable()) {
                    err.println(finding.line());
                } else if (!json) {
                    out.println(finding.line());
                }
            }
            out.flush();
            err.println(checked.summary());
            err.flush();
        }
        if (json) {
            out.println(JsonText.of(all.stream().map(FileFinding::json).toList()));
        }
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitStatus.INPUT
                : ExitStatus.DONE;
    }
}
