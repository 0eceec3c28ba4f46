package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.app.screen.levels.LevelsViewModel.Matrix;
import org.plumbline.app.screen.levels.LevelsViewModel.Place;
import org.plumbline.app.screen.levels.LevelsViewModel.Row;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * Required levels from a spreadsheet: by the names of competencies and grades where the table has them, else from a cell
 * on. A cell that is no level of its scale is named and left out; nothing is guessed, and an empty cell says nothing.
 */
final class LevelPaste {
    private static final Pattern NUMBER = Pattern.compile("(?:level\\s*)?([0-9])(?:[.,]0+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("([0-9])\\s*[-–—.:)]?\\s+(.+)");

    private final Matrix matrix;
    private final Map<Place, Integer> levels = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int beside;

    private LevelPaste(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * What was read.
     *
     * @param levels ordinals by cell
     * @param problems one sentence for each cell, line or column that was left out
     */
    record Result(Map<Place, Integer> levels, List<String> problems) {}

    static Result read(String text, Matrix matrix, Place from) {
        var paste = new LevelPaste(matrix);
        paste.read(PastedTable.of(text), from);
        if (paste.beside > 0) {
            paste.problems.add(Words.of("levels.paste.beside", paste.beside));
        }
        return new Result(Map.copyOf(paste.levels), List.copyOf(paste.problems));
    }

    private void read(PastedTable table, Place from) {
        if (table.rows().isEmpty()) {
            return;
        }
        boolean headed = table.rows().get(0).cells().stream()
                .anyMatch(cell -> grade(cell).isPresent());
        List<PastedTable.Row> body = headed ? table.withoutFirst().rows() : table.rows();
        boolean named = body.stream().anyMatch(row -> row(row.cell(0)).isPresent());
        List<Optional<Integer>> columns = columns(table, headed, named, from);
        int firstRow = indexOf(from);
        int firstNumber = body.isEmpty() ? 0 : body.get(0).number();
        for (PastedTable.Row line : body) {
            if (!named) {
                take(line, firstRow + line.number() - firstNumber, columns);
            } else if (row(line.cell(0)).isPresent()) {
                take(line, row(line.cell(0)).get(), columns);
            } else {
                problems.add(Words.of("levels.paste.noCompetency", line.number(), line.cell(0)));
            }
        }
    }

    /** The place among the grades of each column; empty for the column of names and for one that names no grade. */
    private List<Optional<Integer>> columns(PastedTable table, boolean headed, boolean named, Place from) {
        var columns = new ArrayList<Optional<Integer>>();
        int first = grades().indexOf(from.grade().value());
        for (int i = 0; i < table.columns(); i++) {
            String head = table.rows().get(0).cell(i);
            if (named && i == 0) {
                columns.add(Optional.empty());
            } else if (!headed) {
                columns.add(Optional.of(first + i - (named ? 1 : 0)));
            } else {
                columns.add(grade(head));
                if (grade(head).isEmpty() && !head.isEmpty()) {
                    problems.add(Words.of("levels.paste.noGrade", head));
                }
            }
        }
        return columns;
    }

    private List<String> grades() {
        return matrix.grades().stream().map(grade -> grade.id().value()).toList();
    }

    private int indexOf(Place from) {
        return matrix.rows().stream().map(row -> row.competency().id()).toList().indexOf(from.competency());
    }

    private Optional<Integer> grade(String cell) {
        return place(matrix.grades().stream().map(grade -> grade.name()).toList(), cell);
    }

    private Optional<Integer> row(String cell) {
        return place(matrix.rows().stream().map(row -> row.competency().name()).toList(), cell);
    }

    private static Optional<Integer> place(List<String> names, String cell) {
        List<String> plain = names.stream().map(LevelPaste::plain).toList();
        return Optional.of(plain.indexOf(plain(cell))).filter(index -> index >= 0 && !cell.isBlank());
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Pd}]+", "").toLowerCase(Locale.ROOT);
    }

    private void take(PastedTable.Row line, int index, List<Optional<Integer>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String cell = line.cell(i);
            if (cell.isEmpty() || columns.get(i).isEmpty()) {
                continue;
            }
            int column = columns.get(i).get();
            if (index >= matrix.rows().size() || column >= matrix.grades().size()) {
                beside++;
            } else {
                take(cell, matrix.rows().get(index), column);
            }
        }
    }

    private void take(String cell, Row row, int column) {
        Optional<Integer> level = level(cell, row.scale());
        if (level.isPresent()) {
            levels.put(row.cells().get(column).place(), level.get());
            return;
        }
        String words = row.scale().levels().stream()
                .map(each -> each.ordinal() + " " + each.name())
                .collect(Collectors.joining(", "));
        problems.add(Words.of(
                "levels.paste.noLevel",
                cell,
                row.competency().name(),
                matrix.grades().get(column).name(),
                words));
    }

    /** By its word, by its number, or by both where they agree. */
    static Optional<Integer> level(String cell, Scale scale) {
        Optional<Integer> named = scale.named(cell).map(Level::ordinal);
        if (named.isPresent()) {
            return named;
        }
        Matcher number = NUMBER.matcher(cell.strip());
        if (number.matches()) {
            return Optional.of(Integer.parseInt(number.group(1))).filter(scale::has);
        }
        Matcher both = NUMBER_AND_WORD.matcher(cell.strip());
        return both.matches()
                ? scale.named(both.group(2))
                        .map(Level::ordinal)
                        .filter(ordinal -> ordinal == Integer.parseInt(both.group(1)))
                : Optional.empty();
    }
}
