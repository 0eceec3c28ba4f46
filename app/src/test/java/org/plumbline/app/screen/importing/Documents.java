package org.plumbline.app.screen.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableParser;
import org.plumbline.model.store.BankFile;

/** Invented documents to import. */
final class Documents {
    private Documents() {}

    /** One competency of the four-level form, with a line that belongs to nothing. */
    static ImportSource text(String name, String definition) {
        return source(
                name,
                "Rowing: " + definition + "\n\n- Unfamiliar: Has seen a boat.\n- Familiar: Rows with help.\n"
                        + "- Experienced: Rows alone.\n- Master: Teaches rowing.\n\n~~~\n\n"
                        + "Steering: Keeps the boat on its course.\n\n- Unfamiliar: Sits still.\n"
                        + "- Familiar: Steers on a lake.\n- Experienced: Steers at sea.\n- Master: Steers in a storm.\n");
    }

    static ImportSource source(String name, String text) {
        return new ImportSource(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportSource bank(String name, CompetencyBank bank) {
        return new ImportSource(name, () -> BankFile.bytes(bank));
    }

    /** A table with one column that nobody can know: "Wisdom". */
    static BankReading table() {
        return table(
                "Competency\tDefinition\tFamiliar\tWisdom", "Rowing\tMoves a boat.\tRows with help.\tOars are wet.");
    }

    static BankReading table(String... lines) {
        var rows = new ArrayList<SourceTable.Row>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new SourceTable.Row(i + 1, List.of(lines[i].split("\t", -1))));
        }
        SourceTable table = SourceTable.of("boats.xlsx", "00", "", rows, List.of());
        ColumnMapping mapping = ColumnMapping.suggested(table);
        return new BankReading(
                new SourceText("boats.xlsx", "00", List.of()),
                TableParser.parse(table, mapping),
                Optional.of(table),
                Optional.of(mapping));
    }
}
