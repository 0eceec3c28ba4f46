package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.DecisionRule;

/** Levels 23 are a 1, 33 are a 2 and 13 are a 0. */
class CategoryOutcomeTest {
    private static Workshop interview(Workshop workshop, String id, String ratings) {
        Workshop open = Panels.open(
                workshop, id, new DecisionRule.SmeQa(1), conduct -> conduct.withFreshRaters(id.equals("second")));
        return ratings.isEmpty() ? open : Panels.scored(Panels.scored(open, ANA, ratings), BEN, ratings);
    }

    private static CategoryOutcome of(Workshop workshop) {
        return CategoryOutcome.of(workshop).get(0);
    }

    private static CategoryOutcome two(String first, String second) {
        return of(interview(interview(Panels.people(), "first", first), "second", second));
    }

    @ParameterizedTest
    @CsvSource({
        "23, 23, Qualified (70)",
        "23, 33, Well qualified (85)",
        "33, 23, Well qualified (85)",
        "33, 33, Best qualified (100)",
        "13, 33, Not qualified",
        "33, 13, Not qualified",
        "13, '', Not qualified"
    })
    void theMarksOfTwoInterviewsMakeACategory(String first, String second, String words) {
        assertThat(two(first, second).words()).isEqualTo(words);
    }

    @Test
    void theTraceTellsEveryRoundAndEndsWithTheResult() {
        assertThat(two("23", "33").trace())
                .containsExactly(
                        "Round 1 (interview): 1 – Met all. Meets every competency.",
                        "Round 2 (interview): 2 – Met all and exceeded. Meets every competency and exceeds Listening.",
                        "The marks add up to 3.",
                        "Result: Well qualified (85).");
    }

    @Test
    void aRoundThatIsOpenLeavesTheCategoryOpen() {
        assertThat(two("23", "").words()).isEqualTo("Open: Round 2 (interview) is open");
        assertThat(two("23", "").qualifies()).isEmpty();
    }

    @Test
    void oneInterviewIsNotTakenForTwo() {
        assertThat(of(interview(Panels.people(), "first", "33")).words())
                .isEqualTo("Open: the categories take 2 interviews, and there is 1");
    }

    @Test
    void aResumeThatDoesNotPassEndsItAndOneThatPassesCountsNothing() {
        assertThat(of(resume("MM")).words()).isEqualTo("Qualified (70)");
        assertThat(of(resume("NM")).words()).isEqualTo("Not qualified");
    }

    private static Workshop resume(String ratings) {
        Workshop open = Panels.open(
                Panels.people(),
                "resume",
                new DecisionRule.AllRequiredMet(),
                conduct -> conduct.withKind(RoundKind.RESUME_REVIEW));
        Workshop reviewed = Panels.scored(Panels.scored(open, ANA, ratings), BEN, ratings);
        return interview(interview(reviewed, "first", "23"), "second", "23");
    }

    @Test
    void aDirectHireHasNoCategories() {
        Workshop direct = new CategoryChange.SetCategories(CategoryRule.DIRECT_HIRE).applyTo(Panels.people());

        assertThat(of(interview(direct, "first", "33")).words()).isEqualTo("Qualified");
        assertThat(of(interview(direct, "first", "13")).words()).isEqualTo("Not qualified");
    }

    @Test
    void namesAndScoresAreTheOrganisationsOwn() {
        var own = new CategoryRule(List.of(
                new CategoryRule.Category("Suitable", 60, 1), new CategoryRule.Category("Very suitable", 90, 2)));
        Workshop workshop = new CategoryChange.SetCategories(own).applyTo(Panels.people());

        assertThat(of(interview(workshop, "first", "33")).words()).isEqualTo("Very suitable (90)");
    }

    @Test
    void passOrFailGivesNoMarkToAdd() {
        Workshop mixed = Panels.open(
                interview(Panels.people(), "first", "23"),
                "second",
                new DecisionRule.AllRequiredMet(),
                conduct -> conduct);
        mixed = Panels.scored(Panels.scored(mixed, ANA, "23"), BEN, "23");

        assertThat(of(mixed).words()).isEqualTo("Open: Round 2 (interview) gives no mark of 0, 1 or 2");
    }

    @Test
    void whoDidNotComeHasNoCategoryAndNoZero() {
        Workshop workshop = interview(interview(Panels.people(), "first", "23"), "second", "");
        workshop = new CandidateChange.MarkAttendance(new Attendance(
                        Panels.round(workshop).id(),
                        FIRST_CANDIDATE,
                        Attendance.Kind.NO_SHOW,
                        "",
                        "Hal",
                        Examples.NOON))
                .applyTo(workshop);

        assertThat(of(workshop).qualifies()).isEmpty();
        assertThat(of(workshop).trace()).contains("Round 2 (interview): Did not come; not assessed.");
    }

    @Test
    void categoriesThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new CategoryRule(
                        List.of(new CategoryRule.Category("Good", 80, 2), new CategoryRule.Category("Better", 70, 3))))
                .hasMessageContaining("Better")
                .hasMessageContaining("Good");
    }
}
