package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Style;
import org.plumbline.export.book.Workbook.NamedCell;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Points;

/** What the interviews come to, counted by formulas that follow the sheet of outcomes, and the numbers of the rule. */
final class OutcomeSummary {
    private final Tracked tracked;
    private final OutcomeSheet table;
    private final String sheetName;
    private final OutcomeRule rule;
    private final List<NamedCell> names = new ArrayList<>();

    OutcomeSummary(Tracked tracked, OutcomeSheet table, String sheetName) {
        this.tracked = tracked;
        this.table = table;
        this.sheetName = sheetName;
        rule = new OutcomeRule(tracked.basis());
    }

    /**
     * Everything up to how the sheets are used.
     *
     * @param cover the sheet that it stands on, whose name is {@code coverName}
     */
    List<NamedCell> write(TrackerCover cover, String coverName) {
        cover.begin(RuleSentence.of(tracked.basis().words()));
        numbers(cover, coverName);
        cover.section(say("tracker.counts"));
        cover.fact(say("tracker.count.all"), Entry.of(tracked.candidates().size()));
        if (!tracked.candidates().isEmpty()) {
            outcomes(cover);
            missing(cover);
        }
        return names;
    }

    private void numbers(TrackerCover cover, String coverName) {
        DecisionRule decides = tracked.basis().words().rule();
        if (decides instanceof DecisionRule.SmeQa smeQa) {
            named(cover, coverName, OutcomeRule.AT_LEAST, say("tracker.atLeast"), smeQa.exceededAtLeast());
        } else if (decides instanceof Points points) {
            named(cover, coverName, OutcomeRule.PASS_MARK, say("tracker.passMark"), points.passMark());
        }
    }

    private void named(TrackerCover cover, String coverName, String name, String label, int value) {
        names.add(new NamedCell(name, coverName, Area.cell(cover.next(), 1).fixed()));
        cover.fact(label, Entry.of(value));
    }

    private void outcomes(TrackerCover cover) {
        String cells = cells(table.outcomeColumn());
        for (String words : rule.outcomes()) {
            count(cover, say("tracker.count.is", words), "COUNTIF(" + cells + "," + criterion(words) + ")", now(words));
        }
        long away = tracked.candidates().stream()
                .filter(candidate -> tracked.absent(candidate).isPresent())
                .count();
        cover.fact(say("tracker.count.absent"), Entry.of((int) away));
        String known = rule.outcomes().stream()
                .map(words -> "-COUNTIF(" + cells + "," + criterion(words) + ")")
                .collect(Collectors.joining());
        long decided = rule.outcomes().stream().mapToLong(this::now).sum();
        int all = tracked.candidates().size();
        count(cover, say("tracker.count.waiting"), all + "-" + away + known, all - away - decided);
    }

    /** Numbers are counted as numbers. */
    private static String criterion(String words) {
        return words.matches("\\d") ? words : ReviewRule.quoted(words);
    }

    private void missing(TrackerCover cover) {
        List<SelectedCompetency> competencies = tracked.basis().words().competencies();
        for (int i = 0; i < competencies.size(); i++) {
            SelectedCompetency selected = competencies.get(i);
            long now = tracked.candidates().stream()
                    .filter(candidate -> tracked.outcome(candidate)
                            .flatMap(known -> known.standing(selected.id()))
                            .map(OutcomeRule::words)
                            .orElse("")
                            .isEmpty())
                    .count();
            count(
                    cover,
                    say("tracker.count.competency", selected.name()),
                    "COUNTBLANK(" + cells(table.competencyColumn(i)) + ")",
                    now);
        }
    }

    private long now(String words) {
        return tracked.candidates().stream()
                .filter(candidate -> tracked.absent(candidate).isEmpty())
                .filter(candidate -> rule.words(tracked.outcome(candidate)).equals(words))
                .count();
    }

    private static void count(TrackerCover cover, String label, String formula, long now) {
        cover.fact(label, new Entry.Formula(formula, String.valueOf(now), Style.PLAIN));
    }

    private String cells(int column) {
        return "'" + sheetName + "'!" + table.all(column).fixed();
    }

    /** How the sheets are used. */
    void how(TrackerCover cover) {
        cover.how("tracker.how.interview");
        if (!rule.computes() && !tracked.basis().words().competencies().isEmpty()) {
            cover.sentence(say("tracker.how.static"));
        }
    }
}
