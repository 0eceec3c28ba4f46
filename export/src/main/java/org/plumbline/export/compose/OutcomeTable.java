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
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.scoring.Outcome;

/** What holds for every candidate of an interview on paper; more competencies than fit become a second table. */
final class OutcomeTable {
    private static final int MOST = 6;

    private final Tracked tracked;
    private final OutcomeRule rule;
    private final boolean toFillIn;

    /**
     * @param toFillIn whether what is missing can be chosen, or only stays empty
     */
    OutcomeTable(Tracked tracked, boolean toFillIn) {
        this.tracked = tracked;
        rule = new OutcomeRule(tracked.basis());
        this.toFillIn = toFillIn;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("tracker.outcomes")));
        blocks.add(Paragraph.introducing(Text.of(RuleSentence.of(tracked.basis().words()))));
        if (tracked.candidates().isEmpty()) {
            blocks.add(Paragraph.of(say("tracker.noApplicants")));
            return blocks;
        }
        List<SelectedCompetency> all = tracked.basis().words().competencies();
        if (!all.isEmpty()) {
            blocks.add(key(all));
        }
        for (int from = 0; from == 0 || from < all.size(); from += MOST) {
            boolean last = from + MOST >= all.size();
            List<SelectedCompetency> some = all.subList(from, Math.min(all.size(), from + MOST));
            if (from > 0) {
                blocks.add(Paragraph.introducing(Text.label(say("tracker.more"))));
            }
            blocks.add(new Table(
                    say("tracker.outcomes.caption"),
                    columns(from + 1, some.size(), last),
                    tracked.candidates().stream()
                            .map(candidate -> row(candidate, some, last))
                            .toList()));
        }
        return blocks;
    }

    /** What the numbers over the columns stand for; names would not fit there. */
    private static Paragraph key(List<SelectedCompetency> all) {
        var names = new ArrayList<String>();
        for (SelectedCompetency selected : all) {
            names.add(say("tracker.number", names.size() + 1) + "\u00A0" + selected.name());
        }
        return Paragraph.introducing(Text.of(String.join(" · ", names)));
    }

    private static List<Column> columns(int first, int count, boolean last) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("tracker.applicant"), 27));
        for (int number = first; number < first + count; number++) {
            columns.add(new Column(say("tracker.number", number), 13));
        }
        if (last) {
            columns.add(new Column(say("tracker.outcome"), 22));
        }
        return columns;
    }

    private Row row(Candidate candidate, List<SelectedCompetency> some, boolean last) {
        Optional<Outcome> outcome = tracked.outcome(candidate);
        Optional<String> absent = tracked.absent(candidate);
        var cells = new ArrayList<Cell>();
        cells.add(TrackerTable.applicant(tracked, candidate));
        for (SelectedCompetency selected : some) {
            String words = outcome.flatMap(known -> known.standing(selected.id()))
                    .map(OutcomeRule::words)
                    .orElse("");
            boolean open = words.isEmpty() && toFillIn && absent.isEmpty();
            cells.add(open ? pick(candidate, selected.name(), OutcomeRule.choices()) : Cell.of(words));
        }
        if (last) {
            cells.add(absent.map(Cell::of).orElseGet(() -> outcome(candidate, outcome)));
        }
        return new Row(cells, false);
    }

    private Cell outcome(Candidate candidate, Optional<Outcome> outcome) {
        boolean decided = outcome.flatMap(Outcome::decision).isPresent();
        boolean blank = toFillIn
                && outcome.stream()
                        .flatMap(known -> known.lines().stream())
                        .allMatch(line -> OutcomeRule.words(line.standing()).isEmpty());
        if (!decided && blank && !tracked.basis().words().competencies().isEmpty()) {
            return pick(candidate, say("tracker.outcome"), rule.outcomes());
        }
        String words = rule.words(outcome);
        return Cell.of(decided ? Text.strong(words) : Text.label(words));
    }

    private static Cell pick(Candidate candidate, String what, List<String> choices) {
        return Cell.of(new Pick(say("tracker.pick", FileNames.code(candidate), what), choices, Optional.empty()));
    }
}
