package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
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
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.DifferingCells;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RatingHistory;

/** Where first ratings differed in the way that the round asks about, and what became of it. */
final class DifferencesSection {
    private static final int MOST_ROWS = 60;

    private final PanelFindings findings;

    DifferencesSection(PanelFindings findings) {
        this.findings = findings;
    }

    /** One candidate on one competency. */
    private record Difference(PanelView.OfCandidate one, SelectedCompetency selected, RatingHistory history) {}

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("report.differences")));
        List<Difference> all = differences();
        if (all.isEmpty()) {
            blocks.add(Paragraph.of(say("report.differences.none")));
            return blocks;
        }
        Text lead = Text.of(
                say("report.differences.lead." + findings.round().conduct().differing()));
        if (all.size() > MOST_ROWS) {
            lead = lead.then(" " + say("report.differences.some", MOST_ROWS, all.size()));
        }
        blocks.add(Paragraph.introducing(lead));
        blocks.add(new Table(
                say("report.differences.caption"),
                List.of(
                        new Column(say("report.differences.candidate"), 15),
                        new Column(say("report.differences.competency"), 19),
                        new Column(say("report.differences.ratings"), 30),
                        new Column(say("report.differences.settled"), 36)),
                all.stream().limit(MOST_ROWS).map(this::row).toList()));
        return blocks;
    }

    private List<Difference> differences() {
        var all = new ArrayList<Difference>();
        for (PanelView.OfCandidate one : findings.opened()) {
            for (SelectedCompetency selected : findings.competencies()) {
                RatingHistory history = RatingHistory.of(one, selected.id());
                if (differ(one, selected, history)) {
                    all.add(new Difference(one, selected, history));
                }
            }
        }
        return all;
    }

    private boolean differ(PanelView.OfCandidate one, SelectedCompetency selected, RatingHistory history) {
        List<Rating> first = history.raters().stream()
                .flatMap(rater -> rater.first().rating().stream())
                .toList();
        return DifferingCells.differ(
                        findings.round().conduct().differing(), first, findings.required(one, selected.id()))
                || one.cell(selected.id()).filter(PanelView.Cell::differs).isPresent();
    }

    private Row row(Difference difference) {
        return Row.of(
                Cell.of(findings.code(difference.one().candidate())),
                Cell.of(difference.selected().name()),
                new Cell(ratings(difference)),
                new Cell(settled(difference)));
    }

    private List<Block> ratings(Difference difference) {
        var words = new ArrayList<Block>();
        for (RatingHistory.OfRater rater : difference.history().raters()) {
            String name = PanelFindings.speaker(rater.speaker());
            String now = rating(difference, rater.last());
            String first = rating(difference, rater.first());
            words.add(Paragraph.of(
                    now.equals(first)
                            ? say("report.differences.rating", name, now)
                            : say("report.differences.changed", name, now, first)));
        }
        return words;
    }

    private String rating(Difference difference, RatingHistory.Step step) {
        return RatingWords.plain(step.rating(), findings.levels(difference.selected()));
    }

    private List<Block> settled(Difference difference) {
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(Text.strong(holds(difference))));
        difference.history().raters().stream()
                .filter(rater -> rater.changed() && !rater.last().why().isBlank())
                .forEach(rater -> words.add(
                        Paragraph.of(Text.label(say("report.differences.why", PanelFindings.speaker(rater.speaker())))
                                .then(rater.last().why()))));
        difference
                .one()
                .cell(difference.selected().id())
                .flatMap(PanelView.Cell::agreed)
                .ifPresent(agreed -> {
                    if (!agreed.reason().isBlank()) {
                        words.add(Paragraph.of(
                                Text.label(say("report.differences.reason")).then(agreed.reason())));
                    }
                    agreed.dissents()
                            .forEach(dissent -> words.add(Paragraph.of(Text.label(say(
                                            "report.differences.dissent",
                                            PanelFindings.speaker(dissent.speaker()),
                                            findings.level(difference.selected(), dissent.level())))
                                    .then(dissent.reason()))));
                });
        return words;
    }

    private String holds(Difference difference) {
        SelectedCompetency selected = difference.selected();
        return findings.outcome(difference.one())
                .standing(selected.id())
                .orElseThrow()
                .match(new Standing.Cases<String>() {
                    @Override
                    public String settled(Standing.Settled settled) {
                        return say(
                                "report.differences.holds",
                                findings.level(selected, settled.level()),
                                OutcomeWords.by(settled.by()));
                    }

                    @Override
                    public String judged(Standing.Judged judged) {
                        return say(
                                "report.differences.holds",
                                say("determination." + judged.determination()),
                                OutcomeWords.by(judged.by()));
                    }

                    @Override
                    public String open(Standing.Open open) {
                        return say("report.differences.holds.open", OutcomeWords.why(open.why()));
                    }
                });
    }
}
