package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Workshop;

/**
 * The group form of a panel (domain notes §2.8): what everyone gave alone and what it became, competency by competency,
 * then the outcome and the signatures of all. Empty with room to write while nobody has handed in a card that may be
 * shown.
 */
final class ConsensusForm {
    private static final int COMMENT_LINES = 3;

    private final Basis basis;
    private final Consensus consensus;
    private final List<Block> blocks = new ArrayList<>();

    private ConsensusForm(Basis basis) {
        this.basis = basis;
        this.consensus = Consensus.of(basis);
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        return new ConsensusForm(Basis.of(workshop, parameters).needingGrade()).document();
    }

    private Document document() {
        String title = say("consensus.title", basis.positionTitle());
        blocks.addAll(Title.blocks(basis, title, say("consensus.kind", basis.assessmentName())));
        blocks.add(new FieldGrid(fields()));
        blocks.add(Title.standing(basis));
        blocks.addAll(new ConsensusPanel(basis, consensus).blocks());
        if (!consensus.isFilled()) {
            blocks.add(new Heading(2, say("consensus.steps")));
            blocks.add(NumberedList.of(list("consensus.steps")));
            blocks.add(Paragraph.of(say("consensus.settling." + consensus.settling())));
        }
        competencies();
        outcome();
        blocks.addAll(new ConsensusSignatures(consensus).blocks());
        return new Document(title, say("consensus.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private List<Field> fields() {
        var fields = new ArrayList<>(Title.candidate(basis));
        fields.add(new Field(say("grade"), basis.gradeName()));
        fields.add(new Field(
                say("consensus.date"), consensus.date().map(FixedWords::moment).orElse("")));
        return fields;
    }

    private void competencies() {
        if (!consensus.isFilled()) {
            blocks.add(new PageBreak());
        }
        blocks.add(new Heading(2, say("consensus.competencies")));
        if (basis.words().competencies().isEmpty()) {
            blocks.add(Paragraph.of(say("scorecard.none")));
        }
        boolean first = true;
        for (SelectedCompetency selected : basis.words().competencies()) {
            if (!consensus.isFilled() && !first) {
                blocks.add(new PageBreak());
            }
            first = false;
            blocks.addAll(new ConsensusLine(basis, consensus, selected).blocks());
        }
    }

    private void outcome() {
        if (!consensus.isFilled()) {
            blocks.add(new PageBreak());
        }
        blocks.add(new Heading(2, say("consensus.outcome")));
        blocks.add(Paragraph.of(Text.label(say("consensus.rule")).then(RuleSentence.of(basis.words()))));
        blocks.addAll(consensus.outcome().map(this::told).orElseGet(this::toDecide));
        if (!consensus.isFilled()) {
            blocks.add(Paragraph.introducing(Text.label(say("consensus.comments"))));
            blocks.add(new WriteLines(say("consensus.comments"), COMMENT_LINES));
        }
    }

    private List<Block> told(Outcome outcome) {
        var words = new OutcomeWords(basis.words(), outcome, consensus.absent());
        return List.of(new FieldGrid(List.of(
                new Field(say("summary.outcome.result"), words.result()),
                new Field(say("summary.outcome.reason"), words.reason()))));
    }

    private List<Block> toDecide() {
        FinalRating rating = FinalRating.of(basis.words().rule());
        var open = new ArrayList<Block>();
        open.add(Paragraph.introducing(Text.label(rating.label())));
        open.add(rating.pick().<Block>map(pick -> pick).orElse(new WriteLines(rating.label(), 1)));
        return open;
    }
}
