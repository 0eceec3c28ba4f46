package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** One reviewer's scoring of a written answer (domain notes §2.7), with the page for HR: empty, or as it was filled in. */
final class WrittenAssessmentForm {
    private static final int ANALYSIS_LINES = 8;

    private final Basis basis;
    private final Optional<Scorecard> card;
    private final List<Block> blocks = new ArrayList<>();

    private WrittenAssessmentForm(Basis basis) {
        this.basis = basis;
        this.card = OwnCard.of(basis);
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        return new WrittenAssessmentForm(
                        Basis.of(workshop, parameters, RoundKind.WRITTEN).needingGrade())
                .document();
    }

    private Document document() {
        String title = say("written.title", basis.positionTitle());
        blocks.addAll(Title.blocks(basis, title, say("written.kind")));
        var fields = new ArrayList<>(RaterFields.of(basis, card, say("written.date")));
        fields.add(Field.toWrite(say("hr.address")));
        blocks.add(new FieldGrid(fields));
        blocks.add(Title.standing(basis));
        if (card.isEmpty()) {
            instructions();
        }
        prompt();
        ratings();
        analysis();
        blocks.add(RaterFields.signature(basis));
        blocks.addAll(new AssessmentScore(basis, card).blocks());
        return new Document(title, say("written.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private void instructions() {
        blocks.add(new Heading(2, say("written.instructions")));
        var steps = new ArrayList<>(
                list("written.instructions", basis.candidateCode().orElse(say("guide.fileName.example"))));
        if (basis.stopsAtFirstNotMet()) {
            steps.add(say("written.stop"));
        }
        blocks.add(NumberedList.of(steps));
    }

    private void prompt() {
        blocks.add(new Heading(2, say("written.prompt")));
        basis.facts()
                .map(RecordFacts::writtenMinutes)
                .filter(minutes -> minutes > 0)
                .ifPresent(minutes -> blocks.add(Paragraph.introducing(Text.of(say("written.minutes", minutes)))));
        List<Question> questions = basis.words().questions();
        if (questions.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("written.prompt.none"))));
            blocks.add(new WriteLines(say("written.prompt"), ANALYSIS_LINES));
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            blocks.add(new Heading(3, say("written.prompt.number", i + 1)));
            blocks.add(Paragraph.introducing(InterviewScript.lead(question)));
            if (!question.followUps().isEmpty()) {
                blocks.add(BulletList.of(question.followUps()));
            }
            if (question.minutes() > 0) {
                blocks.add(Paragraph.of(Text.label(say("guide.question.minutes", question.minutes()))));
            }
        }
    }

    private void ratings() {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("written.ratings")));
        blocks.add(
                Paragraph.of(say(basis.words().competencies().isEmpty() ? "scorecard.none" : "written.ratings.lead")));
        var ratings = new ScorecardRatings(basis, card);
        basis.words().competencies().forEach(selected -> blocks.addAll(ratings.of(selected, aspects(selected))));
    }

    /** What the questions about a competency say that a good answer shows. */
    private List<Block> aspects(SelectedCompetency selected) {
        var good = new ArrayList<String>();
        for (int number : basis.questionNumbers(selected.id())) {
            Question question = basis.words().questions().get(number - 1);
            good.addAll(question.goodResponses());
            good.addAll(question.goodFollowUpResponses());
        }
        return good.isEmpty()
                ? List.of(Paragraph.of(Text.label(say("written.good.none"))))
                : List.of(
                        Paragraph.introducing(Text.label(say("written.good"))),
                        BulletList.of(good.stream().distinct().toList()));
    }

    private void analysis() {
        if (card.isEmpty()) {
            blocks.add(new PageBreak());
        }
        blocks.add(new Heading(2, say("written.analysis")));
        if (card.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.of(say("written.analysis.lead"))));
            blocks.add(new WriteLines(say("lines.analysis"), ANALYSIS_LINES));
        } else {
            blocks.add(ScorecardRatings.typed(card.get().analysis(), "scorecard.noAnalysis"));
        }
    }
}
