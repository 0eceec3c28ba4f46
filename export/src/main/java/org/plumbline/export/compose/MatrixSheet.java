package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.Outcomes;

/** One competency as a matrix: a row a candidate, a column a rater, and what holds. */
final class MatrixSheet {
    private final Tracked tracked;
    private final Outcomes outcomes;
    private final List<PanelMember> raters;
    private final Map<CandidateId, Map<PanelMemberId, GivenRating>> newest = new HashMap<>();
    private final SelectedCompetency selected;
    private final List<String> headings = new ArrayList<>();
    private final SheetBuilder sheet;
    private int first;

    MatrixSheet(Tracked tracked, SelectedCompetency selected, String name, List<GivenRating> ratings) {
        this.tracked = tracked;
        this.selected = selected;
        outcomes = tracked.outcomes().orElseThrow();
        raters = outcomes.raters().panel().stream()
                .filter(member -> member.role().rates())
                .toList();
        sheet = new SheetBuilder(name);
        ratings.stream()
                .filter(rating -> rating.newest() && rating.selected().id().equals(selected.id()))
                .forEach(rating -> newest.computeIfAbsent(rating.candidate().id(), added -> new HashMap<>())
                        .put(rating.card().member(), rating));
    }

    private void add(String heading, int width) {
        headings.add(heading);
        sheet.width(width);
    }

    private void columns() {
        add(say("tracker.applicant"), 13);
        if (!tracked.basis().blind()) {
            add(say("tracker.name"), 22);
        }
        if (tracked.severalGrades()) {
            add(say("tracker.grade"), tracked.gradeWidth());
        }
        add(say("workbook.requiredLevel"), 10);
        first = headings.size();
        raters.forEach(rater -> add(rater.name(), 14));
        if (!tracked.review()) {
            add(say("workbook.apart"), 10);
            add(say("workbook.agreed"), 10);
        }
        add(say("workbook.holds"), 18);
        add(say("workbook.how"), 36);
    }

    Sheet sheet() {
        columns();
        sheet.headings(headings);
        tracked.candidates()
                .forEach(candidate -> row(candidate, tracked.outcome(candidate).orElseThrow()));
        if (!tracked.candidates().isEmpty() && !raters.isEmpty()) {
            String cell = Area.cell(1, first).name();
            String needed = "$" + Area.letters(first - 1) + "2";
            sheet.shade(
                    new Area(1, first, sheet.next() - 1, first + raters.size() - 1),
                    "AND(ISNUMBER(" + cell + "),ISNUMBER(" + needed + ")," + cell + "<" + needed + ")",
                    Tone.DARK);
        }
        return sheet.build();
    }

    private void row(Candidate candidate, Outcome outcome) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(FileNames.code(candidate), Style.STRONG));
        if (!tracked.basis().blind()) {
            entries.add(Entry.of(candidate.name()));
        }
        if (tracked.severalGrades()) {
            entries.add(Entry.of(tracked.grade(candidate)));
        }
        Optional<Integer> required = tracked.basis().words().requiredLevels().stream()
                .filter(level -> level.competency().equals(selected.id()))
                .filter(level -> level.grade().equals(candidate.grade()))
                .map(level -> level.level())
                .findFirst();
        entries.add(required.filter(level -> !tracked.review()).map(Entry::of).orElse(nothing()));
        List<PanelMember> asked = outcomes.ratersOf(candidate.id());
        raters.forEach(rater -> entries.add(given(candidate, rater, asked)));
        if (!tracked.review()) {
            entries.add(apart(candidate));
            entries.add(agreed(outcome));
        }
        Standing standing = outcome.standing(selected.id()).orElseThrow();
        entries.add(Entry.of(OutcomeRule.words(standing), Style.STRONG));
        entries.add(Entry.of(how(standing)));
        sheet.row(new SheetRow(entries));
    }

    private static Entry nothing() {
        return new Entry.Empty(Style.PLAIN);
    }

    /** A level as its number, what is no level in words, and a dash for who does not rate this candidate. */
    private Entry given(Candidate candidate, PanelMember rater, List<PanelMember> asked) {
        GivenRating rating = newest.getOrDefault(candidate.id(), Map.of()).get(rater.id());
        if (rating == null) {
            boolean rates = asked.stream().anyMatch(member -> member.id().equals(rater.id()));
            return rates ? nothing() : Entry.of(say("tracker.none"), Style.LABEL);
        }
        return rating.level().isPresent() ? Entry.of(rating.level().getAsInt()) : Entry.of(rating.words());
    }

    /** How far the highest and the lowest level lie apart, once there are two. */
    private Entry apart(Candidate candidate) {
        if (raters.isEmpty()) {
            return nothing();
        }
        String cells = Area.row(sheet.next(), first, first + raters.size() - 1).name();
        var levels = newest.getOrDefault(candidate.id(), Map.of()).values().stream()
                .flatMapToInt(rating -> rating.level().stream())
                .summaryStatistics();
        String now = levels.getCount() < 2 ? "" : String.valueOf(levels.getMax() - levels.getMin());
        return new Entry.Formula(
                "IF(COUNT(" + cells + ")<2,\"\",MAX(" + cells + ")-MIN(" + cells + "))", now, Style.PLAIN);
    }

    private Entry agreed(Outcome outcome) {
        return outcome.standing(selected.id()).orElseThrow() instanceof Standing.Settled settled
                ? Entry.of(settled.level())
                : nothing();
    }

    private static String how(Standing standing) {
        if (standing instanceof Standing.Open open) {
            return OutcomeWords.why(open.why());
        }
        Standing.By by =
                standing instanceof Standing.Settled settled ? settled.by() : ((Standing.Judged) standing).by();
        return OutcomeWords.by(by);
    }
}
