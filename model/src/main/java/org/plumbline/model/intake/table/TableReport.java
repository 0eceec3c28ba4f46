package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.intake.Warning;

/** What was left out of a table or needs a person's eye, cell by cell. */
final class TableReport {
    private static final int SHOWN = 60;

    private final SourceTable table;
    private final boolean first;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param first whether it is the table whose rows are shown beside the warnings
     */
    TableReport(SourceTable table, boolean first) {
        this.table = table;
        this.first = first;
    }

    private record Entry(int row, Warning warning) {}

    boolean isOn(SourceTable other) {
        return table == other;
    }

    /** About one cell. */
    void cell(int row, int column, String text) {
        entries.add(new Entry(row, new Warning(first ? row : 0, table.place(row, column), text)));
    }

    /** About a whole row, shown at its first cell. */
    void row(int row, String text) {
        cell(row, 0, text);
    }

    /** About the whole table. */
    void whole(String text) {
        entries.add(new Entry(0, new Warning(0, table.sheet(), text)));
    }

    /** A cell that is not taken, with its words. */
    void leftOut(int row, int column, String words, String why) {
        cell(row, column, "“" + shortened(words) + "” was left out. " + why);
    }

    /** In the order of the rows, those about the whole table first. */
    List<Warning> warnings() {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::row))
                .map(Entry::warning)
                .toList();
    }

    static String shortened(String text) {
        String plain = CellText.line(text);
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN).strip() + "…";
    }
}
