package org.plumbline.app.projector;

import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Stage;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.workshop.Workshop;

/** What the room sees of a question: its words, never what a good answer says or what it asks about. */
public final class QuestionPages {
    private QuestionPages() {}

    /** Empty while the question has no words. */
    public static Optional<ProjectorPage> lead(Workshop workshop, Optional<QuestionId> chosen) {
        return chosen.flatMap(workshop::question)
                .filter(question -> !question.lead().isBlank())
                .map(question -> new ProjectorPage(
                        Words.of(
                                "projector.question",
                                workshop.questions().indexOf(question) + 1,
                                workshop.questions().size()),
                        question.lead().strip(),
                        new Body.Nothing(),
                        Foot.of(workshop, Stage.QUESTIONS)));
    }
}
