package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Sheet.Tone;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;
import org.plumbline.model.panel.Settling;

/** The tracker of a resume review: a row an applicant, findings to choose, and the outcome as a formula. */
final class ReviewSheet {
    /** Columns of one reviewer: who, finding, reason, justification. */
    static final int GROUP = 4;

    private final Tracked tracked;
    private final List<ReviewRow> rows;
    private final ReviewRule rule;
    private final int reviewers;
    private final boolean third;
    private final boolean panel;
    private final List<String> headings = new ArrayList<>();
    private final SheetBuilder sheet = new SheetBuilder(say("tracker.sheet"));

    ReviewSheet(Tracked tracked, List<ReviewRow> rows) {
        this.tracked = tracked;
        this.rows = rows;
        rule = new ReviewRule(tracked.conduct().settling());
        reviewers = reviewers(rows);
        third = tracked.conduct().settling() == Settling.THIRD_RATER;
        panel = !third || rows.stream().anyMatch(ReviewRow::panelRules);
        columns();
    }

    static int reviewers(List<ReviewRow> rows) {
        return Math.max(
                2, rows.stream().mapToInt(row -> row.reviewers().size()).max().orElse(2));
    }

    private void columns() {
        add(say("tracker.applicant"), 14);
        if (!tracked.basis().blind()) {
            add(say("tracker.name"), 24);
        }
        if (tracked.severalGrades()) {
            add(say("tracker.grade"), tracked.gradeWidth());
        }
        for (int i = 1; i <= reviewers; i++) {
            group(say("tracker.reviewer", i));
        }
        if (third) {
            group(say("tracker.thirdRater"));
        }
        if (panel) {
            add(say("tracker.finding", say("tracker.panel")), 14);
            add(say("tracker.reason", say("tracker.panel")), 36);
        }
        add(say("tracker.outcome"), 30);
    }

    private void group(String who) {
        add(who, 20);
        add(say("tracker.finding", who), 14);
        add(say("tracker.reason", who), 30);
        add(say("tracker.justification", who), 48);
    }

    private void add(String heading, int width) {
        headings.add(heading);
        sheet.width(width);
    }

    Sheet sheet() {
        sheet.headings(headings);
        rows.forEach(this::row);
        if (!rows.isEmpty()) {
            choices();
            shades();
        }
        return sheet.guarded().build();
    }

    private void row(ReviewRow row) {
        int here = sheet.next();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(FileNames.code(row.candidate()), Style.STRONG));
        if (!tracked.basis().blind()) {
            entries.add(Entry.of(row.candidate().name()));
        }
        if (tracked.severalGrades()) {
            entries.add(Entry.of(tracked.grade(row.candidate())));
        }
        for (int i = 0; i < reviewers; i++) {
            entries.addAll(asked(row, i) ? entries(row.reviewers().get(i)) : nobody());
        }
        if (third) {
            entries.addAll(entries(row.third()));
        }
        if (panel) {
            entries.add(Entry.of(row.panel().map(Finding::words).orElse(""), Style.TO_FILL_IN));
            entries.add(Entry.of(row.panelReason(), Style.TO_FILL_IN));
        }
        entries.add(outcome(row, here));
        sheet.row(new SheetRow(entries));
    }

    private static List<Entry> entries(Finding finding) {
        return List.of(
                Entry.of(finding.who(), finding.who().isEmpty() ? Style.TO_FILL_IN : Style.PLAIN),
                Entry.of(finding.words(), Style.TO_FILL_IN),
                Entry.of(finding.reason(), Style.TO_FILL_IN),
                Entry.of(finding.justification(), Style.TO_FILL_IN));
    }

    /** Whether a finding is there or expected. */
    private static boolean asked(ReviewRow row, int reviewer) {
        return reviewer < row.reviewers().size()
                && (row.absent().isEmpty()
                        || row.reviewers().get(reviewer).passes().isPresent());
    }

    /** Where fewer review this applicant than others, or nobody does any more. */
    private static List<Entry> nobody() {
        Entry none = Entry.of(say("tracker.none"), Style.LABEL);
        return List.of(none, none, none, none);
    }

    private Entry outcome(ReviewRow row, int here) {
        if (row.absent().isPresent()) {
            return Entry.of(row.absent().get(), Style.RESULT);
        }
        List<String> cells = IntStream.range(0, row.reviewers().size())
                .mapToObj(i -> Area.cell(here, finding(i)).name())
                .toList();
        Optional<String> thirds =
                third ? Optional.of(Area.cell(here, finding(reviewers)).name()) : Optional.empty();
        Optional<String> panels =
                panel ? Optional.of(Area.cell(here, panelColumn()).name()) : Optional.empty();
        return new Entry.Formula(rule.formula(cells, thirds, panels, row.panelRules()), rule.words(row), Style.RESULT);
    }

    /** The column of a reviewer's finding, from 0; the tie-breaker comes after the reviewers. */
    int finding(int reviewer) {
        int before = 1 + (tracked.basis().blind() ? 0 : 1) + (tracked.severalGrades() ? 1 : 0);
        return before + reviewer * GROUP + 1;
    }

    private int panelColumn() {
        return finding(reviewers + (third ? 1 : 0)) - 1;
    }

    int outcomeColumn() {
        return headings.size() - 1;
    }

    /** Cells of one column, all rows. */
    Area all(int column) {
        return Area.column(column, 1, Math.max(1, rows.size()));
    }

    private void choices() {
        List<String> reasons = Finding.reasons(tracked.basis());
        for (int i = 0; i < rows.size(); i++) {
            for (int reviewer = 0; reviewer < reviewers + (third ? 1 : 0); reviewer++) {
                if (reviewer == reviewers || asked(rows.get(i), reviewer)) {
                    sheet.dropDown(Area.cell(i + 1, finding(reviewer)), Finding.all());
                    sheet.dropDown(Area.cell(i + 1, finding(reviewer) + 1), reasons);
                }
            }
        }
        if (panel) {
            sheet.dropDown(all(panelColumn()), Finding.all());
        }
    }

    private void shades() {
        String fail = ReviewRule.quoted(Finding.words(false));
        String pass = ReviewRule.quoted(Finding.words(true));
        for (int i = 0; i < reviewers + (third ? 1 : 0); i++) {
            shade(finding(i), "=" + fail, Tone.DARK);
        }
        String outcome = Area.cell(1, outcomeColumn()).name();
        shade(outcomeColumn(), "=" + fail, Tone.DARK);
        sheet.shade(
                all(outcomeColumn()), "AND(" + outcome + "<>" + pass + "," + outcome + "<>" + fail + ")", Tone.WAITING);
        if (third) {
            String waiting = "$" + outcome + "=" + ReviewRule.quoted(ReviewRule.awaitsThird());
            sheet.shade(all(finding(reviewers)), waiting, Tone.WAITING);
        }
    }

    private void shade(int column, String test, Tone tone) {
        sheet.shade(all(column), Area.cell(1, column).name() + test, tone);
    }
}
