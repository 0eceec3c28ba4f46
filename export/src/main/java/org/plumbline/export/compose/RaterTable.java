package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.Speaker;

/** One row a rater: what they gave alone, what they changed it to and why, and the evidence for it. */
final class RaterTable {
    private static final int EVIDENCE_LINES = 2;

    private final Basis basis;
    private final Consensus consensus;
    private final SelectedCompetency selected;

    RaterTable(Basis basis, Consensus consensus, SelectedCompetency selected) {
        this.basis = basis;
        this.consensus = consensus;
        this.selected = selected;
    }

    Table table() {
        return new Table(
                say("consensus.raters.caption", selected.name()),
                List.of(
                        new Column(say("consensus.rater"), 18),
                        new Column(say("consensus.initial"), 21),
                        new Column(say("consensus.final"), 21),
                        new Column(say("consensus.evidence"), 40)),
                consensus.isFilled() ? filled() : empty());
    }

    private List<Row> empty() {
        var rows = new ArrayList<Row>();
        consensus.raters().forEach(member -> rows.add(toFill(Cell.of(Text.strong(member.name())), member.name())));
        for (int number = rows.size() + 1;
                number <= ConsensusPanel.EMPTY_ROWS && consensus.panel().isEmpty();
                number++) {
            String name = say("consensus.member.number", number);
            rows.add(toFill(Cell.toWrite(name, 1), name));
        }
        return rows;
    }

    private Row toFill(Cell who, String name) {
        var ratings = new RatingPick(basis, selected);
        return Row.of(
                who,
                Cell.of(ratings.open(say("consensus.initial.of", name, selected.name()))),
                Cell.of(ratings.open(say("consensus.final.of", name, selected.name()))),
                Cell.toWrite(say("consensus.evidence.of", name, selected.name()), EVIDENCE_LINES));
    }

    private List<Row> filled() {
        RatingHistory history = consensus.history(selected.id());
        return consensus.raters().stream()
                .map(member -> row(
                        member,
                        history.raters().stream()
                                .filter(rater -> isOf(rater.speaker(), member))
                                .findFirst()))
                .toList();
    }

    private static boolean isOf(Speaker speaker, PanelMember member) {
        return speaker instanceof Speaker.Named named && named.member().equals(member.id());
    }

    private Row row(PanelMember member, Optional<RatingHistory.OfRater> rater) {
        Cell who = Cell.of(Text.strong(member.name()));
        return rater.map(given -> Row.of(
                        who,
                        Cell.of(words(given.first().rating())),
                        Cell.of(given.changed() ? words(given.last().rating()) : say("consensus.final.same")),
                        new Cell(evidence(given))))
                .orElseGet(() -> Row.of(who, Cell.of(Text.label(say("consensus.notShown"))), Cell.of(""), Cell.of("")));
    }

    private String words(Optional<Rating> rating) {
        return RatingWords.of(rating, basis.scaleOf(selected), basis.required(selected.id()));
    }

    private static List<Block> evidence(RatingHistory.OfRater rater) {
        var words = new ArrayList<Block>();
        for (RatingHistory.Step step : rater.steps()) {
            if (!step.why().isBlank()) {
                words.add(Paragraph.of(Text.label(say("consensus.changed")).then(step.why())));
            }
            if (!step.evidence().isBlank() && words.stream().noneMatch(Paragraph.of(step.evidence())::equals)) {
                words.add(Paragraph.of(step.evidence()));
            }
        }
        return words.isEmpty() ? List.of(Paragraph.of(Text.label(say("scorecard.noEvidence")))) : words;
    }
}
