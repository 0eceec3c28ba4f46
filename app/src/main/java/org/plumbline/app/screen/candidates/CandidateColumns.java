package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.position.Grade;

/**
 * What each column of a list of candidates holds: by its heading, by what is in it, or as somebody said.
 *
 * @param fields one for each column
 * @param certain whether no column with words in it had to be left out
 */
record CandidateColumns(SourceTable table, List<CandidateField> fields, boolean certain) {
    private static final int LAST_HEADING = 30;
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,3}[ .#-]?\\d{1,6}");
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z]{0,6}[ .#-]?\\d{7,}");
    private static final Pattern GRADE = Pattern.compile("([A-Za-z]{2,})[ .-]?\\d{1,2}");

    CandidateColumns {
        fields = List.copyOf(fields);
    }

    static CandidateColumns suggested(SourceTable read, List<Grade> grades) {
        int heading = heading(read);
        SourceTable table = read.withHeaderRow(heading);
        List<CandidateField> fields = new ArrayList<>(Collections.nCopies(table.columns(), CandidateField.IGNORED));
        boolean certain = true;
        for (int column = 0; column < table.columns(); column++) {
            Optional<CandidateField> field =
                    heading > 0 ? byHeading(table, column) : byContent(table, column, grades, fields);
            certain &= field.isPresent() || cells(table, column).isEmpty();
            fields.set(column, field.orElse(CandidateField.IGNORED));
        }
        return new CandidateColumns(table, fields, certain);
    }

    /** The row that names the most columns; a row that could as well be somebody's is none. */
    private static int heading(SourceTable table) {
        int best = 0;
        long most = 0;
        for (SourceTable.Row row :
                table.rows().subList(0, Math.min(LAST_HEADING, table.rows().size()))) {
            List<String> filled =
                    row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            long known = filled.stream()
                    .filter(cell -> Stream.of(CandidateField.values())
                            .anyMatch(field -> field.rank(cell) < CandidateField.NEVER))
                    .count();
            if (known > most && (known > 1 || known == filled.size())) {
                best = row.number();
                most = known;
            }
        }
        return best;
    }

    /** Of two columns for one thing, only the one whose heading says it best. */
    private static Optional<CandidateField> byHeading(SourceTable table, int column) {
        String heading = table.headings().get(column);
        return Stream.of(CandidateField.values())
                .filter(field -> field.rank(heading) < CandidateField.NEVER)
                .filter(field -> best(table, field) == column)
                .findFirst();
    }

    private static int best(SourceTable table, CandidateField field) {
        int best = -1;
        for (int column = 0; column < table.columns(); column++) {
            int rank = field.rank(table.headings().get(column));
            if (rank < CandidateField.NEVER
                    && (best < 0 || rank < field.rank(table.headings().get(best)))) {
                best = column;
            }
        }
        return best;
    }

    private static Optional<CandidateField> byContent(
            SourceTable table, int column, List<Grade> grades, List<CandidateField> before) {
        List<String> filled = cells(table, column);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        CandidateField field;
        if (filled.stream().anyMatch(cell -> looksLikeGrade(cell, grades))) {
            field = CandidateField.GRADE;
        } else if (filled.stream().allMatch(cell -> CODE.matcher(cell).matches())) {
            field = CandidateField.CODE;
        } else if (filled.stream().allMatch(cell -> APPLICATION.matcher(cell).matches())) {
            field = CandidateField.APPLICATION;
        } else {
            field = CandidateField.NAME;
        }
        return before.contains(field) ? Optional.empty() : Optional.of(field);
    }

    private static List<String> cells(SourceTable table, int column) {
        return table.body().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Also a grade that the position does not have, if it is written like one that it has. */
    private static boolean looksLikeGrade(String cell, List<Grade> grades) {
        return grade(cell, grades).isPresent()
                || grades.stream()
                        .anyMatch(grade ->
                                letters(cell).isPresent() && letters(cell).equals(letters(grade.name())));
    }

    private static Optional<String> letters(String text) {
        var written = GRADE.matcher(text.strip());
        return written.matches() ? Optional.of(written.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The grade that a cell names. */
    static Optional<Grade> grade(String cell, List<Grade> grades) {
        return grades.stream()
                .filter(grade -> plain(grade.name()).equals(plain(cell)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
    }

    /** With one column said by somebody; another column that held the same is left out. */
    CandidateColumns with(int column, CandidateField field) {
        List<CandidateField> said = new ArrayList<>(fields);
        if (field != CandidateField.IGNORED) {
            said.replaceAll(other -> other == field ? CandidateField.IGNORED : other);
        }
        said.set(column, field);
        return new CandidateColumns(table, said, certain);
    }

    /** The words of a row's column; empty where no column holds that. */
    String cell(SourceTable.Row row, CandidateField field) {
        return row.cell(fields.indexOf(field)).replaceAll("\\R", " ").strip();
    }

    /** The whole name, or first, middle and last name in this order. */
    String name(SourceTable.Row row) {
        String whole = cell(row, CandidateField.NAME);
        return whole.isEmpty()
                ? String.join(
                                " ",
                                cell(row, CandidateField.FIRST),
                                cell(row, CandidateField.MIDDLE),
                                cell(row, CandidateField.LAST))
                        .strip()
                        .replaceAll(" {2,}", " ")
                : whole;
    }
}
