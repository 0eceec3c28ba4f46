package org.plumbline.app.screen.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.ImportReport;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableField;
import org.plumbline.model.intake.table.TableParser;

/** What each column of a table holds, said by somebody who sees at once what comes of it. */
final class MappingViewModel {
    static final int ROWS_SHOWN = 12;
    private static final int LAST_HEADING = 30;

    private final Services services;
    private final BankReading reading;
    private final Reader reader;
    private final Consumer<BankReading> onDone;
    private final Runnable onLeave;
    private final ReadOnlyObjectWrapper<Mapped> mapped;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome("", List.of(), false));
    private int asked;

    /**
     * @param onDone told what the table gives with the columns as they were said
     */
    MappingViewModel(
            Services services, BankReading reading, Reader reader, Consumer<BankReading> onDone, Runnable onLeave) {
        this.services = services;
        this.reading = reading;
        this.reader = reader;
        this.onDone = onDone;
        this.onLeave = onLeave;
        SourceTable table = reading.table().orElseThrow();
        mapped = new ReadOnlyObjectWrapper<>(
                new Mapped(table, reading.mapping().orElseGet(() -> ColumnMapping.suggested(table))));
        count();
    }

    /** Reads the document with what was said about the columns of one of its tables. */
    @FunctionalInterface
    interface Reader {
        BankReading read(SourceTable table, ColumnMapping mapping);
    }

    /** The table with what its columns hold. */
    record Mapped(SourceTable table, ColumnMapping mapping) {}

    /**
     * What the table gives with these columns.
     *
     * @param counts one sentence
     * @param problems why it cannot be read so
     * @param usable whether there is something to go on with
     */
    record Outcome(String counts, List<String> problems, boolean usable) {}

    /** Whether a table has a column with words in it that nobody has said anything about. */
    static boolean hasUnknownColumns(BankReading reading) {
        if (reading.table().isEmpty()) {
            return false;
        }
        SourceTable table = reading.table().get();
        ColumnMapping mapping = reading.mapping().orElseGet(() -> ColumnMapping.suggested(table));
        return IntStream.range(0, table.columns())
                .filter(column -> mapping.field(column).equals(TableField.UNKNOWN))
                .anyMatch(column ->
                        table.body().stream().anyMatch(row -> !row.cell(column).isEmpty()));
    }

    String document() {
        return reading.source().document();
    }

    ReadOnlyObjectProperty<Mapped> mapped() {
        return mapped.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    private SourceTable table() {
        return mapped.get().table();
    }

    /** The first rows under the heading. */
    List<SourceTable.Row> rows() {
        return table().body().stream().limit(ROWS_SHOWN).toList();
    }

    int rowsBeyond() {
        return Math.max(0, table().body().size() - ROWS_SHOWN);
    }

    /** Rows that can be the heading. */
    List<Integer> headingRows() {
        return table().rows().stream()
                .map(SourceTable.Row::number)
                .limit(LAST_HEADING)
                .toList();
    }

    void headingRow(int number) {
        if (number != table().headerRow()) {
            SourceTable table = table().withHeaderRow(number);
            become(new Mapped(
                    table,
                    RememberedColumns.of(services.settings(), table).orElseGet(() -> ColumnMapping.suggested(table))));
        }
    }

    /** What a column can be said to hold: first what its own heading could mean, then every field. */
    List<TableField> choices(int column) {
        var choices = new LinkedHashSet<TableField>();
        choices.add(TableField.UNKNOWN);
        choices.add(mapped.get().mapping().field(column));
        choices.add(TableField.IGNORED);
        choices.addAll(ColumnMapping.choices());
        String heading = table().headings().get(column);
        if (!heading.isBlank()) {
            for (FieldKind kind : FieldKind.values()) {
                if (kind.takesDetail()) {
                    choices.add(new TableField(kind, heading));
                }
            }
        }
        return new ArrayList<>(choices);
    }

    /** What a field is called. */
    String name(TableField field) {
        String name = Words.of("importing.field." + field.kind().name());
        return field.detail().isEmpty() ? name : Words.of("importing.field.of", name, field.detail());
    }

    void say(int column, TableField field) {
        if (!mapped.get().mapping().field(column).equals(field)) {
            become(new Mapped(table(), mapped.get().mapping().with(column, field)));
        }
    }

    /** Back to what the headings themselves say. */
    void suggest() {
        become(new Mapped(table(), ColumnMapping.suggested(table())));
    }

    private void become(Mapped next) {
        mapped.set(next);
        count();
    }

    /** Reads the whole table beside the window; an answer that is overtaken by another choice is not shown. */
    private void count() {
        Mapped now = mapped.get();
        int mine = ++asked;
        services.jobs()
                .run(
                        progress -> outcome(now),
                        result -> {
                            if (mine == asked) {
                                outcome.set(result);
                            }
                        },
                        problem -> services.dialogs().problem(Words.of("importing.failed"), problem));
    }

    private Outcome outcome(Mapped now) {
        List<String> problems = now.mapping().problems(now.table());
        Draft draft = TableParser.parse(now.table(), now.mapping());
        var report = new ImportReport(reading.source(), draft);
        int leftOut = (int)
                report.remarks().stream().filter(ImportReport.Remark::leftOut).count();
        String counts = draft.bank().isEmpty()
                ? Words.of("importing.columns.nothing")
                : Words.of("importing.columns.counts", report.counts(), leftOut);
        return new Outcome(counts, problems, !draft.bank().isEmpty());
    }

    void done() {
        Mapped now = mapped.get();
        RememberedColumns.remember(services.settings(), now.table(), now.mapping());
        services.jobs().run(progress -> reader.read(now.table(), now.mapping()), onDone, problem -> services.dialogs()
                .problem(Words.of("importing.failed"), problem));
    }

    void leave() {
        onLeave.run();
    }
}
