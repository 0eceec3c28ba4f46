package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.position.Grade;

/** Which column of a pasted table is the code, the name and the grade: by its heading, or by what is in it. */
final class PastedColumns {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,3}[ .#-]?\\d{1,6}");
    private static final Pattern GRADE = Pattern.compile("([A-Za-z]{2,})[ .-]?\\d{1,2}");

    /** What a column can hold. */
    enum Role {
        CODE,
        NAME,
        GRADE
    }

    private final Map<Role, Integer> places = new EnumMap<>(Role.class);
    private final List<String> problems = new ArrayList<>();
    private final List<Grade> grades;
    private final PastedTable body;

    PastedColumns(PastedTable table, List<Grade> grades) {
        this.grades = grades;
        boolean headed = headed(table);
        body = headed ? table.withoutFirst() : table;
        for (int column = 0; column < table.columns(); column++) {
            if (headed) {
                byHeading(table.rows().get(0).cell(column), column);
            } else {
                byContent(column);
            }
        }
    }

    private static boolean headed(PastedTable table) {
        if (table.rows().isEmpty()) {
            return false;
        }
        List<String> filled = table.rows().get(0).cells().stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
        long known = filled.stream().filter(cell -> heading(cell).isPresent()).count();
        return known == filled.size() || known > 1;
    }

    private static Optional<Role> heading(String cell) {
        String words = cell.toLowerCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (List.of(Words.of("candidates.headings." + role).split(",")).contains(words)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private void byHeading(String cell, int column) {
        boolean empty = body.rows().stream().allMatch(row -> row.cell(column).isEmpty());
        if (!cell.isEmpty() || !empty) {
            heading(cell)
                    .ifPresentOrElse(
                            role -> put(role, column),
                            () -> problems.add(Words.of("candidates.paste.unknownColumn", column + 1, cell)));
        }
    }

    private void byContent(int column) {
        List<String> filled = body.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        if (filled.stream().anyMatch(this::looksLikeGrade)) {
            put(Role.GRADE, column);
        } else if (filled.stream().allMatch(cell -> CODE.matcher(cell).matches())) {
            put(Role.CODE, column);
        } else {
            put(Role.NAME, column);
        }
    }

    /** Also a grade that the position does not have, if it is written like one that it has. */
    private boolean looksLikeGrade(String cell) {
        return grade(cell).isPresent()
                || grades.stream()
                        .anyMatch(grade ->
                                letters(cell).isPresent() && letters(cell).equals(letters(grade.name())));
    }

    private static Optional<String> letters(String text) {
        var written = GRADE.matcher(text.strip());
        return written.matches() ? Optional.of(written.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The grade that a cell names. */
    Optional<Grade> grade(String cell) {
        return grades.stream()
                .filter(grade -> plain(grade.name()).equals(plain(cell)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
    }

    private void put(Role role, int column) {
        Integer earlier = places.putIfAbsent(role, column);
        if (earlier != null) {
            problems.add(Words.of("candidates.paste.twice." + role, earlier + 1, column + 1));
        }
    }

    /** The lines that are candidates: all but a heading. */
    PastedTable body() {
        return body;
    }

    String cell(PastedTable.Row row, Role role) {
        return row.cell(places.getOrDefault(role, -1));
    }

    /** What could not be told apart, one sentence each. */
    List<String> problems() {
        return problems;
    }
}
