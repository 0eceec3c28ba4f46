package org.plumbline.app.screen.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.Outcome;

/** A report of a batch in words. */
final class ReportWords {
    private ReportWords() {}

    /** What came of all of it. */
    static String headline(BatchReport report, Path folder) {
        var words = new ArrayList<String>();
        words.add(Words.of("documents.made", report.made().size(), folder));
        if (!report.skipped().isEmpty()) {
            words.add(Words.of("documents.skipped", report.skipped().size()));
        }
        if (!report.failed().isEmpty()) {
            words.add(Words.of("documents.failures", report.failed().size()));
        }
        long remarks = report.made().stream()
                .filter(outcome -> !outcome.sentences().isEmpty())
                .count();
        if (remarks > 0) {
            words.add(Words.of("documents.remarks", remarks));
        }
        int begun = report.outcomes().size();
        report.stopped().ifPresent(words::add);
        if (begun < report.planned()) {
            String key = report.cancelled() ? "documents.cancelled" : "documents.notBegun";
            words.add(Words.of(key, report.planned() - begun));
        }
        if (!report.noLongerPlanned().isEmpty()) {
            words.add(Words.of(
                    "documents.noLonger",
                    report.noLongerPlanned().size(),
                    report.noLongerPlanned().get(0).getFileName()));
        }
        return String.join(" ", words);
    }

    static String state(Outcome outcome) {
        return Words.of("documents.state." + outcome.state());
    }

    static String sentences(Outcome outcome) {
        return String.join(" ", outcome.sentences());
    }

    /** For the clipboard: the headline and a line a file, parted by tabs. */
    static String table(BatchReport report, Path folder) {
        var lines = new ArrayList<>(List.of(headline(report, folder)));
        for (Outcome outcome : report.outcomes()) {
            lines.add(String.join("\t", outcome.file().getFileName().toString(), state(outcome), sentences(outcome)));
        }
        return String.join("\n", lines);
    }
}
