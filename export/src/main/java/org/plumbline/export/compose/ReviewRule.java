package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.panel.Settling;

/** How findings become the outcome of a resume review, as a formula that others can follow and as words. */
final class ReviewRule {
    private final Settling settling;
    private final String pass = Finding.words(true);
    private final String fail = Finding.words(false);

    ReviewRule(Settling settling) {
        this.settling = settling;
    }

    /**
     * The formula.
     *
     * @param reviewers the cells of the findings
     * @param third the tie-breaker's cell
     * @param panel the cell of the panel's decision, where the table has one
     */
    String formula(List<String> reviewers, Optional<String> third, Optional<String> panel, boolean panelRules) {
        String byFindings = panelRules ? quoted(awaitsPanel()) : byFindings(reviewers, third);
        return panel.map(cell -> "IF(" + known(cell) + "," + cell + "," + byFindings + ")")
                .orElse(byFindings);
    }

    private String byFindings(List<String> reviewers, Optional<String> third) {
        String passes = count(reviewers, pass);
        String fails = count(reviewers, fail);
        int all = reviewers.size();
        String missing = reviewers.stream()
                .map(cell -> "IF(" + known(cell) + ",\"\","
                        + quoted(", " + say("tracker.waiting.reviewer", reviewers.indexOf(cell) + 1)) + ")")
                .collect(Collectors.joining("&"));
        return "IF(" + passes + "+" + fails + "<" + all + "," + quoted(say("tracker.waiting")) + "&MID(" + missing
                + ",3,500),IF(" + passes + "=" + all + "," + quoted(pass) + ",IF(" + fails + "=" + all + ","
                + quoted(fail) + "," + differing(passes, fails, all, third) + ")))";
    }

    private String differing(String passes, String fails, int all, Optional<String> third) {
        return switch (settling) {
            case THIRD_RATER ->
                third.map(cell -> third(passes, fails, all + 1, cell)).orElse(quoted(awaitsThird()));
            case MAJORITY -> majority(passes, fails, all, awaitsPanel());
            case MEDIAN -> "IF(" + fails + ">" + (all - 1) / 2 + "," + quoted(fail) + "," + quoted(pass) + ")";
            case CONSENSUS, CHAIR -> quoted(awaitsPanel());
        };
    }

    private String third(String passes, String fails, int all, String cell) {
        return "IF(" + known(cell) + ","
                + majority(
                        passes + "+" + count(List.of(cell), pass),
                        fails + "+" + count(List.of(cell), fail),
                        all,
                        differ())
                + "," + quoted(awaitsThird()) + ")";
    }

    private String majority(String passes, String fails, int all, String otherwise) {
        return "IF(2*(" + passes + ")>" + all + "," + quoted(pass) + ",IF(2*(" + fails + ")>" + all + "," + quoted(fail)
                + "," + quoted(otherwise) + "))";
    }

    private static String count(List<String> cells, String words) {
        return cells.stream()
                .map(cell -> "(" + cell + "=" + quoted(words) + ")")
                .collect(Collectors.joining("+"));
    }

    private String known(String cell) {
        return "OR(" + cell + "=" + quoted(pass) + "," + cell + "=" + quoted(fail) + ")";
    }

    /** Words inside a formula. */
    static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }

    /** What the formula comes to as things stand. */
    String words(ReviewRow row) {
        if (row.absent().isPresent()) {
            return row.absent().get();
        }
        if (row.panel().isPresent() || row.panelRules()) {
            return row.panel().map(Finding::words).orElse(awaitsPanel());
        }
        var missing = new ArrayList<String>();
        int passes = 0;
        for (int i = 0; i < row.reviewers().size(); i++) {
            Optional<Boolean> found = row.reviewers().get(i).passes();
            if (found.isEmpty()) {
                missing.add(say("tracker.waiting.reviewer", i + 1));
            }
            passes += found.orElse(false) ? 1 : 0;
        }
        return missing.isEmpty() ? settled(row, passes) : say("tracker.waiting") + String.join(", ", missing);
    }

    private String settled(ReviewRow row, int passes) {
        int all = row.reviewers().size();
        int fails = all - passes;
        if (passes == all || fails == all) {
            return passes == all ? pass : fail;
        }
        return switch (settling) {
            case THIRD_RATER ->
                row.third()
                        .passes()
                        .map(found ->
                                majority(passes + (found ? 1 : 0), all + 1).orElse(differ()))
                        .orElse(awaitsThird());
            case MAJORITY -> majority(passes, all).orElse(awaitsPanel());
            case MEDIAN -> fails > (all - 1) / 2 ? fail : pass;
            case CONSENSUS, CHAIR -> awaitsPanel();
        };
    }

    private Optional<String> majority(int passes, int all) {
        if (2 * passes == all) {
            return Optional.empty();
        }
        return Optional.of(2 * passes > all ? pass : fail);
    }

    static String awaitsThird() {
        return say("tracker.waiting") + say("tracker.waiting.thirdRater");
    }

    static String awaitsPanel() {
        return say("tracker.waiting") + say("tracker.waiting.panel");
    }

    private static String differ() {
        return say("tracker.differ");
    }
}
