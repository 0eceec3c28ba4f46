package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.QuestionNote.Asked;
import org.plumbline.model.scoring.QuestionNote.How;
import org.plumbline.model.scoring.Scorecard;

/** Whether every required question was answered or marked; all questions of a round are required. */
final class QuestionNoteChecks {
    private QuestionNoteChecks() {}

    static List<Finding> of(Round round, Scorecard card) {
        var findings = new ArrayList<Finding>();
        List<Question> questions = round.frozen().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            QuestionNote note = card.notes().stream()
                    .filter(each -> each.question().equals(question.id()))
                    .findFirst()
                    .orElse(new QuestionNote(question.id(), ""));
            question(String.valueOf(i + 1), question, note, findings);
        }
        return findings;
    }

    private static void question(String number, Question question, QuestionNote note, List<Finding> findings) {
        String id = question.id().value();
        Optional<How> how = note.asked().map(Asked::how);
        boolean written = !note.transcript().isBlank();
        if (how.isEmpty() && !written) {
            findings.add(ScorecardChecks.error(id, "scorecard.noQuestion", number));
        } else if (how.filter(How.ASKED::equals).isPresent() && !written) {
            findings.add(ScorecardChecks.error(id, "scorecard.noTranscript", number));
        } else if (how.filter(How.SKIPPED::equals).isPresent()
                && note.asked().orElseThrow().reason().isBlank()) {
            findings.add(ScorecardChecks.error(id, "scorecard.noSkipReason", number));
        } else if (how.filter(How.ASKED::equals).isPresent()) {
            followUps(number, question, note, findings);
        }
    }

    private static void followUps(String number, Question question, QuestionNote note, List<Finding> findings) {
        for (int i = 0; i < question.followUps().size(); i++) {
            if (!note.followUpsCovered().contains(i)) {
                findings.add(ScorecardChecks.warning(
                        question.id().value(),
                        "scorecard.followUp",
                        number,
                        question.followUps().get(i)));
            }
        }
    }
}
