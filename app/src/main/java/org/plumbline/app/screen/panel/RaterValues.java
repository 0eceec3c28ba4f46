package org.plumbline.app.screen.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.app.widget.EntryValues;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.workshop.ShownCandidates;

/** Who rates whom as a grid: Space or X gives a candidate to a rater or takes them away. */
final class RaterValues implements EntryValues {
    private static final String RATES = "✓";

    private final Supplier<RaterMatrix> matrix;
    private final Consumer<List<Entry>> change;

    /**
     * @param change told the cells that become something else, all in one step
     */
    RaterValues(Supplier<RaterMatrix> matrix, Consumer<List<Entry>> change) {
        this.matrix = matrix;
        this.change = change;
    }

    @Override
    public int rows() {
        return matrix.get().candidates().size();
    }

    @Override
    public int columns() {
        return matrix.get().members().size();
    }

    @Override
    public String rowName(int row) {
        return ShownCandidates.label(matrix.get().candidates().get(row));
    }

    @Override
    public String columnName(int column) {
        PanelMember member = matrix.get().members().get(column);
        return member.name().isBlank() ? Words.of("panel.unnamed") : member.name();
    }

    /** The name, and how many candidates the member rates or as what they sit there. */
    @Override
    public String head(int column) {
        PanelMember member = matrix.get().members().get(column);
        boolean rates = member.role().ratesFirst() && matrix.get().round().isPresent();
        return columnName(column) + "\n"
                + (rates ? Words.of("panel.load", matrix.get().load(column)) : RoleWords.of(member.role()));
    }

    @Override
    public double columnEm() {
        return 9;
    }

    @Override
    public Optional<Integer> value(int row, int column) {
        return matrix.get().rates(row, column) ? Optional.of(1) : Optional.empty();
    }

    @Override
    public int lowest(int column) {
        return 0;
    }

    @Override
    public int highest(int column) {
        return 1;
    }

    @Override
    public String shown(int row, int column) {
        RaterMatrix now = matrix.get();
        return now.recused(row, column) ? Words.of("panel.cell.recused") : now.rates(row, column) ? RATES : "";
    }

    @Override
    public String meaning(int row, int column) {
        RaterMatrix now = matrix.get();
        return now.recused(row, column)
                ? Words.of("panel.cell.recused")
                : Words.of(now.rates(row, column) ? "panel.cell.rates" : "panel.cell.not");
    }

    @Override
    public Optional<Integer> typed(int row, int column, char key) {
        return key == ' ' || key == 'x' || key == 'X'
                ? Optional.of(matrix.get().rates(row, column) ? 0 : 1)
                : EntryValues.super.typed(row, column, key);
    }

    @Override
    public Optional<Integer> read(String words) {
        return words.equalsIgnoreCase("x") || words.equals(RATES) ? Optional.of(1) : EntryValues.super.read(words);
    }

    @Override
    public boolean toggles() {
        return true;
    }

    @Override
    public void enter(List<Entry> entries) {
        List<Entry> changed = entries.stream()
                .filter(entry -> entry.value().filter(value -> value == 1).isPresent()
                        != matrix.get().rates(entry.row(), entry.column()))
                .toList();
        if (!changed.isEmpty()) {
            change.accept(changed);
        }
    }
}
