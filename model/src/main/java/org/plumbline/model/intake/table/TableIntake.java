package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.intake.Draft;

/** Finds out what kind of table the sheets of a file are, and reads it. */
public final class TableIntake {
    private static final List<Function<List<SourceTable>, Optional<Draft>>> KNOWN = List.of(
            BankSheets::read,
            RoleFramework::read,
            EscoSkills::read,
            OpenSalt::read,
            OnetTasks::read,
            OnetAnchors::read);

    private TableIntake() {}

    /**
     * What was read.
     *
     * @param table the sheet that competencies were looked for in
     * @param mapping what its columns were taken for; empty for a table whose columns a framework lays down
     */
    public record Reading(Draft draft, SourceTable table, Optional<ColumnMapping> mapping) {}

    /**
     * @param sheets at least one
     * @param said what somebody says about the columns of a table, now or on an earlier day; empty where nobody did
     */
    public static Reading read(List<SourceTable> sheets, Function<SourceTable, Optional<ColumnMapping>> said) {
        for (SourceTable sheet : sheets) {
            Optional<ColumnMapping> mapping = said.apply(sheet);
            if (mapping.isPresent()) {
                return read(alike(sheets).get(ColumnMapping.headerKey(sheet)), sheet, mapping.get(), sheets);
            }
        }
        return KNOWN.stream()
                .flatMap(parser -> parser.apply(sheets).stream())
                .findFirst()
                .map(draft -> new Reading(draft, sheets.get(0), Optional.empty()))
                .orElseGet(() -> suggested(sheets));
    }

    /** Sheets with the same heading belong together; the ones that say the most are read. */
    private static Reading suggested(List<SourceTable> sheets) {
        return alike(sheets).values().stream()
                .map(group -> read(group, group.get(0), ColumnMapping.suggested(group.get(0)), sheets))
                .max(Comparator.comparingInt((Reading reading) -> levels(reading.draft()))
                        .thenComparingInt(
                                reading -> reading.draft().bank().competencies().size())
                        .thenComparingInt(reading -> reading.table().columns() > 1 ? 1 : 0)
                        .thenComparingInt(reading -> -sheets.indexOf(reading.table())))
                .orElseThrow(() -> new IllegalArgumentException("No sheet was given"));
    }

    private static int levels(Draft draft) {
        return draft.bank().competencies().stream()
                .mapToInt(Competency::levelCount)
                .sum();
    }

    private static Reading read(
            List<SourceTable> group, SourceTable main, ColumnMapping mapping, List<SourceTable> sheets) {
        return new Reading(TableParser.parse(group, main, mapping, sheets), main, Optional.of(mapping));
    }

    private static Map<String, List<SourceTable>> alike(List<SourceTable> sheets) {
        var groups = new LinkedHashMap<String, List<SourceTable>>();
        for (SourceTable sheet : sheets) {
            groups.computeIfAbsent(ColumnMapping.headerKey(sheet), key -> new ArrayList<>())
                    .add(sheet);
        }
        return groups;
    }
}
