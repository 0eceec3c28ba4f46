package org.plumbline.app.screen.questions;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.workshop.Workshop;

/** What the room sees of a question: its words, never what a good answer says or what it asks about. */
final class QuestionPages {
    private QuestionPages() {}

    /** Empty while the question has no words. */
    static Optional<ProjectorPage> lead(Workshop workshop, Optional<QuestionId> chosen) {
        return chosen.flatMap(workshop::question)
                .filter(question -> !question.lead().isBlank())
                .map(question -> new ProjectorPage(
                        question.lead().strip(),
                        "",
                        List.of(),
                        List.of(),
                        foot(workshop, workshop.questions().indexOf(question) + 1)));
    }

    private static String foot(Workshop workshop, int number) {
        String title = workshop.position().title();
        return (title.isBlank() ? Words.of("common.app") : title)
                + " · "
                + Words.of("questions.place", number, workshop.questions().size());
    }
}
