package org.plumbline.app.command;

import java.io.PrintWriter;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.Outcome;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The report of a batch as a command prints it: files on standard output, everything else on standard error. */
record BatchWords(BatchReport report) {

    int print(CommandLine line) {
        PrintWriter err = line.getErr();
        report.made().forEach(made -> line.getOut().println(made.file()));
        for (Outcome outcome : report.outcomes()) {
            outcome.sentences().forEach(sentence -> err.println(outcome.file() + ": " + sentence));
            outcome.fault().ifPresent(fault -> LoggerFactory.getLogger(BatchWords.class)
                    .error("A document failed", fault));
        }
        report.noLongerPlanned()
                .forEach(file -> err.println(file + ": was made before and is not among what was asked for now."));
        report.stopped().ifPresent(err::println);
        if (!report.isComplete() || !report.skipped().isEmpty()) {
            err.println(counts());
        }
        return report.isComplete() ? ExitStatus.DONE : ExitStatus.INPUT;
    }

    private String counts() {
        int rest = report.planned() - report.outcomes().size();
        return report.made().size() + " made, "
                + report.in(Outcome.State.UNCHANGED).size() + " unchanged, "
                + (report.skipped().size() - report.in(Outcome.State.UNCHANGED).size()) + " left as they were, "
                + report.failed().size() + " failed" + (rest == 0 ? "." : ", " + rest + " not begun.");
    }
}
