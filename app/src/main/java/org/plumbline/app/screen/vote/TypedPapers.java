package org.plumbline.app.screen.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.Turnout;

/** Dots that the facilitator types from papers; what has been taken in is no longer here to be seen. */
final class TypedPapers {
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private List<Ballot.Option> options = List.of();
    private int dotsEach;
    private Object laid = "";

    /** One expert's paper as far as it is typed: one cell a group. */
    static final class Row {
        private final Turnout.Turn turn;
        private final List<StringProperty> cells = new ArrayList<>();
        private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

        private Row(Turnout.Turn turn) {
            this.turn = turn;
        }

        Turnout.Turn turn() {
            return turn;
        }

        List<StringProperty> cells() {
            return cells;
        }

        /** "3 of 4 dots", what is wrong, or that the expert has handed in. */
        ReadOnlyStringProperty state() {
            return state.getReadOnlyProperty();
        }

        private boolean begun() {
            return cells.stream().anyMatch(cell -> !cell.get().isBlank());
        }

        /** The sum; empty while something that is no number is typed. */
        private Optional<Integer> sum() {
            int sum = 0;
            for (StringProperty cell : cells) {
                Optional<Integer> dots = dots(cell.get());
                if (dots.isEmpty()) {
                    return Optional.empty();
                }
                sum += dots.get();
            }
            return Optional.of(sum);
        }
    }

    /** Lays a row for every expert on the list; what was typed stays where its expert and group do. */
    void show(SecretVote vote) {
        dotsEach = vote.dotsEach();
        List<Turnout.Turn> turns =
                vote.turnout().turns().stream().filter(Turnout.Turn::onList).toList();
        Object wanted = List.of(vote.id(), vote.options(), turns);
        if (!wanted.equals(laid)) {
            List<Row> old = List.copyOf(rows);
            List<Ballot.Option> oldOptions = options;
            boolean sameRound = laid instanceof List<?> was && was.get(0).equals(vote.id());
            laid = wanted;
            options = vote.options();
            rows.setAll(turns.stream()
                    .map(turn -> row(turn, sameRound ? old : List.of(), oldOptions))
                    .toList());
        }
        rows.forEach(this::say);
    }

    private Row row(Turnout.Turn turn, List<Row> old, List<Ballot.Option> oldOptions) {
        var row = new Row(turn);
        for (Ballot.Option option : options) {
            var cell = new SimpleStringProperty(typed(turn.person(), option.group(), old, oldOptions));
            cell.addListener(observable -> say(row));
            row.cells.add(cell);
        }
        return row;
    }

    private static String typed(
            ParticipantId person, TaskGroupId group, List<Row> old, List<Ballot.Option> oldOptions) {
        int column = oldOptions.stream().map(Ballot.Option::group).toList().indexOf(group);
        return old.stream()
                .filter(row -> column >= 0 && row.turn().person().equals(person))
                .map(row -> row.cells().get(column).get())
                .findFirst()
                .orElse("");
    }

    private void say(Row row) {
        row.state.set(problem(row).orElseGet(() -> {
            if (row.begun()) {
                return Words.of("vote.typed.sum", row.sum().orElse(0), dotsEach);
            }
            return Words.of(row.turn.handedIn() ? "vote.typed.in" : "vote.typed.out");
        }));
    }

    private Optional<String> problem(Row row) {
        Optional<Integer> sum = row.sum();
        if (sum.isEmpty()) {
            return Optional.of(Words.of("vote.typed.noNumber"));
        }
        return sum.filter(all -> all > dotsEach).map(all -> Words.of("vote.typed.over", all, dotsEach));
    }

    /** Empty for what is no number of dots; an empty cell has none. */
    private static Optional<Integer> dots(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return Optional.of(0);
        }
        boolean number = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
        return number ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    List<Ballot.Option> options() {
        return options;
    }

    /** The papers that are in order; a row that nobody typed in is none, a row of zeros is an empty paper. */
    List<Ballot.Paper> ready() {
        return readyRows().stream().map(this::paper).toList();
    }

    private List<Row> readyRows() {
        return rows.stream()
                .filter(row -> row.begun() && problem(row).isEmpty())
                .toList();
    }

    private Ballot.Paper paper(Row row) {
        var dots = new ArrayList<Ballot.Dots>();
        for (int i = 0; i < options.size(); i++) {
            int count = dots(row.cells().get(i).get()).orElse(0);
            if (count > 0) {
                dots.add(new Ballot.Dots(options.get(i).group(), count));
            }
        }
        return new Ballot.Paper(row.turn().person(), dots);
    }

    /** Empties the rows that are taken in. */
    void forgetReady() {
        readyRows().forEach(row -> row.cells().forEach(cell -> cell.set("")));
    }

    /** The names in whose rows something is wrong. */
    List<String> problems() {
        return rows.stream()
                .filter(row -> problem(row).isPresent())
                .map(row -> row.turn().name())
                .toList();
    }

    /** Puts copied cells into the rows from one cell on; what reaches beyond the last cell is told, not dropped. */
    int paste(int row, int column, String copied) {
        int beyond = 0;
        List<String> lines = copied.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            for (int j = 0; j < cells.length; j++) {
                if (row + i < rows.size() && column + j < options.size()) {
                    rows.get(row + i).cells().get(column + j).set(cells[j].strip());
                } else if (!cells[j].isBlank()) {
                    beyond++;
                }
            }
        }
        return beyond;
    }
}
