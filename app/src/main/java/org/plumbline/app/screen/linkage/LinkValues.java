package org.plumbline.app.screen.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.app.widget.EntryValues;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.TaskStatement;

/** The links as a grid: Space or X links and unlinks, 1 and 0 say it outright. */
final class LinkValues implements EntryValues {
    private static final String LINKED = "✓";

    private final Supplier<LinkMatrix> matrix;
    private final Consumer<Map<Link, Boolean>> change;

    /**
     * @param change told the cells that become linked (true) or not, all in one step
     */
    LinkValues(Supplier<LinkMatrix> matrix, Consumer<Map<Link, Boolean>> change) {
        this.matrix = matrix;
        this.change = change;
    }

    static String sign(Coverage.Light light) {
        return switch (light) {
            case UNLINKED -> "○";
            case FEW -> "▼";
            case ENOUGH -> LINKED;
        };
    }

    @Override
    public int rows() {
        return matrix.get().tasks().size();
    }

    @Override
    public int columns() {
        return matrix.get().competencies().size();
    }

    @Override
    public String rowName(int row) {
        return matrix.get().tasks().get(row).text();
    }

    @Override
    public String rowHead(int row) {
        TaskStatement task = matrix.get().tasks().get(row);
        if (matrix.get().isOut(row)) {
            return Words.of(
                    "linkage.row.out",
                    matrix.get().screening().get(task.id()).verdict().words(),
                    task.text());
        }
        return matrix.get().isLoose(row) ? "○  " + task.text() : task.text();
    }

    @Override
    public boolean aside(int row) {
        return matrix.get().isOut(row);
    }

    @Override
    public String columnName(int column) {
        return matrix.get().competencies().get(column).name();
    }

    @Override
    public String head(int column) {
        Coverage.CompetencyCoverage covered = matrix.get().covered(column);
        return columnName(column) + "\n" + sign(covered.light()) + " " + covered.count();
    }

    @Override
    public double columnEm() {
        return 8.8;
    }

    @Override
    public Optional<Integer> value(int row, int column) {
        return matrix.get().isLinked(row, column) ? Optional.of(1) : Optional.empty();
    }

    @Override
    public int lowest(int column) {
        return 0;
    }

    @Override
    public int highest(int column) {
        return 1;
    }

    /** On the room's sheet with how many experts say so, such as "✓ 5/8". */
    @Override
    public String shown(int row, int column) {
        LinkMatrix now = matrix.get();
        String own = now.isLinked(row, column) ? LINKED : "";
        int count = now.tally().count(now.link(row, column));
        return now.rater().isEmpty() && count > 0
                ? (own + " " + count + "/" + now.tally().sheets()).strip()
                : own;
    }

    @Override
    public String meaning(int row, int column) {
        return Words.of(matrix.get().isLinked(row, column) ? "linkage.linked" : "linkage.notLinked");
    }

    @Override
    public Optional<Integer> typed(int row, int column, char key) {
        return key == ' ' || key == 'x' || key == 'X'
                ? Optional.of(matrix.get().isLinked(row, column) ? 0 : 1)
                : EntryValues.super.typed(row, column, key);
    }

    @Override
    public Optional<Integer> read(String words) {
        return words.equalsIgnoreCase("x") || words.equals(LINKED) ? Optional.of(1) : EntryValues.super.read(words);
    }

    @Override
    public boolean toggles() {
        return true;
    }

    @Override
    public void enter(List<Entry> entries) {
        var changed = new LinkedHashMap<Link, Boolean>();
        for (Entry entry : entries) {
            boolean linked = entry.value().filter(value -> value == 1).isPresent();
            if (linked != matrix.get().isLinked(entry.row(), entry.column())) {
                changed.put(matrix.get().link(entry.row(), entry.column()), linked);
            }
        }
        if (!changed.isEmpty()) {
            change.accept(changed);
        }
    }
}
