package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.Workshop;

class InterviewGuideTest {
    private static final String RATING_PART = "After the interview: ratings";

    private final String guide = text(Parameters.NONE.withCandidate(ExampleWorkshop.PAT));

    @TestFactory
    Stream<DynamicTest> thePartForTheCandidateNamesAndDefinesNoCompetency() {
        return Workshops.all().entrySet().stream().flatMap(InterviewGuideTest::silence);
    }

    private static Stream<DynamicTest> silence(Map.Entry<String, Workshop> named) {
        Workshop workshop = named.getValue();
        return workshop.position().grades().stream().flatMap(grade -> workshop.competencies().stream()
                .map(selected -> DynamicTest.dynamicTest(
                        named.getKey() + " " + grade.name() + " " + selected.name(),
                        () -> assertSilent(workshop, grade, selected))));
    }

    private static void assertSilent(Workshop workshop, Grade grade, SelectedCompetency selected) {
        var words = new TextRenderer()
                .text(DocumentKind.INTERVIEW_GUIDE.compose(workshop, Parameters.NONE.withGrade(grade.id())));
        String open = words.substring(0, words.indexOf(RATING_PART));
        assertThat(open).doesNotContainIgnoringCase(selected.name());
        selected.competency().levels().forEach(level -> {
            if (!level.text().isBlank()) {
                assertThat(open).doesNotContain(level.text());
            }
        });
        if (!selected.competency().definition().isBlank()) {
            assertThat(open).doesNotContain(selected.competency().definition());
        }
    }

    @Test
    void holdsEveryFieldOfTheTitlePage() {
        assertThat(guide)
                .contains("Bureau of Invented Affairs", "Interview 1: Network Planner", "GS-13", "2210")
                .contains(
                        "Applicant code C-01",
                        "Applicant name Pat Invented",
                        "Interviewers Ana Example, Ben Example",
                        "HR specialist ___")
                .contains("Send to (HR e-mail) ___", "Date of the interview ___")
                .contains("C-01-interview-1", "within 24 hours")
                .contains("“No-Show”", "What applicants often ask");
    }

    @Test
    void holdsEveryPartOfAQuestion() {
        assertThat(guide)
                .contains("Question 1 (required)", "Tell us about the last time a connection failed")
                .contains("About 12 minutes", "Follow-up questions (required if not covered)")
                .contains("• What did you try, and in which order?", "Probes (optional)", "Transcript\n\n________");
    }

    @Test
    void offersTheUsualProbesWhereNobodyWroteAny() {
        assertThat(guide).contains("• Who else took part, and what did they do?");
    }

    @Test
    void saysTheRequiredLevelInWordsAndWhatEachLevelCountsAs() {
        assertThat(guide)
                .contains("Required at GS-13: Experienced.")
                .contains(
                        "Familiar | Finds the cause of faults that have happened before and can say how. | Does not meet")
                .contains("[ ] | Experienced (required at GS-13) | ")
                .contains("| Meets (minimum qualification)")
                .contains("| Exceeds");
    }

    @Test
    void offersDoesNotMeetWhereTheLowestLevelIsRequired() {
        assertThat(guide).contains("[ ] | Below Level 1 | ");
    }

    @Test
    void ratesACompetencyAfterTheLastQuestionAboutIt() {
        assertThat(guide.indexOf("Partner Liaison: proficiency levels"))
                .isGreaterThan(guide.indexOf("Question 2", guide.indexOf(RATING_PART)))
                .isLessThan(guide.indexOf("Question 3", guide.indexOf(RATING_PART)));
        assertThat(guide).contains("Asked in questions 1, 2.", "No question of this interview asks about it.");
    }

    @Test
    void endsWithThePageForHr() {
        assertThat(guide.substring(guide.indexOf("HR use only")))
                .contains("Does not meet | Meets | Exceeds")
                .contains("Fault Diagnosis (Experienced) | [ ] | [ ] | [ ]")
                .contains("Final rating (0, 1 or 2)\n\n____")
                .contains("• 0 – does not meet the requirements: ", "• 2 – exceeds the requirements: ")
                .contains("at least one competency is rated above", "Ratings are not averages");
    }

    @Test
    void anotherGradeRequiresOtherLevels() {
        assertThat(text(Parameters.NONE.withGrade(ExampleWorkshop.GS12)))
                .contains("Required at GS-12: Familiar.", "Foresight (no level required yet)")
                .doesNotContain("GS-13");
    }

    @Test
    void blindMeansThatTheNameIsNowhere() {
        Document blind = DocumentKind.INTERVIEW_GUIDE.compose(
                ExampleWorkshop.scored(),
                Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withBlind(true));

        assertThat(blind.toString()).doesNotContain("Invented\"", "Pat").contains("C-01");
    }

    @Test
    void asksForAGradeWhereThereAreSeveral() {
        assertThatThrownBy(() -> text(Parameters.NONE))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageEndingWith("Say one: gs-12, gs-13.");
    }

    @Test
    void everyLevelOfTheScaleIsARow() {
        Workshop workshop = ExampleWorkshop.scored();
        for (SelectedCompetency selected : workshop.competencies()) {
            for (Level level : workshop.scaleOf(selected).levels()) {
                assertThat(guide).contains("[ ] | " + level.name());
            }
        }
    }

    private static String text(Parameters parameters) {
        return new TextRenderer().text(DocumentKind.INTERVIEW_GUIDE.compose(ExampleWorkshop.scored(), parameters));
    }
}
