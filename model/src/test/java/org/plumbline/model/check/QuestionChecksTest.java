package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
import org.plumbline.model.workshop.Workshop;

class QuestionChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            What are your strengths and weaknesses?                             | question.bannedStrengths
            Tell us your greatest weakness.                                     | question.bannedStrengths
            Where do you see yourself in five years?                            | question.bannedFiveYears
            How many golf balls fit into a bus?                                 | question.bannedTeaser
            If you were an animal, which one would you be?                      | question.bannedTeaser
            You do test your backups, don't you?                                | question.leading
            Surely you tell the users first?                                    | question.leading
            Have you ever planned an outage?                                    | question.closed
            Who was there? What did you say? What came of it?                   | question.compound
            Tell me what you did, and why you did it, and how it ended.         | question.compound
            """)
    void whatAStructuredInterviewDoesNotAskIsPointedOut(String lead, String key) {
        assertThat(keys(with(lead))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me about a time when a service got worse and nobody could say why.",
                "Describe a change that you made while people were using the system. What did you expect?",
                "Walk me through the last outage you led, from the first alarm to the review.",
                "Give me an example of a matter that you explained to somebody who had to decide.",
                "Tell me about a colleague whose strengths you made use of in a difficult year.",
                "Of the courses of action you had, which did you take?"
            })
    void aSoundQuestionIsLeftAlone(String lead) {
        assertThat(keys(with(lead))).isEmpty();
    }

    @Test
    void aHypotheticalQuestionIsFollowedByOneAboutAnExperience() {
        Question alone = hypothetical(List.of("What would you say to the users?"));
        Question followed = hypothetical(List.of("Tell me about a time when you had to choose like that."));

        assertThat(keys(alone)).containsExactly("question.hypotheticalAlone");
        assertThat(keys(followed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BREADTH,5,false",
        "BREADTH,4,true",
        "BREADTH,10,false",
        "BREADTH,11,true",
        "DEPTH,10,false",
        "DEPTH,9,true",
        "DEPTH,15,false",
        "DEPTH,16,true",
        "DEPTH,0,false"
    })
    void theUsualTimeDependsOnTheReach(Reach reach, int minutes, boolean unusual) {
        Question question = question("Tell me about a time.", QuestionType.PAST_EXPERIENCE, reach, minutes, List.of());

        assertThat(keys(question).contains("question.unusualTime")).isEqualTo(unusual);
    }

    @Test
    void aQuestionThatTookLongerThanPlannedIsNamed() {
        Question plain = with("Tell me about a time.");
        Question tried = new Question(
                plain.id(),
                plain.type(),
                plain.reach(),
                plain.minutes(),
                plain.lead(),
                List.of(),
                List.of(),
                plain.competencies(),
                List.of(),
                List.of(),
                "Group A",
                List.of(new Pilot("Ben", plain.minutes(), ""), new Pilot("Ana", plain.minutes() + 1, "")));

        assertThat(keys(tried)).containsExactly("question.tookLonger");
    }

    @ParameterizedTest
    @CsvSource({"0,''", "20,''", "19,question.tightSlot", "10,question.tightSlot", "9,question.overSlot"})
    void theQuestionsAreHeldAgainstTheSlot(int slot, String key) {
        Workshop workshop = workshop(with("Tell me about a time."));
        Workshop planned = workshop.toBuilder()
                .analysis(workshop.analysis().toBuilder().slotMinutes(slot).build())
                .build();

        assertThat(findings(planned))
                .filteredOn(one -> one.contains("Slot"))
                .isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    private static Question hypothetical(List<String> followUps) {
        return question("Suppose the harbor floods.", QuestionType.HYPOTHETICAL, Reach.BREADTH, 10, followUps);
    }

    private static Question with(String lead) {
        return question(lead, QuestionType.PAST_EXPERIENCE, Reach.BREADTH, 10, List.of());
    }

    private static Question question(String lead, QuestionType type, Reach reach, int minutes, List<String> followUps) {
        return new Question(
                new QuestionId("tried"),
                type,
                reach,
                minutes,
                lead,
                followUps,
                List.of(),
                List.of(LISTENING),
                List.of(),
                List.of());
    }

    private static List<String> keys(Question question) {
        return QuestionChecks.of(workshop(question)).stream()
                .filter(finding -> finding.id().equals(question.id().value()))
                .map(Finding::key)
                .toList();
    }

    private static List<String> findings(Workshop workshop) {
        return QuestionChecks.of(workshop).stream().map(Finding::key).toList();
    }

    private static Workshop workshop(Question question) {
        return Examples.workshop().toBuilder().questions(List.of(question)).build();
    }
}
