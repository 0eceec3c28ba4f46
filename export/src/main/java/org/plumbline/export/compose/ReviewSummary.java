package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Style;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Settling;

/** What a resume review comes to, counted by formulas that follow the tracker. */
final class ReviewSummary {
    private static final int PAIR = 2;

    private final Tracked tracked;
    private final List<ReviewRow> rows;
    private final ReviewSheet table;
    private final ReviewRule rule;
    private final TrackerCover cover;

    /**
     * @param cover the sheet that it stands on
     */
    ReviewSummary(Tracked tracked, List<ReviewRow> rows, ReviewSheet table, TrackerCover cover) {
        this.tracked = tracked;
        this.rows = rows;
        this.table = table;
        rule = new ReviewRule(tracked.conduct().settling());
        this.cover = cover;
    }

    /** Everything up to how the sheets are used. */
    void write() {
        cover.begin(say("tracker.settling." + tracked.conduct().settling()));
        String outcomes = cells(table.outcomeColumn());
        cover.section(say("tracker.counts"));
        cover.fact(say("tracker.count.all"), Entry.of(rows.size()));
        for (String found : Finding.all()) {
            count(say("tracker.count.is", found), "COUNTIF(" + outcomes + "," + quoted(found) + ")", outcome(found));
        }
        if (!rows.isEmpty()) {
            absent(outcomes);
            waiting(outcomes);
        }
    }

    private void absent(String outcomes) {
        String sum = IntStream.range(0, Attendance.Kind.values().length)
                .mapToObj(i -> "COUNTIF(" + outcomes + "," + quoted(Tracked.absent(Attendance.Kind.values()[i])) + ")")
                .collect(Collectors.joining("+"));
        count(
                say("tracker.count.absent"),
                sum,
                rows.stream().filter(row -> row.absent().isPresent()).count());
    }

    private void waiting(String outcomes) {
        String known = Finding.all().stream()
                .map(found -> "-COUNTIF(" + outcomes + "," + quoted(found) + ")")
                .collect(Collectors.joining());
        long decided = Finding.all().stream().mapToLong(this::outcome).sum();
        long away = rows.stream().filter(row -> row.absent().isPresent()).count();
        count(say("tracker.count.waiting"), rows.size() + known + "-" + away, rows.size() - decided - away);
        for (int i = 0; i < ReviewSheet.reviewers(rows); i++) {
            int reviewer = i;
            count(
                    say("tracker.count.reviewer", i + 1),
                    "COUNTBLANK(" + cells(table.finding(i)) + ")",
                    rows.stream()
                            .filter(row ->
                                    row.absent().isEmpty() && row.reviewers().size() > reviewer)
                            .filter(row ->
                                    row.reviewers().get(reviewer).passes().isEmpty())
                            .count());
        }
        if (ReviewSheet.reviewers(rows) == PAIR) {
            count(
                    say("tracker.count.differ"),
                    both(true, false) + "+" + both(false, true),
                    rows.stream()
                            .filter(row -> found(row, true) && found(row, false))
                            .count());
        }
        if (tracked.conduct().settling() == Settling.THIRD_RATER) {
            String words = ReviewRule.awaitsThird();
            count(say("tracker.count.third"), "COUNTIF(" + outcomes + "," + quoted(words) + ")", outcome(words));
        }
    }

    private static boolean found(ReviewRow row, boolean passes) {
        return row.reviewers().stream()
                .anyMatch(finding ->
                        finding.passes().filter(found -> found == passes).isPresent());
    }

    private String both(boolean first, boolean second) {
        return "COUNTIFS(" + cells(table.finding(0)) + "," + quoted(Finding.words(first)) + ","
                + cells(table.finding(1)) + "," + quoted(Finding.words(second)) + ")";
    }

    private long outcome(String words) {
        return rows.stream().filter(row -> rule.words(row).equals(words)).count();
    }

    private void count(String label, String formula, long now) {
        cover.fact(label, new Entry.Formula(formula, String.valueOf(now), Style.PLAIN));
    }

    private String cells(int column) {
        return "'" + say("tracker.sheet") + "'!" + table.all(column).fixed();
    }

    private static String quoted(String words) {
        return ReviewRule.quoted(words);
    }
}
