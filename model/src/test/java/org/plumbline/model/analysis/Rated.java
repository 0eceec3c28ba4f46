package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/** Small job analyses with ratings, one rater after the other; a hole in the row was left empty. */
final class Rated {
    static final TaskId TASK = new TaskId("answer-calls");
    static final CompetencyId COMPETENCY = new CompetencyId("listening");

    private Rated() {}

    /** The one task with these importances and frequencies, such as "5 4 . 0". */
    static JobAnalysis task(String importance, String frequency) {
        return sheets(importance.split(" ").length, (sheet, i) -> sheet.with(
                        TASK, Aspect.TASK_IMPORTANCE, value(importance, i))
                .with(TASK, Aspect.TASK_FREQUENCY, value(frequency, i)));
    }

    /** The one competency with these importances and needs at entry. */
    static JobAnalysis competency(String importance, String needAtEntry) {
        return sheets(importance.split(" ").length, (sheet, i) -> sheet.with(
                        COMPETENCY, Aspect.COMPETENCY_IMPORTANCE, value(importance, i))
                .with(COMPETENCY, Aspect.NEED_AT_ENTRY, value(needAtEntry, i)));
    }

    private static Optional<Integer> value(String row, int rater) {
        String word = row.split(" ")[rater];
        return word.equals(".") ? Optional.empty() : Optional.of(Integer.valueOf(word));
    }

    private static JobAnalysis sheets(int raters, Filling filling) {
        var people = new ArrayList<Participant>();
        var sheets = new ArrayList<RatingSheet>();
        for (int i = 0; i < raters; i++) {
            var id = new ParticipantId("rater-" + i);
            people.add(new Participant(id, "Rater Invented " + i, ParticipantRole.SME));
            sheets.add(filling.fill(RatingSheet.empty(id), i));
        }
        return JobAnalysis.EMPTY.toBuilder()
                .participants(people)
                .tasks(List.of(new TaskStatement(TASK, "Answer calls.", "", Optional.empty())))
                .ratings(sheets)
                .build();
    }

    private interface Filling {
        RatingSheet fill(RatingSheet empty, int rater);
    }

    static ScreeningResult screened(JobAnalysis analysis) {
        return Screening.tasks(analysis).get(TASK);
    }

    static ScreeningResult screenedCompetency(JobAnalysis analysis) {
        return Screening.competencies(analysis, List.of(COMPETENCY)).get(COMPETENCY);
    }
}
