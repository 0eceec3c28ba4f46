package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.intake.Warning;

/** What was left out of a table or needs a person's eye, cell by cell. */
final class TableReport {
    private static final int SHOWN = 60;

    private final SourceTable table;
    private final List<Warning> warnings = new ArrayList<>();

    TableReport(SourceTable table) {
        this.table = table;
        warnings.addAll(table.notes());
    }

    /** About one cell. */
    void cell(int row, int column, String text) {
        warnings.add(new Warning(row, table.place(row, column), text));
    }

    /** About a whole row, shown at its first cell. */
    void row(int row, String text) {
        cell(row, 0, text);
    }

    /** About the whole table. */
    void whole(String text) {
        warnings.add(table.sheet().isEmpty() ? new Warning(0, text) : Warning.at(table.sheet(), text));
    }

    /** A cell that is not taken, with its words. */
    void leftOut(int row, int column, String words, String why) {
        cell(row, column, "Left out: “" + shortened(words) + "”. " + why);
    }

    /** In the order of the rows, those about the whole table first. */
    List<Warning> warnings() {
        var all = new ArrayList<>(warnings);
        all.sort(Comparator.comparingInt(Warning::line));
        return List.copyOf(all);
    }

    static String shortened(String text) {
        String plain = CellText.line(text);
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN).strip() + "…";
    }
}
