package org.plumbline.model.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.KeptQuestion;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Round;

/** Questions on their way from one workshop to another. */
public final class QuestionTaking {
    private QuestionTaking() {}

    /** The questions of a workshop that have words, ready for another one. */
    public static List<KeptQuestion> of(Workshop workshop) {
        return workshop.questions().stream()
                .filter(question -> !question.lead().isBlank())
                .map(question -> keep(workshop, question))
                .toList();
    }

    public static KeptQuestion keep(Workshop workshop, Question question) {
        List<String> names = workshop.competencies().stream()
                .filter(selected -> question.covers(selected.id()))
                .map(SelectedCompetency::name)
                .toList();
        return new KeptQuestion(
                question.withCompetencies(List.of()), names, workshop.position().title(), lastUsed(workshop, question));
    }

    private static Optional<LocalDate> lastUsed(Workshop workshop, Question question) {
        return workshop.rounds().stream()
                .filter(round -> round.frozen().questions().stream()
                        .anyMatch(asked -> asked.id().equals(question.id())))
                .map(Round::opened)
                .max(Comparator.naturalOrder());
    }

    /** Whether the workshop asks this already. */
    public static boolean isAsked(Workshop workshop, KeptQuestion kept) {
        return workshop.questions().stream().anyMatch(kept::asksTheSame);
    }

    /**
     * The steps that take questions in at the end; those that the workshop asks already are passed over. A question asks about the
     * selected competencies of the same names; where there is none, it asks about nothing until somebody says what.
     *
     * @param ids a new id at each call
     */
    public static List<WorkshopChange> take(Workshop before, List<KeptQuestion> wanted, Supplier<QuestionId> ids) {
        var parts = new ArrayList<WorkshopChange>();
        for (KeptQuestion kept : wanted) {
            if (!isAsked(before, kept)) {
                parts.add(new QuestionChange.AddQuestion(
                        kept.question().as(ids.get()).withCompetencies(covered(before, kept))));
            }
        }
        return parts;
    }

    private static List<CompetencyId> covered(Workshop workshop, KeptQuestion kept) {
        return workshop.competencies().stream()
                .filter(selected -> kept.competencies().stream().anyMatch(selected.name()::equalsIgnoreCase))
                .map(SelectedCompetency::id)
                .toList();
    }
}
