package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** The script of one interview with the rating form behind it (domain notes §2.6); without a candidate also what is known of its
 * questions. */
final class InterviewGuide {
    private InterviewGuide() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters).needingGrade();
        var blocks = new ArrayList<Block>();
        blocks.addAll(new InterviewScript(basis).blocks());
        blocks.addAll(new RatingPart(basis).blocks());
        blocks.addAll(new AssessmentScore(basis).blocks());
        if (basis.candidate().isEmpty()) {
            blocks.addAll(new QuestionRecord(basis).blocks());
        }
        return new Document(
                say("guide.title", basis.interviewNumber(), basis.positionTitle()),
                say("guide.subject"),
                FixedWords.languageTag(),
                Title.footer(basis),
                blocks);
    }
}
