package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.Speaker;

/** Competency by competency: what is required, what each member gave, what holds and how that came about; then drawn. */
final class Standings {
    private static final int NAME_SHARE = 28;
    private static final int MEMBERS_SHARE = 43;
    private static final int HOLDS_SHARE = 29;

    private final PanelFindings findings;
    private final Candidate candidate;
    private final Outcomes outcomes;
    private final Outcome outcome;
    private final List<PanelMember> raters;

    Standings(PanelFindings findings, Candidate candidate, Outcomes outcomes) {
        this.findings = findings;
        this.candidate = candidate;
        this.outcomes = outcomes;
        outcome = outcomes.of(candidate);
        raters = outcomes.ratersOf(candidate.id()).stream()
                .filter(member -> outcomes.submitted(candidate.id(), member).isPresent())
                .toList();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!outcome.lines().isEmpty()) {
            blocks.add(new Heading(2, say("summary.standings")));
            blocks.add(table());
            blocks.add(Paragraph.of(
                    Text.label(say(findings.ratesLevels() ? "report.results.signs" : "report.results.signs.resume"))));
            List<String> missing = outcomes.ratersOf(candidate.id()).stream()
                    .filter(member -> !raters.contains(member))
                    .map(PanelMember::name)
                    .toList();
            if (!missing.isEmpty()) {
                blocks.add(Paragraph.of(say("summary.members.notSubmitted", RuleSentence.listed(missing))));
            }
            findings.opened().forEach(one -> blocks.addAll(figures(one)));
        }
        return blocks;
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("summary.standings.competency"), NAME_SHARE));
        raters.forEach(member -> columns.add(new Column(member.name(), Math.max(1, MEMBERS_SHARE / raters.size()))));
        columns.add(new Column(say("summary.standings.holds"), HOLDS_SHARE));
        return new Table(
                say("summary.standings.caption"),
                columns,
                findings.competencies().stream().map(this::row).toList());
    }

    private Row row(SelectedCompetency selected) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(List.of(
                Paragraph.of(selected.name()),
                Paragraph.of(Text.label(say("summary.standings.required", requiredWords(selected)))))));
        RatingHistory history =
                RatingHistory.of(findings.basis().workshop(), findings.round(), candidate.id(), selected.id());
        for (PanelMember member : raters) {
            cells.add(of(history, member)
                    .map(rater -> rated(selected, rater))
                    .orElseGet(() -> Cell.of(Text.label(say("notYetRated")))));
        }
        cells.add(holds(selected));
        return new Row(cells, false);
    }

    private String requiredWords(SelectedCompetency selected) {
        return findings.ratesLevels()
                ? required(selected)
                        .map(level -> findings.level(selected, level))
                        .orElse(say("notYetRequired"))
                : say("met");
    }

    private Optional<Integer> required(SelectedCompetency selected) {
        return findings.basis().required(selected.id());
    }

    private static Optional<RatingHistory.OfRater> of(RatingHistory history, PanelMember member) {
        return history.raters().stream()
                .filter(rater -> rater.speaker() instanceof Speaker.Named named
                        && named.member().equals(member.id()))
                .findFirst();
    }

    private Cell rated(SelectedCompetency selected, RatingHistory.OfRater rater) {
        String last = words(selected, rater.last());
        String first = words(selected, rater.first());
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(last));
        if (!last.equals(first)) {
            words.add(Paragraph.of(Text.label(say("summary.members.first", first))));
        }
        return new Cell(words);
    }

    private String words(SelectedCompetency selected, RatingHistory.Step step) {
        return RatingWords.plain(step.rating(), findings.levels(selected));
    }

    private Cell holds(SelectedCompetency selected) {
        Standing standing = outcome.standing(selected.id()).orElseThrow();
        return standing.match(new Standing.Cases<>() {
            @Override
            public Cell settled(Standing.Settled settled) {
                return held(settled.determination(), findings.level(selected, settled.level()), settled.by());
            }

            @Override
            public Cell judged(Standing.Judged judged) {
                boolean met = judged.determination() != Determination.DOES_NOT_MEET;
                return held(judged.determination(), say(met ? "met" : "notMet"), judged.by());
            }

            @Override
            public Cell open(Standing.Open open) {
                return new Cell(List.of(
                        Paragraph.of(Text.strong("○ " + say("summary.standings.open"))),
                        Paragraph.of(Text.label(OutcomeWords.why(open.why())))));
            }
        });
    }

    private static Cell held(Determination determination, String level, Standing.By by) {
        return new Cell(List.of(
                Paragraph.of(Text.strong(determination.sign() + " " + level)),
                Paragraph.of(Text.label(OutcomeWords.by(by)))));
    }

    /** One drawing for all competencies whose levels are called the same. */
    private List<Block> figures(PanelView.OfCandidate one) {
        var strips = new LinkedHashMap<List<String>, List<DotStrip>>();
        for (SelectedCompetency selected : findings.competencies()) {
            DotStrip strip = DotStrip.of(selected.name(), one, selected.id());
            if (!strip.levels().isEmpty()) {
                strips.computeIfAbsent(findings.levels(selected), levels -> new ArrayList<>())
                        .add(strip);
            }
        }
        var blocks = new ArrayList<Block>();
        if (!strips.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("summary.figure"))));
        }
        strips.forEach((levels, of) -> blocks.add(DotFigure.of(findings.code(one.candidate()), levels, of)));
        return blocks;
    }
}
