package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
import org.plumbline.model.workshop.Workshop;

/** What the questions lack, and which of them a structured interview does not ask (domain notes §2.10). */
public final class QuestionChecks {
    public static final int MOST_COMPETENCIES_A_QUESTION = 2;

    /** What opening and closing an interview usually take, in minutes. */
    public static final int OPENING_AND_CLOSING = 10;

    private static final int BREADTH_SHORTEST = 5;
    private static final int BREADTH_LONGEST = 10;
    private static final int DEPTH_LONGEST = 15;

    private final Workshop workshop;
    private final List<Finding> findings = new ArrayList<>();

    private QuestionChecks(Workshop workshop) {
        this.workshop = workshop;
    }

    public static List<Finding> of(Workshop workshop) {
        var checks = new QuestionChecks(workshop);
        checks.coverage();
        for (int i = 0; i < workshop.questions().size(); i++) {
            checks.question(workshop.questions().get(i), String.valueOf(i + 1));
        }
        checks.slot();
        return List.copyOf(checks.findings);
    }

    private void coverage() {
        for (SelectedCompetency selected : workshop.competencies()) {
            if (workshop.questions().stream().noneMatch(question -> question.covers(selected.id()))) {
                add(Severity.WARNING, selected.id().value(), "question.notCovered", selected.name());
            }
        }
    }

    private void question(Question question, String number) {
        String id = question.id().value();
        if (question.lead().isBlank()) {
            add(Severity.WARNING, id, "question.noLead", number);
        }
        if (question.competencies().isEmpty()) {
            add(Severity.WARNING, id, "question.noCompetency", number);
        }
        if (question.competencies().size() > MOST_COMPETENCIES_A_QUESTION) {
            add(Severity.HINT, id, "question.manyCompetencies", number);
        }
        QuestionWords.faults(question.lead()).forEach(fault -> add(Severity.HINT, id, fault, number));
        if (question.type() == QuestionType.HYPOTHETICAL
                && !question.lead().isBlank()
                && !QuestionWords.asksForATime(question)) {
            add(Severity.HINT, id, "question.hypotheticalAlone", number);
        }
        minutes(question, number);
    }

    /** Usual are 5–10 minutes for breadth and 10–15 for depth, follow-ups included. */
    private void minutes(Question question, String number) {
        int least = question.reach() == Reach.BREADTH ? BREADTH_SHORTEST : BREADTH_LONGEST;
        int most = question.reach() == Reach.BREADTH ? BREADTH_LONGEST : DEPTH_LONGEST;
        int planned = question.minutes();
        if (planned > 0 && (planned < least || planned > most)) {
            add(
                    Severity.HINT,
                    question.id().value(),
                    "question.unusualTime",
                    number,
                    String.valueOf(planned),
                    String.valueOf(least),
                    String.valueOf(most));
        }
        question.pilots().stream()
                .filter(pilot -> planned > 0 && pilot.minutes() > planned)
                .findFirst()
                .ifPresent(pilot -> add(
                        Severity.HINT,
                        question.id().value(),
                        "question.tookLonger",
                        number,
                        String.valueOf(pilot.minutes()),
                        String.valueOf(planned)));
    }

    private void slot() {
        int slot = workshop.analysis().slotMinutes();
        int asked = workshop.questions().stream().mapToInt(Question::minutes).sum();
        if (slot == 0) {
            return;
        }
        if (asked > slot) {
            add(Severity.WARNING, "", "question.overSlot", String.valueOf(asked), String.valueOf(slot));
        } else if (asked + OPENING_AND_CLOSING > slot) {
            add(Severity.HINT, "", "question.tightSlot", String.valueOf(slot - asked), String.valueOf(slot));
        }
    }

    private void add(Severity severity, String id, String key, String... arguments) {
        findings.add(new Finding(severity, Stage.QUESTIONS, id, key, List.of(arguments)));
    }
}
