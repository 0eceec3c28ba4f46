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
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;

/** What each member submitted, side by side, with the evidence; drafts are nobody's business yet. */
final class MemberRatings {
    private static final int NAME_SHARE = 30;
    private static final int MEMBERS_SHARE = 70;

    private final Basis basis;
    private final Candidate candidate;
    private final Outcomes outcomes;
    private final List<Block> blocks = new ArrayList<>();

    MemberRatings(Basis basis, Candidate candidate, Outcomes outcomes) {
        this.basis = basis;
        this.candidate = candidate;
        this.outcomes = outcomes;
    }

    List<Block> blocks() {
        List<PanelMember> panel = outcomes.ratersOf(candidate.id());
        blocks.add(new Heading(2, say("summary.members")));
        if (panel.isEmpty()) {
            blocks.add(Paragraph.of(say("summary.members.none")));
        } else if (!basis.words().competencies().isEmpty()) {
            blocks.add(Paragraph.introducing(Text.of(say("summary.members.lead"))));
            blocks.add(table(panel));
        }
        blocks.add(new Heading(2, say("summary.evidence")));
        basis.words().competencies().forEach(this::evidence);
        return blocks;
    }

    private Table table(List<PanelMember> panel) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("summary.standings.competency"), NAME_SHARE));
        int share = Math.max(1, MEMBERS_SHARE / panel.size());
        panel.forEach(member -> columns.add(new Column(member.name(), share)));
        return new Table(
                say("summary.members.caption"),
                columns,
                basis.words().competencies().stream()
                        .map(selected -> row(selected, panel))
                        .toList());
    }

    private Row row(SelectedCompetency selected, List<PanelMember> panel) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(selected.name()));
        for (PanelMember member : panel) {
            Optional<Scorecard> card = outcomes.submitted(candidate.id(), member);
            cells.add(Cell.of(card.map(submitted -> RatingWords.of(
                            submitted.rating(selected.id()), basis.scaleOf(selected), basis.required(selected.id())))
                    .orElse(say("summary.members.notSubmitted"))));
        }
        return new Row(cells, false);
    }

    private void evidence(SelectedCompetency selected) {
        blocks.add(new Heading(3, selected.name()));
        agreed(selected);
        List<Text> said = outcomes.ratersOf(candidate.id()).stream()
                .flatMap(member -> said(member, selected).stream())
                .toList();
        blocks.add(said.isEmpty() ? Paragraph.of(Text.label(say("summary.evidence.none"))) : new BulletList(said));
    }

    private Optional<Text> said(PanelMember member, SelectedCompetency selected) {
        return outcomes.submitted(candidate.id(), member)
                .flatMap(card -> card.line(selected.id()))
                .map(CompetencyRating::evidence)
                .filter(words -> !words.isBlank())
                .map(words -> Text.label(member.name() + ": ").then(words));
    }

    private void agreed(SelectedCompetency selected) {
        basis.workshop().agreed().stream()
                .filter(agreed -> basis.round()
                        .filter(round -> round.digest().equals(agreed.roundDigest()))
                        .isPresent())
                .filter(agreed -> agreed.candidate().equals(candidate.id())
                        && agreed.competency().equals(selected.id()))
                .findFirst()
                .ifPresent(agreed -> {
                    String level = basis.scaleOf(selected).level(agreed.level()).name();
                    blocks.add(Paragraph.of(
                            agreed.reason().isBlank()
                                    ? Text.of(say("summary.evidence.agreedNoReason", level))
                                    : Text.label(say("summary.evidence.agreed", level))
                                            .then(agreed.reason())));
                });
    }
}
