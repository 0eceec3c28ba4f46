package org.plumbline.export.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.export.sheet.CsvReader;
import org.plumbline.export.sheet.ExcelReader;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.intake.Cell;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.PlainText;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableIntake;

/** Reads a file as a table where it is one; a text that says more as a running document is none. */
final class TableReading {
    private TableReading() {}

    static Optional<BankReading> read(
            ContentKind kind, String name, byte[] bytes, Function<SourceTable, Optional<ColumnMapping>> said) {
        if (kind == ContentKind.WORKBOOK) {
            return Optional.of(reading(ExcelReader.read(name, bytes), said));
        }
        Optional<SourceTable> table = CsvReader.read(name, bytes);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        BankReading read = reading(List.of(table.get()), said);
        return CsvReader.promisesTable(name) || said.apply(table.get()).isPresent()
                ? Optional.of(read)
                : Optional.of(better(read, name, bytes));
    }

    static BankReading reading(List<SourceTable> sheets, Function<SourceTable, Optional<ColumnMapping>> said) {
        TableIntake.Reading read = TableIntake.read(sheets, said);
        return new BankReading(lines(read.table()), read.draft(), Optional.of(read.table()), read.mapping());
    }

    /** The rows as lines with the numbers of the sheet, to be shown beside the warnings. */
    private static SourceText lines(SourceTable table) {
        List<SourceLine> lines = table.rows().stream()
                .map(row -> new SourceLine(
                        row.number(),
                        LineRole.ROW,
                        0,
                        String.join("\t", row.cells()).replace('\n', ' '),
                        List.of(),
                        row.cells().stream().map(Cell::of).toList()))
                .toList();
        return new SourceText(table.document(), table.digest(), lines, table.notes());
    }

    /** Some documents have tabs or commas in every line; whoever understands more of such a text is right. */
    private static BankReading better(BankReading table, String name, byte[] bytes) {
        SourceText source = PlainText.read(name, bytes);
        Draft document = Intake.read(source);
        boolean asTable = !table.draft().bank().isEmpty()
                && levels(table.draft()) >= levels(document)
                && size(table.draft()) >= size(document);
        return asTable ? table : new BankReading(source, document, table.table(), table.mapping());
    }

    private static int levels(Draft draft) {
        return draft.bank().competencies().stream()
                .mapToInt(Competency::levelCount)
                .sum();
    }

    private static int size(Draft draft) {
        return draft.bank().competencies().size();
    }
}
