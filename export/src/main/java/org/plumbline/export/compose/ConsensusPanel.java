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
import org.plumbline.model.interview.PanelMember;

/** Who sits on the panel, as what, and whether their own rating was in before anybody talked. */
final class ConsensusPanel {
    static final int EMPTY_ROWS = 3;

    private final Basis basis;
    private final Consensus consensus;

    ConsensusPanel(Basis basis, Consensus consensus) {
        this.basis = basis;
        this.consensus = consensus;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("consensus.panel")));
        blocks.add(new Table(
                say("consensus.panel.caption"),
                List.of(
                        new Column(say("consensus.panel.member"), 44),
                        new Column(say("consensus.panel.role"), 22),
                        new Column(say("consensus.panel.own"), 34)),
                consensus.panel().isEmpty()
                        ? emptyRows()
                        : consensus.panel().stream().map(this::row).toList()));
        blocks.add(consensus
                .openedEarly()
                .map(opening -> Paragraph.of(say(
                        "consensus.openedEarly", FixedWords.moment(opening.when()), opening.by(), opening.reason())))
                .orElse(Paragraph.of(Text.label(say("consensus.independent")))));
        return blocks;
    }

    private static List<Row> emptyRows() {
        var rows = new ArrayList<Row>();
        for (int number = 1; number <= EMPTY_ROWS; number++) {
            rows.add(Row.of(
                    Cell.toWrite(say("consensus.member.number", number), 1),
                    Cell.toWrite(say("consensus.member.role", number), 1),
                    Cell.box(say("consensus.member.in", number), false)));
        }
        return rows;
    }

    private Row row(PanelMember member) {
        return Row.of(
                Cell.of(Title.joined(", ", member.name(), member.title())),
                Cell.of(say("role." + member.role())),
                own(member));
    }

    private Cell own(PanelMember member) {
        if (consensus.isRecused(member)) {
            return Cell.of(say("consensus.own.recused"));
        }
        boolean rates = consensus.raters().stream().anyMatch(rater -> rater.id().equals(member.id()));
        if (!rates) {
            return Cell.of(say(member.role().rates() ? "consensus.own.notCalled" : "consensus.own.doesNotRate"));
        }
        if (!consensus.isFilled()) {
            return Cell.box(say("consensus.member.in", member.name()), false);
        }
        return Cell.of(consensus
                .handedIn(member)
                .map(when -> say("consensus.own.in", FixedWords.moment(when)))
                .orElse(say("consensus.notShown")));
    }
}
