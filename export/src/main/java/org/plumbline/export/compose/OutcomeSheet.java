package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Sheet.Tone;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Outcomes;

/** What holds for every candidate of an interview, competency by competency, and the outcome as a formula. */
final class OutcomeSheet {
    private final Tracked tracked;
    private final Basis basis;
    private final OutcomeRule rule;
    private final List<String> headings = new ArrayList<>();
    private final SheetBuilder sheet;
    private final int first;

    OutcomeSheet(Tracked tracked, String name) {
        this.tracked = tracked;
        basis = tracked.basis();
        rule = new OutcomeRule(basis);
        sheet = new SheetBuilder(name);
        add(say("tracker.applicant"), 14);
        if (!basis.blind()) {
            add(say("tracker.name"), 24);
        }
        if (tracked.severalGrades()) {
            add(say("tracker.grade"), tracked.gradeWidth());
        }
        if (tracked.outcomes().isPresent()) {
            add(say("tracker.in"), 12);
        }
        first = headings.size();
        basis.words().competencies().forEach(selected -> add(selected.name(), 18));
        add(say("tracker.outcome"), 34);
    }

    private void add(String heading, int width) {
        headings.add(heading);
        sheet.width(width);
    }

    Sheet sheet() {
        sheet.headings(headings);
        tracked.candidates().forEach(this::row);
        if (!tracked.candidates().isEmpty() && outcomeColumn() > first) {
            sheet.dropDown(new Area(1, first, sheet.next() - 1, outcomeColumn() - 1), OutcomeRule.choices());
            shades();
        }
        return sheet.guarded().build();
    }

    private void row(Candidate candidate) {
        int here = sheet.next();
        Optional<Outcome> outcome = tracked.outcome(candidate);
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(FileNames.code(candidate), Style.STRONG));
        if (!basis.blind()) {
            entries.add(Entry.of(candidate.name()));
        }
        if (tracked.severalGrades()) {
            entries.add(Entry.of(tracked.grade(candidate)));
        }
        tracked.outcomes().ifPresent(known -> entries.add(Entry.of(in(known, candidate))));
        for (SelectedCompetency selected : basis.words().competencies()) {
            entries.add(Entry.of(
                    outcome.flatMap(known -> known.standing(selected.id()))
                            .map(OutcomeRule::words)
                            .orElse(""),
                    Style.TO_FILL_IN));
        }
        entries.add(outcome(candidate, outcome, here));
        sheet.row(new SheetRow(entries));
    }

    private static String in(Outcomes outcomes, Candidate candidate) {
        List<PanelMember> raters = outcomes.ratersOf(candidate.id());
        long in = raters.stream()
                .filter(member -> outcomes.submitted(candidate.id(), member).isPresent())
                .count();
        return say("tracker.in.of", in, raters.size());
    }

    private Entry outcome(Candidate candidate, Optional<Outcome> outcome, int here) {
        Optional<String> absent = tracked.absent(candidate);
        if (absent.isPresent()) {
            return Entry.of(absent.get(), Style.RESULT);
        }
        String words = rule.words(outcome);
        return rule.computes()
                ? new Entry.Formula(rule.formula(Area.row(here, first, outcomeColumn() - 1), 0), words, Style.RESULT)
                : Entry.of(words, Style.RESULT);
    }

    int outcomeColumn() {
        return headings.size() - 1;
    }

    int competencyColumn(int competency) {
        return first + competency;
    }

    /** Cells of one column, all rows. */
    Area all(int column) {
        return Area.column(column, 1, Math.max(1, tracked.candidates().size()));
    }

    private void shades() {
        String cell = Area.cell(1, first).name();
        String below = ReviewRule.quoted(OutcomeRule.words(Determination.DOES_NOT_MEET));
        sheet.shade(new Area(1, first, sheet.next() - 1, outcomeColumn() - 1), cell + "=" + below, Tone.DARK);
        String outcome = Area.cell(1, outcomeColumn()).name();
        List<String> decided = rule.outcomes();
        String low = decided.get(decided.size() - 1);
        sheet.shade(all(outcomeColumn()), outcome + "&\"\"=" + ReviewRule.quoted(low), Tone.DARK);
        String known = String.join(
                ",",
                decided.stream()
                        .map(words -> outcome + "&\"\"<>" + ReviewRule.quoted(words))
                        .toList());
        sheet.shade(all(outcomeColumn()), "AND(" + known + ")", Tone.WAITING);
    }
}
