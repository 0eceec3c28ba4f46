package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/**
 * Lines from a spreadsheet read as candidates: all of them, or none and what could not be read.
 *
 * @param entries empty when there are problems
 * @param problems one sentence each
 */
record PastedCandidates(List<Entry> entries, List<String> problems) {
    PastedCandidates {
        entries = problems.isEmpty() ? List.copyOf(entries) : List.of();
        problems = List.copyOf(problems);
    }

    /** One candidate of the text, with a code of its own. */
    record Entry(String code, String name, Grade grade) {}

    static PastedCandidates read(String text, Workshop workshop) {
        var reading = new Reading(workshop, PastedTable.of(text));
        return reading.result();
    }

    private static final class Reading {
        private final List<Grade> grades;
        private final PastedColumns columns;
        private final List<String> taken;
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> problems;

        private Reading(Workshop workshop, PastedTable table) {
            grades = workshop.position().grades();
            columns = new PastedColumns(table, grades);
            problems = new ArrayList<>(columns.problems());
            taken = new ArrayList<>(
                    workshop.candidates().stream().map(Candidate::code).toList());
        }

        private PastedCandidates result() {
            if (problems.isEmpty()) {
                columns.body().rows().forEach(this::line);
            }
            if (problems.isEmpty() && entries.isEmpty()) {
                problems.add(Words.of("candidates.paste.nothing"));
            }
            return new PastedCandidates(entries.stream().map(this::coded).toList(), problems);
        }

        private void line(PastedTable.Row row) {
            String code = columns.cell(row, PastedColumns.Role.CODE);
            String name = columns.cell(row, PastedColumns.Role.NAME);
            if (code.isEmpty() && name.isEmpty()) {
                problems.add(Words.of("candidates.paste.nobody", row.number()));
                return;
            }
            if (!code.isEmpty() && isTaken(code)) {
                problems.add(Words.of("candidates.paste.taken", row.number(), code));
            } else if (!code.isEmpty()) {
                taken.add(code);
            }
            grade(row).ifPresent(grade -> entries.add(new Entry(code, name, grade)));
        }

        private boolean isTaken(String code) {
            return taken.stream().anyMatch(code::equalsIgnoreCase);
        }

        private Optional<Grade> grade(PastedTable.Row row) {
            String cell = columns.cell(row, PastedColumns.Role.GRADE);
            if (cell.isEmpty() && grades.size() == 1) {
                return Optional.of(grades.get(0));
            }
            Optional<Grade> grade = columns.grade(cell);
            if (grade.isEmpty()) {
                String known = grades.stream().map(Grade::name).collect(Collectors.joining(", "));
                String key = cell.isEmpty() ? "candidates.paste.noGrade" : "candidates.paste.otherGrade";
                problems.add(Words.of(key, row.number(), known, cell));
            }
            return grade;
        }

        private Entry coded(Entry entry) {
            if (!entry.code().isEmpty()) {
                return entry;
            }
            String code = CandidateCodes.next(
                    taken.stream().map(each -> each.toUpperCase(Locale.ROOT)).toList());
            taken.add(code);
            return new Entry(code, entry.name(), entry.grade());
        }
    }
}
