package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
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
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.Speaker;

/**
 * What each member handed in, side by side, first and last, with the evidence. Drafts are nobody's business yet; what may
 * not be seen is not in the workshop that was given.
 */
final class MemberRatings {
    private static final int NAME_SHARE = 30;
    private static final int MEMBERS_SHARE = 70;

    private final Basis basis;
    private final Candidate candidate;
    private final Outcomes outcomes;
    private final List<PanelMember> raters;
    private final List<Block> blocks = new ArrayList<>();

    MemberRatings(Basis basis, Candidate candidate, Outcomes outcomes) {
        this.basis = basis;
        this.candidate = candidate;
        this.outcomes = outcomes;
        raters = outcomes.ratersOf(candidate.id());
    }

    List<Block> blocks() {
        List<SelectedCompetency> competencies = basis.words().competencies();
        if (raters.stream().allMatch(member -> card(member).isEmpty())) {
            blocks.add(new Heading(2, say("summary.members")));
            blocks.add(Paragraph.of(say(raters.isEmpty() ? "summary.members.none" : "summary.members.nothing")));
        } else if (!competencies.isEmpty()) {
            blocks.add(new Heading(2, say("summary.members")));
            blocks.add(Paragraph.introducing(Text.of(say("summary.members.lead"))));
            blocks.add(table());
        }
        blocks.add(new Heading(2, say("summary.evidence")));
        competencies.forEach(this::evidence);
        analyses();
        return blocks;
    }

    private Optional<Scorecard> card(PanelMember member) {
        return outcomes.submitted(candidate.id(), member);
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("summary.standings.competency"), NAME_SHARE));
        int share = Math.max(1, MEMBERS_SHARE / raters.size());
        raters.forEach(member -> columns.add(new Column(member.name(), share)));
        return new Table(
                say("summary.members.caption"),
                columns,
                basis.words().competencies().stream().map(this::row).toList());
    }

    private Row row(SelectedCompetency selected) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(selected.name()));
        RatingHistory history = history(selected);
        for (PanelMember member : raters) {
            cells.add(of(history, member)
                    .map(rater -> rated(selected, rater))
                    .orElseGet(() -> Cell.of(Text.label(
                            say(card(member).isPresent() ? "notYetRated" : "summary.members.notSubmitted")))));
        }
        return new Row(cells, false);
    }

    private Cell rated(SelectedCompetency selected, RatingHistory.OfRater rater) {
        String last = words(selected, rater.last());
        String first = words(selected, rater.first());
        return new Cell(
                last.equals(first)
                        ? List.of(Paragraph.of(last))
                        : List.of(Paragraph.of(last), Paragraph.of(Text.label(say("summary.members.first", first)))));
    }

    private String words(SelectedCompetency selected, RatingHistory.Step step) {
        return RatingWords.of(step.rating(), basis.scaleOf(selected), basis.required(selected.id()));
    }

    private RatingHistory history(SelectedCompetency selected) {
        return RatingHistory.of(basis.workshop(), outcomes.round(), candidate.id(), selected.id());
    }

    private static Optional<RatingHistory.OfRater> of(RatingHistory history, PanelMember member) {
        return history.raters().stream()
                .filter(rater -> rater.speaker() instanceof Speaker.Named named
                        && named.member().equals(member.id()))
                .findFirst();
    }

    private void evidence(SelectedCompetency selected) {
        blocks.add(new Heading(3, selected.name()));
        agreed(selected);
        List<Text> said = history(selected).raters().stream()
                .flatMap(rater -> rater.steps().stream().flatMap(step -> said(rater, step).stream()))
                .toList();
        blocks.add(said.isEmpty() ? Paragraph.of(Text.label(say("summary.evidence.none"))) : new BulletList(said));
    }

    /** Evidence, and the reason where it took the place of something earlier. */
    private static Optional<Text> said(RatingHistory.OfRater rater, RatingHistory.Step step) {
        Text said = Text.label(PanelFindings.speaker(rater.speaker()) + ": ");
        boolean earlier = rater.changed() && step != rater.last();
        if (earlier) {
            said = said.then(say("summary.evidence.first"));
        }
        if (!step.why().isBlank()) {
            said = said.then(say("summary.evidence.changed", step.why()));
        }
        return step.evidence().isBlank() && (step.why().isBlank() || earlier)
                ? Optional.empty()
                : Optional.of(said.then(step.evidence()));
    }

    private void agreed(SelectedCompetency selected) {
        basis.workshop().agreed().stream()
                .filter(agreed -> agreed.roundDigest().equals(outcomes.round().digest())
                        && agreed.candidate().equals(candidate.id())
                        && agreed.competency().equals(selected.id()))
                .findFirst()
                .ifPresent(agreed -> {
                    blocks.add(Paragraph.of(agreement(selected, agreed)));
                    agreed.dissents().forEach(dissent -> blocks.add(Paragraph.of(dissent(selected, dissent))));
                });
    }

    private Text agreement(SelectedCompetency selected, Agreed agreed) {
        String level = RatingWords.agreed(basis, selected, agreed.level());
        return agreed.reason().isBlank()
                ? Text.of(say("summary.evidence.agreedNoReason", level))
                : Text.label(say("summary.evidence.agreed", level)).then(agreed.reason());
    }

    private Text dissent(SelectedCompetency selected, Dissent dissent) {
        String who = basis.workshop()
                .member(dissent.member())
                .map(PanelMember::name)
                .orElse(dissent.member().value());
        return Text.label(say("report.differences.dissent", who, RatingWords.agreed(basis, selected, dissent.level())))
                .then(dissent.reason());
    }

    private void analyses() {
        List<Text> said = raters.stream()
                .flatMap(member -> card(member)
                        .filter(card -> !card.analysis().isBlank())
                        .map(card -> Text.label(member.name() + ": ").then(card.analysis()))
                        .stream())
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Heading(2, say("summary.analyses")));
            blocks.add(new BulletList(said));
        }
    }
}
