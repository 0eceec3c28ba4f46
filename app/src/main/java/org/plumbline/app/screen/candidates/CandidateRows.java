package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.HostileSigns;
import org.plumbline.model.check.SamePerson;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Reads the rows of a list of candidates, each held against those who are here and the rows before it. */
final class CandidateRows {
    private final CandidateColumns columns;
    private final List<Grade> grades;
    private final Optional<Grade> otherwise;
    private final List<Known> known = new ArrayList<>();
    private final List<CandidateRow> rows = new ArrayList<>();

    private CandidateRows(CandidateColumns columns, Workshop workshop, Optional<Grade> otherwise) {
        this.columns = columns;
        grades = workshop.position().grades();
        this.otherwise = otherwise;
        workshop.candidates().forEach(here -> known.add(Known.of(here)));
    }

    /** Somebody who is here, or in a row before. */
    private record Known(String who, String code, SamePerson name, String application) {
        static Known of(Candidate here) {
            return new Known(
                    ShownCandidates.label(here), here.code(), SamePerson.named(here.name()), here.applicationNumber());
        }

        static Known of(CandidateRow row) {
            return new Known(
                    Words.of("candidates.import.line", row.number()),
                    row.code(),
                    SamePerson.named(row.name()),
                    row.application());
        }
    }

    /**
     * @param otherwise the grade of rows that say none; empty: the position's only one, or none
     */
    static List<CandidateRow> read(CandidateColumns columns, Workshop workshop, Optional<Grade> otherwise) {
        var reading = new CandidateRows(columns, workshop, otherwise);
        columns.table().body().forEach(reading::row);
        return reading.rows;
    }

    private void row(SourceTable.Row row) {
        String grade = columns.cell(row, CandidateField.GRADE);
        CandidateRow read = judged(
                new CandidateRow(
                        row.number(),
                        columns.cell(row, CandidateField.CODE),
                        columns.name(row),
                        grade.isEmpty() ? withoutGrade() : CandidateColumns.grade(grade, grades),
                        columns.cell(row, CandidateField.APPLICATION),
                        columns.cell(row, CandidateField.ARRANGEMENTS),
                        CandidateRow.State.READY,
                        ""),
                grade);
        rows.add(read);
        if (read.state() != CandidateRow.State.WRONG) {
            known.add(Known.of(read));
        }
    }

    private Optional<Grade> withoutGrade() {
        return grades.size() == 1 ? Optional.of(grades.get(0)) : otherwise;
    }

    private CandidateRow judged(CandidateRow row, String grade) {
        if (row.code().isEmpty() && row.name().isEmpty()) {
            return wrong(row, "candidates.import.nobody");
        }
        List<String> signs = HostileSigns.in(row.code() + row.name() + row.application() + row.arrangements());
        if (!signs.isEmpty()) {
            return wrong(row, "candidates.import.hostile", String.join(", ", signs));
        }
        if (row.grade().isEmpty()) {
            String has = grades.stream().map(Grade::name).collect(Collectors.joining(", "));
            return grade.isEmpty()
                    ? wrong(row, "candidates.import.noGrade", has)
                    : wrong(row, "candidates.import.otherGrade", grade, has);
        }
        return heldAgainstOthers(row);
    }

    private CandidateRow heldAgainstOthers(CandidateRow row) {
        SamePerson name = SamePerson.named(row.name());
        for (Known other : known) {
            if (!row.application().isEmpty() && row.application().equalsIgnoreCase(other.application())) {
                return perhaps(row, "candidates.import.sameApplication", other);
            }
            if (!row.code().isEmpty()
                    && row.code().equalsIgnoreCase(other.code().strip())) {
                return row.name().isEmpty() || name.isProbably(other.name())
                        ? wrong(row, "candidates.import.here", other.who())
                        : wrong(row, "candidates.import.taken", row.code(), other.who());
            }
        }
        return known.stream()
                .filter(other -> name.isProbably(other.name()))
                .findFirst()
                .map(other -> perhaps(row, "candidates.import.probably", other))
                .orElse(row);
    }

    private static CandidateRow perhaps(CandidateRow row, String key, Known other) {
        return row.with(CandidateRow.State.PERHAPS_HERE, Words.of(key, other.who()));
    }

    private static CandidateRow wrong(CandidateRow row, String key, Object... arguments) {
        return row.with(CandidateRow.State.WRONG, Words.of(key, arguments));
    }
}
