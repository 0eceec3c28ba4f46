package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** The lines of a scorecard, empty or filled, and the transcripts that came with it. */
final class ScorecardRatings {
    private static final int EVIDENCE_LINES = 4;
    private static final int EVIDENCE_LINES_BESIDE_ASPECTS = 3;

    private final Basis basis;
    private final Optional<Scorecard> card;

    ScorecardRatings(Basis basis, Optional<Scorecard> card) {
        this.basis = basis;
        this.card = card;
    }

    /**
     * One competency: what it is, where it was asked about, then the evidence and the rating that follows from it, so
     * that the level texts are read with the evidence in mind.
     */
    List<Block> of(SelectedCompetency selected) {
        return of(selected, questions(selected));
    }

    /**
     * The same with something else to go by than the questions.
     *
     * @param guidance what stands between the definition and the evidence
     */
    List<Block> of(SelectedCompetency selected, List<Block> guidance) {
        Optional<CompetencyRating> line = card.flatMap(filled -> filled.line(selected.id()));
        Optional<Rating> rating = line.flatMap(CompetencyRating::rating);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, selected.name()));
        blocks.addAll(Definition.of(selected));
        blocks.addAll(guidance);
        blocks.add(Paragraph.introducing(Text.label(say(isWritten() ? "written.evidence" : "scorecard.evidence"))));
        blocks.add(
                card.isEmpty()
                        ? new WriteLines(
                                say("lines.evidence", selected.name()),
                                isWritten() ? EVIDENCE_LINES_BESIDE_ASPECTS : EVIDENCE_LINES)
                        : typed(line.map(CompetencyRating::evidence).orElse(""), "scorecard.noEvidence"));
        if (card.isPresent()) {
            String words = RatingWords.of(rating, basis.scaleOf(selected), basis.required(selected.id()));
            blocks.add(new FieldGrid(List.of(new Field(say("scorecard.rating"), words))));
        }
        blocks.addAll(new LevelLadder(basis, selected, rating).blocks());
        return blocks;
    }

    private boolean isWritten() {
        return basis.kind() == RoundKind.WRITTEN;
    }

    private List<Block> questions(SelectedCompetency selected) {
        List<Integer> numbers = basis.questionNumbers(selected.id());
        if (numbers.isEmpty()) {
            return List.of(Paragraph.introducing(Text.label(say("ladder.askedIn.none"))));
        }
        var blocks = new ArrayList<Block>();
        for (int number : numbers) {
            Question question = basis.words().questions().get(number - 1);
            String lead = question.lead().isBlank() ? say("guide.question.noWords") : question.lead();
            blocks.add(Paragraph.introducing(
                    Text.label(say("scorecard.question", number, "")).then(lead)));
            if (card.isEmpty() && !question.probes().isEmpty()) {
                blocks.add(Paragraph.introducing(
                        Text.label(say("scorecard.probes")).then(String.join(" · ", question.probes()))));
            }
        }
        return blocks;
    }

    /** What was written down during the interview; only in a card that has some. */
    List<Block> transcripts() {
        List<QuestionNote> notes = card.map(Scorecard::notes).orElse(List.of());
        var blocks = new ArrayList<Block>();
        if (!notes.isEmpty()) {
            blocks.add(new Heading(2, say("scorecard.transcripts")));
        }
        List<Question> questions = basis.words().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            for (QuestionNote note : notes) {
                if (note.question().equals(question.id())) {
                    blocks.add(new Heading(3, say("scorecard.transcript", i + 1)));
                    blocks.add(Paragraph.introducing(InterviewScript.lead(question)));
                    blocks.add(typed(note.transcript(), "scorecard.noTranscript"));
                }
            }
        }
        return blocks;
    }

    /** Exactly what somebody typed, or the sentence that nobody typed anything. */
    static Paragraph typed(String words, String noneKey) {
        return Paragraph.of(words.isBlank() ? Text.label(say(noneKey)) : Text.of(words));
    }
}
