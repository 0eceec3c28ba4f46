package org.plumbline.model.decision;

import java.util.List;
import org.plumbline.model.interview.Question;

/** Which questions are asked; their words are typed and no decision of their own. */
final class QuestionDecisions {
    private QuestionDecisions() {}

    static void add(FrozenDecisions between) {
        List<Question> before = between.before().questions();
        List<Question> after = between.after().questions();
        var questions = new Sides<>(before, after, Question::id);
        questions.added().forEach(one -> between.decided("question.added", after.indexOf(one) + 1));
        questions.gone().forEach(one -> between.decided("question.removed", before.indexOf(one) + 1, one.lead()));
    }
}
