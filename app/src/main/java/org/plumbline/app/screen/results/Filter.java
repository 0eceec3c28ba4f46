package org.plumbline.app.screen.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scoring.Decision;

/**
 * Which candidates are looked at, and in which order.
 *
 * @param text looked for in the label, the outcome and the reason
 */
record Filter(String text, Show show, Optional<GradeId> grade, Sort sort) {
    static final Filter NONE = new Filter("", Show.ALL, Optional.empty(), Sort.LIST);

    /** Whom. */
    enum Show {
        ALL,
        OPEN,
        PASSED,
        NOT_PASSED
    }

    /** In which order. */
    enum Sort {
        LIST,
        LABEL,
        OUTCOME
    }

    Filter withText(String value) {
        return new Filter(value, show, grade, sort);
    }

    Filter withShow(Show value) {
        return new Filter(text, value, grade, sort);
    }

    Filter withGrade(Optional<GradeId> value) {
        return new Filter(text, show, value, sort);
    }

    Filter withSort(Sort value) {
        return new Filter(text, show, grade, value);
    }

    List<Row> of(List<Row> rows) {
        var found = rows.stream().filter(this::keeps);
        return switch (sort) {
            case LIST -> found.toList();
            case LABEL ->
                found.sorted(Comparator.comparing(Row::label, String.CASE_INSENSITIVE_ORDER))
                        .toList();
            case OUTCOME -> found.sorted(Comparator.comparing(Filter::rank)).toList();
        };
    }

    private boolean keeps(Row row) {
        boolean shown =
                switch (show) {
                    case ALL -> true;
                    case OPEN -> row.decision().isEmpty();
                    case PASSED -> row.decision().filter(Decision::passes).isPresent();
                    case NOT_PASSED ->
                        row.decision().filter(decision -> !decision.passes()).isPresent();
                };
        String words = row.label() + " " + row.grade() + " " + row.category() + " "
                + row.outcome().map(outcome -> outcome.reason()).orElse("") + " "
                + row.decision().map(Decision::words).orElse("");
        return shown
                && grade.filter(wanted -> !wanted.equals(row.gradeId())).isEmpty()
                && words.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The best first, then those who do not pass, then those who are open. */
    private static double rank(Row row) {
        return row.decision()
                .map(decision -> (decision.passes() ? -10_000_000.0 : 0) - number(decision.mark()))
                .orElse(10_000_000.0);
    }

    private static double number(String mark) {
        String digits = mark.replaceAll("[^0-9.-]", "");
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
