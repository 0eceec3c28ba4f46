package org.plumbline.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Format;
import org.plumbline.export.sheet.BankWorkbook;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.exchange.CaseVersion;
import org.plumbline.model.store.exchange.CaseWriter;

/** The kinds of file that a bank leaves the library as. */
public enum BankExport {
    JSON("json", ".json"),
    CASE_1_1("case", ".case.json"),
    CASE_1_0("case-1.0", ".case.json"),
    EXCEL("xlsx", ".xlsx"),
    WORD("docx", ".docx"),
    PDF("pdf", ".pdf"),
    TEXT("txt", ".txt");

    private final String commandName;
    private final String ending;

    BankExport(String commandName, String ending) {
        this.commandName = commandName;
        this.ending = ending;
    }

    /** What the names of such files end in, where nobody chose a name. */
    public String ending() {
        return ending;
    }

    /** The name on the command line. */
    public String commandName() {
        return commandName;
    }

    public static Optional<BankExport> named(String commandName) {
        return Arrays.stream(values())
                .filter(kind -> kind.commandName.equalsIgnoreCase(commandName))
                .findFirst();
    }

    /** The names on the command line, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(BankExport::commandName).collect(Collectors.joining(", "));
    }

    /**
     * A file that is to be written.
     *
     * @param remarks what it cannot hold, one sentence each
     */
    public record Made(byte[] bytes, List<String> remarks) {
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The bank as a file of this kind.
     *
     * @param now the date that the file shows as its own
     */
    public Made of(CompetencyBank bank, Instant now) {
        return switch (this) {
            case JSON -> new Made(BankFile.bytes(bank), List.of());
            case CASE_1_1 -> exchanged(bank, CaseVersion.V1_1, now);
            case CASE_1_0 -> exchanged(bank, CaseVersion.V1_0, now);
            case EXCEL -> new Made(BankWorkbook.bytes(bank), List.of());
            case WORD -> booklet(bank, Format.WORD, now);
            case PDF -> booklet(bank, Format.PDF, now);
            case TEXT -> booklet(bank, Format.TEXT, now);
        };
    }

    private static Made exchanged(CompetencyBank bank, CaseVersion version, Instant now) {
        return new Made(CaseWriter.write(bank, version, now), new ArrayList<>(CaseWriter.notCarried(bank, version)));
    }

    private static Made booklet(CompetencyBank bank, Format format, Instant now) {
        Rendered rendered = format.renderer(Stationery.of(now)).render(BankBooklet.compose(bank));
        return new Made(rendered.bytes(), rendered.remarks());
    }
}
