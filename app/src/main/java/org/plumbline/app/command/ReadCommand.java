package org.plumbline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.app.library.BankExport;
import org.plumbline.export.read.BankReader;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.ImportReport;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Competency documents become banks. */
@Command(
        name = "read",
        header = "Competency documents become banks.",
        description = {
            "Reads competency documents (.docx, .pdf, .txt, .md), tables (.xlsx, .csv) and exchange files (CASE, O*NET,"
                    + " ESCO, NICE and others as .json, .csv, .txt, .yml), says what they hold, and writes a bank of each.",
            "Warnings name the line and go to standard error. A document without competencies writes nothing."
        },
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Competency documents.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "BANK.json",
            description = "Where the bank goes. With several documents, or when it is a folder, each bank goes into"
                    + " that folder under its document's name. Without it nothing is written.")
    private String out;

    @Option(
            names = "--json",
            description = "Prints JSON instead of words: one object for one document, a list for several.")
    private boolean json;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = {
                "What a column of a table holds, by its heading or its letter; can be given several times. Known headings"
                        + " need none. Fields:",
                "name, number, id, category, category-description, definition, definition-item, scale, level:WORD,"
                        + " level-name, level-text, illustration, illustration:WORD, indicator, performance:WORD,"
                        + " application-area, entry, required, required:GRADE, grade, track, skill, skill-description,"
                        + " skill-level, position, position-code, position-family, position-description, remark,"
                        + " ignored."
            })
    private List<String> columns = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What -o writes: json (a bank, the default), case or case-1.0 (a CASE package), xlsx (a workbook),"
                            + " docx, pdf or txt (a booklet). With it a bank may be read, too.")
    private String format;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        var banks = new BankTargets(spec, files, out, kind());
        var found = new ArrayList<Object>();
        int status = ExitStatus.DONE;
        for (Path file : files) {
            try {
                BankReading reading = read(file, orders());
                found.add(DraftJson.of(reading.draft()));
                status = Math.max(status, report(file, reading, banks));
            } catch (FileProblem problem) {
                err().println(problem.getMessage());
                status = ExitStatus.INPUT;
            }
        }
        if (json && files.size() > 1) {
            out().println(JsonText.of(found));
        } else if (json && !found.isEmpty()) {
            out().println(JsonText.of(found.get(0)));
        }
        return status;
    }

    private ColumnOrders orders() {
        try {
            return ColumnOrders.of(columns);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private BankExport kind() {
        if (format == null) {
            return BankExport.JSON;
        }
        return BankExport.named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no format “" + format + "”. There are " + BankExport.names() + "."));
    }

    private BankReading read(Path file, ColumnOrders orders) {
        byte[] bytes = SafeFile.read(file);
        BankFile.formatOf(bytes)
                .filter(known -> format == null || !known.equals(BankFile.FORMAT))
                .ifPresent(format -> {
                    throw new FileProblem(
                            file + " is a " + format + " already, not a document. “plumbline check” looks at it.");
                });
        BankReading reading = BankReader.read(file.getFileName().toString(), bytes, orders);
        orders.requireFollowed(file.toString());
        return reading;
    }

    private int report(Path file, BankReading reading, BankTargets banks) {
        var report = new ImportReport(reading.source(), reading.draft());
        if (!json) {
            report.contents(file.toString()).forEach(out()::println);
        }
        out().flush();
        report.remarks().forEach(remark -> err().println(file + ": " + remark.words()));
        err().flush();
        CompetencyBank bank = reading.draft().bank();
        if (bank.isEmpty()) {
            return ExitStatus.INPUT;
        }
        banks.write(file, bank, Instant.now(), remark -> err().println(file + ": " + remark))
                .ifPresent(written -> (json ? err() : out()).println("Wrote the bank " + written));
        return ExitStatus.DONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
