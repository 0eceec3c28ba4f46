package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
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
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Scorecard;

/** The last page of the guide, filled in by HR: the determinations and what the rule makes of them. */
final class AssessmentScore {
    private final Basis basis;
    private final Optional<Scorecard> card;

    /** Empty: the determinations of all members are carried over by hand. */
    AssessmentScore(Basis basis) {
        this(basis, Optional.empty());
    }

    /** With the determinations that follow from one card. */
    AssessmentScore(Basis basis, Optional<Scorecard> card) {
        this.basis = basis;
        this.card = card;
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
        FinalRating rating = FinalRating.of(basis.words().rule());
        blocks.add(new Heading(3, say("hr.final")));
        blocks.add(new FieldGrid(List.of(
                new Field(say("hr.final.position"), Title.joined(" · ", basis.positionTitle(), basis.gradeName())))));
        blocks.add(Paragraph.introducing(Text.label(rating.label())));
        blocks.add(rating.pick().<Block>map(pick -> pick).orElse(new WriteLines(rating.label(), 1)));
        definitions(rating, blocks);
        blocks.add(new Signature(say("hr.signature"), say("date")));
        return blocks;
    }

    private void definitions(FinalRating rating, List<Block> blocks) {
        if (rating.definitions().isEmpty()) {
            blocks.add(Paragraph.of(RuleSentence.of(basis.words())));
        } else {
            blocks.add(new Heading(3, say("hr.definitions")));
            blocks.add(new BulletList(rating.definitions()));
            blocks.add(Paragraph.of(say("hr.notAverages")));
        }
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("hr.competency"), 40));
        for (Determination determination : Determination.values()) {
            columns.add(new Column(say("determination." + determination), 20));
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
        Optional<Determination> determined = card.flatMap(filled -> OwnCard.determination(basis, filled, selected));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(say("hr.competency.cell", selected.name(), required)));
        Arrays.stream(Determination.values())
                .map(determination -> Cell.box(
                        say("hr.box", selected.name(), say("determination." + determination)),
                        determined.equals(Optional.of(determination))))
                .forEach(cells::add);
        return new Row(cells, false);
    }
}
