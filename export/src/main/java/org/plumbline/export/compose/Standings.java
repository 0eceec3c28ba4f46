package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.PanelView;

/** The outcome line by line: required, reached, and how that was settled; and the levels given, drawn. */
final class Standings {
    private final PanelFindings findings;
    private final Outcome outcome;

    Standings(PanelFindings findings, Outcome outcome) {
        this.findings = findings;
        this.outcome = outcome;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!outcome.lines().isEmpty()) {
            blocks.add(new Heading(2, say("summary.standings")));
            blocks.add(new Table(
                    say("summary.standings.caption"),
                    List.of(
                            new Column(say("summary.standings.competency"), 27),
                            new Column(say("summary.standings.required"), 16),
                            new Column(say("summary.standings.level"), 16),
                            new Column(say("summary.standings.standing"), 18),
                            new Column(say("summary.standings.how"), 23)),
                    findings.competencies().stream().map(this::row).toList()));
            findings.opened().forEach(one -> blocks.addAll(figures(one)));
        }
        return blocks;
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

    private Row row(SelectedCompetency selected) {
        Cell required = Cell.of(requiredWords(selected));
        Standing standing = outcome.standing(selected.id()).orElseThrow();
        return standing.match(new Standing.Cases<>() {
            @Override
            public Row settled(Standing.Settled settled) {
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(findings.level(selected, settled.level())),
                        Cell.of(Text.strong(OutcomeWords.determination(settled.determination()))),
                        how(settled.by()));
            }

            @Override
            public Row judged(Standing.Judged judged) {
                boolean met = judged.determination() != Determination.DOES_NOT_MEET;
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(say(met ? "met" : "notMet")),
                        Cell.of(Text.strong(OutcomeWords.determination(judged.determination()))),
                        how(judged.by()));
            }

            @Override
            public Row open(Standing.Open open) {
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(say("summary.standings.none")),
                        Cell.of(say("summary.standings.open")),
                        Cell.of(OutcomeWords.why(open.why())));
            }
        });
    }

    private String requiredWords(SelectedCompetency selected) {
        return findings.ratesLevels()
                ? findings.basis()
                        .required(selected.id())
                        .map(level -> findings.level(selected, level))
                        .orElse(say("notYetRequired"))
                : say("met");
    }

    private static Cell how(Standing.By by) {
        return Cell.of(OutcomeWords.by(by));
    }
}
