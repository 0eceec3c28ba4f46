package org.plumbline.app.screen.questions;

import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.Workshop;

/**
 * How many questions ask about a selected competency.
 *
 * @param questions 0 when nothing asks about it yet
 */
record Coverage(CompetencyId competency, String name, int questions) {
    static List<Coverage> of(Workshop workshop) {
        return workshop.competencies().stream()
                .map(selected -> new Coverage(selected.id(), selected.name(), (int) workshop.questions().stream()
                        .filter(question -> question.covers(selected.id()))
                        .count()))
                .toList();
    }

    boolean missing() {
        return questions == 0;
    }

    String words() {
        return Words.of("questions.coverage.count", questions);
    }
}
