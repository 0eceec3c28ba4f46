package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.PanelView;

/**
 * For each competency how far the ratings lie apart: drawn, in sentences and as a table. Of a large panel only the
 * candidates whose raters are furthest apart are shown, so that a report stays one that is read.
 */
final class SpreadSection {
    private final PanelFindings findings;
    private final PanelAgreement agreement;
    private final List<Block> blocks = new ArrayList<>();

    SpreadSection(PanelFindings findings, PanelAgreement agreement) {
        this.findings = findings;
        this.agreement = agreement;
    }

    List<Block> blocks() {
        blocks.add(new Heading(2, say("report.spread")));
        if (findings.opened().isEmpty()) {
            blocks.add(Paragraph.of(say("report.spread.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(Text.label(say("report.spread.lead"))));
        findings.competencies().forEach(this::competency);
        return blocks;
    }

    /** A candidate with what they were given. */
    private record Line(PanelView.OfCandidate one, DotStrip strip) {}

    private void competency(SelectedCompetency selected) {
        blocks.add(new Heading(3, selected.name()));
        List<Line> all = findings.opened().stream()
                .map(one -> new Line(one, DotStrip.of(findings.code(one.candidate()), one, selected.id())))
                .toList();
        List<Line> shown = furthest(all);
        blocks.add(DotFigure.of(
                selected.name(),
                findings.levels(selected),
                shown.stream().map(Line::strip).toList()));
        if (shown.size() < all.size()) {
            blocks.add(Paragraph.of(Text.label(say("report.spread.some", shown.size(), all.size()))));
        }
        blocks.add(Paragraph.of(sentences(selected)));
        blocks.add(table(selected, shown));
    }

    /** All of a small panel in their order; of a large one those furthest apart, still in their order. */
    private static List<Line> furthest(List<Line> all) {
        if (all.size() <= DotFigure.MOST_ROWS) {
            return all;
        }
        List<Line> most = all.stream()
                .sorted(Comparator.comparingInt((Line line) -> line.strip().firstRange())
                        .thenComparingInt(line -> line.strip().range())
                        .reversed())
                .limit(DotFigure.MOST_ROWS)
                .toList();
        return all.stream().filter(most::contains).toList();
    }

    private String sentences(SelectedCompetency selected) {
        AgreementPart part = agreement.on(selected);
        var sentences = new ArrayList<>(AgreementWords.of(part));
        part.border()
                .map(border -> say(
                        "report.agreement.border",
                        findings.level(selected, border.lower()),
                        findings.level(selected, border.upper()),
                        RuleSentence.counted("report.agreement.border", border.pairs(), border.pairs())))
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Table table(SelectedCompetency selected, List<Line> shown) {
        return new Table(
                say("report.spread.caption", selected.name()),
                List.of(
                        new Column(say("report.spread.candidate"), 16),
                        new Column(say("report.spread.required"), 18),
                        new Column(say("report.spread.given"), 32),
                        new Column(say("report.spread.apart"), 13),
                        new Column(say("report.spread.holds"), 21)),
                shown.stream().map(line -> row(selected, line)).toList());
    }

    private Row row(SelectedCompetency selected, Line line) {
        DotStrip strip = line.strip();
        String given = strip.words(findings.levels(selected));
        return Row.of(
                Cell.of(strip.name()),
                Cell.of(findings.required(line.one(), selected.id())
                        .map(level -> findings.level(selected, level))
                        .orElse(say("notYetRequired"))),
                Cell.of(given.isEmpty() ? say("summary.standings.none") : given),
                Cell.of(apart(strip)),
                Cell.of(holds(selected, line.one())));
    }

    private static String apart(DotStrip strip) {
        if (strip.levels().size() < 2) {
            return say("summary.standings.none");
        }
        return strip.range() == 0
                ? say("report.spread.same")
                : RuleSentence.counted("report.spread.levels", strip.range(), strip.range());
    }

    private String holds(SelectedCompetency selected, PanelView.OfCandidate one) {
        Standing standing = findings.outcome(one).standing(selected.id()).orElseThrow();
        Optional<String> level = standing instanceof Standing.Settled settled
                ? Optional.of(findings.level(selected, settled.level()))
                : Optional.empty();
        return standing.determined()
                .map(determination ->
                        determination.sign() + " " + level.orElseGet(() -> say("determination." + determination)))
                .orElse("○ " + say("report.spread.open"));
    }
}
