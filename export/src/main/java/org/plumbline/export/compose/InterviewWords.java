package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Round;

/** What an interviewer is reminded of and says, in the same words on paper and in the window. */
public final class InterviewWords {
    private InterviewWords() {}

    public static List<String> reminders() {
        return list("guide.reminders");
    }

    /** How long the introduction takes, and that it is said in one's own words. */
    public static String introductionLead() {
        return say("guide.introduction") + ". " + say("guide.introduction.lead");
    }

    public static List<String> introduction(Round round) {
        return introduction(
                round.frozen().position().agency(),
                String.valueOf(round.number()),
                round.frozen().position().title(),
                round.frozen().questions());
    }

    static List<String> introduction(String agency, String interviewNumber, String title, List<Question> questions) {
        return list(
                "guide.introduction",
                agency.isBlank() ? say("guide.introduction.agency") : agency,
                interviewNumber,
                title,
                plan(questions));
    }

    private static String plan(List<Question> questions) {
        String count = questions.size() == 1
                ? say("guide.introduction.plan.one")
                : say("guide.introduction.plan", questions.size());
        int minutes = questions.stream().mapToInt(Question::minutes).sum();
        return minutes == 0 ? count : say("guide.introduction.planTimed", count, minutes);
    }

    /** What applicants often ask, each with its answer. */
    public static List<String> asked() {
        List<String> questions = list("guide.asked.q");
        List<String> answers = list("guide.asked.a");
        var lines = new ArrayList<String>();
        for (int i = 0; i < questions.size(); i++) {
            lines.add(questions.get(i) + " " + answers.get(i));
        }
        return lines;
    }

    /** The probes of a question, or the usual ones where it has none of its own. */
    public static List<String> probes(Question question) {
        return question.probes().isEmpty() ? list("guide.probe") : question.probes();
    }

    /** Said at the end as it stands. */
    public static String conclusion() {
        return say("guide.conclusion.words");
    }
}
