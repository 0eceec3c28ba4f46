package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.LinkageChange;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.ReviewChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class WorkshopChecksTest {
    private static final Workshop WORKSHOP = Examples.workshop();

    @Test
    void anEmptyWorkshopSaysWhatIsMissingAndIsNoError() {
        List<Finding> findings = WorkshopChecks.of(Workshop.empty(new WorkshopId("w")));

        assertThat(findings)
                .extracting(Finding::key)
                .containsExactly(
                        "position.noTitle", "position.noGrade", "selection.few", "panel.none", "candidates.none");
        assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void aThirdGradeIsUnusual() {
        Workshop three = new PositionChange.AddGrade(new Grade(new GradeId("gs-15"), "GS-15")).applyTo(WORKSHOP);

        assertThat(keys(three)).contains("position.manyGrades");
        assertThat(keys(WORKSHOP)).doesNotContain("position.manyGrades");
    }

    @ParameterizedTest
    @CsvSource({"3, selection.few", "4, ''", "5, ''", "6, selection.many"})
    void fourOrFiveCompetenciesAreUsual(int count, String expected) {
        assertThat(keys(selected(count)).stream().filter(key -> key.matches("selection\\.(few|many)")))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aReasonForTheCountAnswersTheHint() {
        Workshop two = new ReviewChange.ExplainCount("A pilot with two.").applyTo(WORKSHOP);

        assertThat(keys(WORKSHOP)).contains("selection.few");
        assertThat(keys(two)).doesNotContain("selection.few");
    }

    @Test
    void onceAReviewWasBegunTheOthersAreAskedFor() {
        Workshop begun = new ReviewChange.SayNeededAtEntry(LISTENING, Optional.of(false)).applyTo(WORKSHOP);

        assertThat(keys(WORKSHOP)).doesNotContain("selection.notReviewed", "selection.notAtEntry");
        assertThat(keys(begun)).contains("selection.notReviewed", "selection.notAtEntry");
        assertThat(sentences(begun)).contains("The review of “Planning” is not finished.");
    }

    @Test
    void onceSomethingIsLinkedThinAndLooseThingsAreNamed() {
        Workshop tasks = WORKSHOP;
        for (int i = 1; i <= 2; i++) {
            tasks = new TaskChange.AddTask(new TaskStatement(new TaskId("task-" + i), "Do it.", "", Optional.empty()))
                    .applyTo(tasks);
        }
        Workshop linked = new LinkageChange.SetLink(
                        Optional.empty(), new LinkageSheet.Link(new TaskId("task-1"), LISTENING), true)
                .applyTo(tasks);

        assertThat(keys(tasks)).noneMatch(key -> key.startsWith("linkage."));
        assertThat(sentences(linked))
                .contains(
                        "“Listening” is backed by 1 of at least 4 tasks; link more, or ask whether the job needs it.",
                        "No task is linked to “Planning”; link some or take it out of the selection.",
                        "Tasks linked to no competency: 1.");
    }

    private static List<String> sentences(Workshop workshop) {
        return WorkshopChecks.of(workshop).stream().map(Finding::sentence).toList();
    }

    @Test
    void selectedCompetenciesThatSpeakOfTheSameThingAreNamed() {
        SelectedCompetency first = WORKSHOP.competencies().get(0);
        String words =
                "Listens to callers, repeats their request, writes the ticket, routes repairs and closes faults.";
        Workshop alike = WORKSHOP.toBuilder()
                .competencies(WORKSHOP.competencies().stream()
                        .map(selected -> selected.with(selected.competency().withDefinition(words)))
                        .toList())
                .build();

        assertThat(WorkshopChecks.of(alike))
                .filteredOn(finding -> finding.key().equals("bank.overlap"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.stage()).isEqualTo(Stage.COMPETENCIES);
                    assertThat(finding.id()).isEqualTo(first.id().value());
                });
        assertThat(keys(WORKSHOP)).doesNotContain("bank.overlap");
    }

    @Test
    void aMissingRequiredLevelIsAskedForByItsGrade() {
        Workshop unsaid = new LevelChange.ClearRequiredLevel(LISTENING, GS14).applyTo(WORKSHOP);

        assertThat(sentences(unsaid, "level.missing")).containsExactly("Which level of “Listening” does GS-14 need?");
    }

    @Test
    void aHigherGradeThatNeedsLessIsNamed() {
        Workshop falling = new LevelChange.SetRequiredLevel(LISTENING, GS14, 1).applyTo(WORKSHOP);

        assertThat(sentences(falling, "level.falling")).containsExactly("“Listening”: GS-14 needs less than GS-13.");
    }

    @Test
    void theSameLevelAtBothGradesIsFine() {
        Workshop same = new LevelChange.SetRequiredLevel(LISTENING, GS14, 2).applyTo(WORKSHOP);

        assertThat(keys(same)).doesNotContain("level.falling");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 1, false", "2, 2, true", "3, 2, false"})
    void twoGradesNeedWordsForThreeLevelsAndOneGradeForTwo(int texts, int grades, boolean found) {
        Competency few = Competency.named(LISTENING, "Listening", BuiltInScales.FAMILIARITY.id());
        for (int level = 1; level <= texts; level++) {
            few = few.withLevelText(level, "Words.");
        }

        assertThat(keys(with(few, grades)).contains("level.fewTexts")).isEqualTo(found);
    }

    @Test
    void aScaleOfTwoLevelsNeedsWordsForBothThoughThereAreTwoGrades() {
        Competency wordless = Competency.named(LISTENING, "Listening", BuiltInScales.MEETS_EXCEEDS.id());

        assertThat(sentences(with(wordless, 2), "level.fewTextsOfTwo"))
                .containsExactly("“Listening” needs words for at least 2 levels.");
        assertThat(keys(with(wordless.withLevelText(1, "Words.").withLevelText(2, "Words."), 2)))
                .doesNotContain("level.fewTextsOfTwo");
    }

    @Test
    void aCompetencyWithoutADefinitionIsNamed() {
        Workshop blank = new SelectionChange.EditDefinition(LISTENING, " ").applyTo(WORKSHOP);

        assertThat(sentences(blank, "selection.noDefinition")).containsExactly("“Listening” has no definition.");
    }

    @Test
    void aCompetencyThatNoQuestionAsksAboutIsNamed() {
        Workshop asked =
                WORKSHOP.toBuilder().questions(List.of(about(LISTENING))).build();

        assertThat(sentences(asked, "question.notCovered")).containsExactly("No question asks about “Planning”.");
    }

    @Test
    void aQuestionIsNamedByItsPlace() {
        Workshop second = WORKSHOP.toBuilder()
                .questions(List.of(about(LISTENING), Question.empty(new QuestionId("q2"))))
                .build();

        assertThat(sentences(second, "question.noLead")).containsExactly("Question 2 has no words yet.");
        assertThat(sentences(second, "question.noCompetency")).containsExactly("Question 2 names no competency.");
    }

    @Test
    void aQuestionAboutMoreThanTwoCompetenciesIsUnusual() {
        Workshop four = selected(4);
        CompetencyId[] three = four.competencies().stream()
                .limit(3)
                .map(SelectedCompetency::id)
                .toArray(CompetencyId[]::new);

        assertThat(keys(four.toBuilder().questions(List.of(about(three))).build()))
                .contains("question.manyCompetencies");
        assertThat(keys(four.toBuilder()
                        .questions(List.of(about(three[0], three[1])))
                        .build()))
                .doesNotContain("question.manyCompetencies");
    }

    @Test
    void aFindingNamesTheThingThatItIsAbout() {
        Workshop unsaid = new LevelChange.ClearRequiredLevel(LISTENING, GS13).applyTo(WORKSHOP);

        assertThat(WorkshopChecks.of(unsaid))
                .filteredOn(finding -> finding.key().equals("level.missing"))
                .extracting(Finding::id, Finding::stage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("listening", Stage.LEVELS));
    }

    private static List<String> keys(Workshop workshop) {
        return WorkshopChecks.of(workshop).stream().map(Finding::key).toList();
    }

    private static List<String> sentences(Workshop workshop, String key) {
        return WorkshopChecks.of(workshop).stream()
                .filter(finding -> finding.key().equals(key))
                .map(Finding::sentence)
                .toList();
    }

    private static Workshop selected(int count) {
        var competencies = new ArrayList<SelectedCompetency>();
        for (int i = 0; i < count; i++) {
            competencies.add(new SelectedCompetency(
                    Examples.competency(new CompetencyId("c" + i), "C" + i), java.util.Optional.empty()));
        }
        return WORKSHOP.toBuilder()
                .competencies(competencies)
                .requiredLevels(List.of())
                .questions(List.of())
                .build();
    }

    private static Workshop with(Competency competency, int grades) {
        Workshop one = WORKSHOP.toBuilder()
                .scales(BuiltInScales.all())
                .competencies(List.of(new SelectedCompetency(competency, java.util.Optional.empty())))
                .requiredLevels(List.of())
                .build();
        return grades == 2 ? one : new PositionChange.RemoveGrade(GS14).applyTo(one);
    }

    private static Question about(CompetencyId... competencies) {
        Question empty = Question.empty(new QuestionId("q1"));
        return new Question(
                empty.id(),
                empty.type(),
                empty.reach(),
                empty.minutes(),
                "Tell us of a time.",
                List.of(),
                List.of(),
                List.of(competencies),
                List.of(),
                List.of());
    }
}
