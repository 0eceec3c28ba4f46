package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/**
 * The individual rating form of one panel member (domain notes §2.8): empty, or as the member filled it in. It never
 * holds anything of another member.
 */
final class ScorecardForm {
    private static final int ANALYSIS_LINES = 6;

    private final Basis basis;
    private final Optional<Scorecard> card;
    private final List<Block> blocks = new ArrayList<>();

    private ScorecardForm(Basis basis, Optional<Scorecard> card) {
        this.basis = basis;
        this.card = card;
    }

    /** The newest card of the member for the candidate in this round, or an empty form where there is none. */
    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters).needingGrade();
        return new ScorecardForm(basis, OwnCard.of(basis)).document();
    }

    private Document document() {
        String title = say("scorecard.title", basis.positionTitle());
        blocks.addAll(Title.blocks(basis, title, say("scorecard.kind", basis.assessmentName())));
        blocks.add(new FieldGrid(RaterFields.of(basis, card, say("interview.date"))));
        blocks.add(Title.standing(basis));
        if (card.isEmpty()) {
            blocks.add(new Heading(2, say("scorecard.instructions")));
            blocks.add(BulletList.of(list("scorecard.instructions")));
        }
        blocks.add(new Heading(2, say("scorecard.ratings")));
        blocks.add(Paragraph.of(
                say(basis.words().competencies().isEmpty() ? "scorecard.none" : "scorecard.ratings.lead")));
        var ratings = new ScorecardRatings(basis, card);
        for (SelectedCompetency selected : basis.words().competencies()) {
            blocks.add(new PageBreak());
            blocks.addAll(ratings.of(selected));
        }
        List<Block> transcripts = ratings.transcripts();
        blocks.add(new PageBreak());
        blocks.addAll(transcripts);
        analysis();
        blocks.add(RaterFields.signature(basis));
        return new Document(title, say("scorecard.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private void analysis() {
        blocks.add(new Heading(2, say("scorecard.analysis")));
        if (card.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.of(say("scorecard.analysis.lead"))));
            blocks.add(new WriteLines(say("lines.analysis"), ANALYSIS_LINES));
        } else {
            blocks.add(ScorecardRatings.typed(card.get().analysis(), "scorecard.noAnalysis"));
        }
    }
}
