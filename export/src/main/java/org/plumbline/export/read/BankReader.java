package org.plumbline.export.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.exchange.ExchangeReader;

/** Reads whatever file a facilitator has: a bank of ours, or a document that is told apart by its content. */
public final class BankReader {
    private BankReader() {}

    /**
     * What the file holds, for somebody to look at; a {@link org.plumbline.model.store.FileProblem} says in a sentence
     * why it cannot be read at all.
     *
     * @param name the file's name without its folder, as messages show it
     */
    public static BankReading read(String name, byte[] bytes) {
        return read(name, bytes, table -> Optional.empty());
    }

    /**
     * The same for a file that may be a table.
     *
     * @param said what somebody says about the columns of a table, now or on an earlier day; empty where nobody did
     */
    public static BankReading read(String name, byte[] bytes, Function<SourceTable, Optional<ColumnMapping>> said) {
        if (BankFile.formatOf(bytes).filter(BankFile.FORMAT::equals).isPresent()) {
            CompetencyBank bank = BankFile.read(name, bytes).value();
            return new BankReading(
                    new SourceText(name, Digests.of(bytes), List.of()),
                    new Draft(Family.BANK, bank, List.of(), List.of(), List.of()));
        }
        Optional<Draft> exchanged = ExchangeReader.read(name, bytes);
        if (exchanged.isPresent()) {
            return exchanged(name, bytes, exchanged.get(), said);
        }
        ContentKind kind = ContentKind.of(bytes);
        if (kind == ContentKind.WORKBOOK || kind == ContentKind.TEXT) {
            Optional<BankReading> table = TableReading.read(kind, name, bytes, said);
            if (table.isPresent()) {
                return table.get();
            }
        }
        SourceText source = DocumentReader.read(name, bytes);
        return new BankReading(source, Intake.read(source));
    }

    /** A list of flat objects is a table; what names lines is shown with them. */
    private static BankReading exchanged(
            String name, byte[] bytes, Draft draft, Function<SourceTable, Optional<ColumnMapping>> said) {
        if (draft.family() == Family.UNKNOWN) {
            Optional<SourceTable> table = ExchangeReader.table(name, bytes);
            if (table.isPresent()) {
                return TableReading.reading(List.of(table.get()), said);
            }
        }
        boolean lines = !draft.origins().isEmpty() || draft.warnings().stream().anyMatch(warning -> warning.line() > 0);
        return new BankReading(
                lines ? DocumentReader.read(name, bytes) : new SourceText(name, Digests.of(bytes), List.of()), draft);
    }
}
