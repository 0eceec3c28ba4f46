package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

/** The last page of the guide, filled in by HR: the determinations and what the rule makes of them. */
final class AssessmentScore {
    private final Basis basis;

    AssessmentScore(Basis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("hr.title")));
        if (basis.words().competencies().isEmpty()) {
            blocks.add(Paragraph.of(say("scorecard.none")));
        } else {
            blocks.add(Paragraph.introducing(Text.of(say("hr.lead"))));
            blocks.add(table());
        }
        blocks.add(new Heading(3, say("hr.final")));
        blocks.add(new FieldGrid(List.of(
                new Field(say("hr.final.position"), Title.joined(" · ", basis.positionTitle(), basis.gradeName())),
                Field.toWrite(finalLabel()))));
        blocks.add(Paragraph.of(basis.words().ruleSentence()));
        blocks.add(new Signature(say("hr.signature"), say("date")));
        return blocks;
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("hr.competency"), 40));
        for (Determination determination : Determination.values()) {
            columns.add(new Column(determination.words(), 20));
        }
        return new Table(
                say("hr.caption"),
                columns,
                basis.words().competencies().stream().map(this::row).toList());
    }

    private Row row(SelectedCompetency selected) {
        String required = basis.required(selected.id())
                .map(level -> basis.scaleOf(selected).level(level).name())
                .orElse(say("notYetRequired"));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(say("hr.competency.cell", selected.name(), required)));
        Arrays.stream(Determination.values())
                .map(determination -> Cell.box(say("hr.box", selected.name(), determination.words()), false))
                .forEach(cells::add);
        return new Row(cells, false);
    }

    private String finalLabel() {
        return basis.words().rule().match(new DecisionRule.Cases<>() {
            @Override
            public String smeQa(DecisionRule.SmeQa rule) {
                return say("hr.final.smeQa");
            }

            @Override
            public String allRequiredMet(DecisionRule.AllRequiredMet rule) {
                return say("hr.final.passFail");
            }

            @Override
            public String knockOuts(KnockOuts rule) {
                return say("hr.final.passFail");
            }

            @Override
            public String points(Points rule) {
                return say("hr.final.points");
            }
        });
    }
}
