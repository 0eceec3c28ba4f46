package org.plumbline.model.interview;

import java.util.ArrayList;
import java.util.List;

/** Questions kept for later interviews, the latest kept first. */
public record QuestionBank(List<KeptQuestion> questions) {
    public static final QuestionBank EMPTY = new QuestionBank(List.of());

    public QuestionBank {
        questions = List.copyOf(questions);
    }

    /** With this question first; one that asks the same gives way. */
    public QuestionBank with(KeptQuestion kept) {
        var all = new ArrayList<>(without(kept.question()).questions());
        all.add(0, kept);
        return new QuestionBank(all);
    }

    public QuestionBank without(Question gone) {
        return new QuestionBank(
                questions.stream().filter(one -> !one.asksTheSame(gone)).toList());
    }
}
