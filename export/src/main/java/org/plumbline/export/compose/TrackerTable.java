package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Settling;

/** The tracker of a resume review on paper: findings and outcome, and below them why. */
final class TrackerTable {
    private final Tracked tracked;
    private final List<ReviewRow> rows;
    private final ReviewRule rule;
    private final boolean third;

    TrackerTable(Tracked tracked, List<ReviewRow> rows) {
        this.tracked = tracked;
        this.rows = rows;
        rule = new ReviewRule(tracked.conduct().settling());
        third = tracked.conduct().settling() == Settling.THIRD_RATER;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("tracker.table")));
        blocks.add(Paragraph.introducing(
                Text.of(say("tracker.settling." + tracked.conduct().settling()))));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(say("tracker.noApplicants")));
            return blocks;
        }
        blocks.add(new Table(
                say("tracker.caption"), columns(), rows.stream().map(this::row).toList()));
        blocks.addAll(reasons());
        return blocks;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("tracker.applicant"), 24));
        for (int i = 1; i <= ReviewSheet.reviewers(rows); i++) {
            columns.add(new Column(say("tracker.reviewer", i), 16));
        }
        columns.add(new Column(last(), 16));
        columns.add(new Column(say("tracker.outcome"), 22));
        return columns;
    }

    /** Who has the last word where the reviewers differ. */
    private String last() {
        return say(third ? "tracker.thirdRater" : "tracker.panel");
    }

    /** The code, the grade where there are several, and the name where it may be seen. */
    static Cell applicant(Tracked tracked, Candidate candidate) {
        var words = Text.strong(FileNames.code(candidate));
        if (tracked.severalGrades()) {
            words = words.then(" · " + tracked.grade(candidate), Role.LABEL);
        }
        boolean named = !tracked.basis().blind() && !candidate.name().isBlank();
        return Cell.of(named ? words.then("\n" + candidate.name()) : words);
    }

    private Row row(ReviewRow row) {
        var cells = new ArrayList<Cell>();
        String code = FileNames.code(row.candidate());
        cells.add(applicant(tracked, row.candidate()));
        for (int i = 0; i < ReviewSheet.reviewers(rows); i++) {
            String what = say("tracker.pick", code, say("tracker.reviewer", i + 1));
            cells.add(
                    i < row.reviewers().size()
                            ? pick(what, row.reviewers().get(i).passes())
                            : Cell.of(say("tracker.none")));
        }
        cells.add(pick(
                say("tracker.pick", code, last()),
                row.panelRules() || !third ? row.panel() : row.third().passes()));
        cells.add(
                row.isBlank()
                        ? pick(say("tracker.pick", code, say("tracker.outcome")), Optional.empty())
                        : Cell.of(Text.strong(rule.words(row))));
        return new Row(cells, false);
    }

    private static Cell pick(String what, Optional<Boolean> passes) {
        return passes.map(found -> Cell.of(Finding.words(found)))
                .orElseGet(() -> Cell.of(new Pick(what, Finding.all(), Optional.empty())));
    }

    private List<Block> reasons() {
        var table = new ArrayList<Row>();
        for (ReviewRow row : rows) {
            for (int i = 0; i < row.reviewers().size(); i++) {
                reason(
                        table,
                        row,
                        say("tracker.reviewer", i + 1),
                        row.reviewers().get(i));
            }
            reason(table, row, say("tracker.thirdRater"), row.third());
            if (!row.panelReason().isEmpty()) {
                reason(table, row, say("tracker.panel"), new Finding("", row.panel(), "", row.panelReason()));
            }
        }
        if (table.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, say("tracker.reasons")),
                new Table(
                        say("tracker.reasons.caption"),
                        List.of(
                                new Column(say("tracker.applicant"), 20),
                                new Column(say("tracker.reasons.reviewer"), 24),
                                new Column(say("tracker.reasons.why"), 56)),
                        table));
    }

    private void reason(List<Row> table, ReviewRow row, String reviewer, Finding finding) {
        if (finding.reason().isEmpty() && finding.justification().isEmpty()) {
            return;
        }
        var why = new ArrayList<Block>();
        if (!finding.reason().isEmpty()) {
            why.add(Paragraph.of(Text.strong(finding.reason())));
        }
        if (!finding.justification().isEmpty()) {
            why.add(Paragraph.of(finding.justification()));
        }
        String who = finding.who().isEmpty() ? reviewer : reviewer + "\n" + finding.who();
        table.add(Row.of(applicant(tracked, row.candidate()), Cell.of(who), new Cell(why)));
    }
}
