package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;

/** Documents with competencies but without level texts: rubrics and job-analysis records. */
class RubricParserTest {
    private static final String RUBRIC =
            """
            # Head Baker

            Bakes and leads the bakers.

            ## A - Oven Care
            #### **00:10** - CODE 4

            Keeping ovens going.

            **What to look for:**

            - Swept ovens daily
            - Mended doors

            ---

            ## B - Guest Talks

            Talking to guests.

            **What to look for:**

            - Greeted guests

            ## Scoring Matrix

            | Competency | 1 | 2 | 3 |
            |---|---|---|---|
            | **A** - Oven Care | | | |
            | **B** - Guest Talks | | | |
            """;

    @Test
    void sectionsAreCompetenciesWithIndicatorsAndNoLevelTexts() {
        Draft draft = SampleDocuments.read(RUBRIC);

        assertThat(draft.family()).isEqualTo(Family.RUBRIC);
        assertThat(draft.bank().title()).isEqualTo("Head Baker");
        assertThat(draft.bank().competencies())
                .extracting(Competency::name)
                .containsExactly("Oven Care", "Guest Talks");
        Competency oven = draft.bank().competencies().get(0);
        assertThat(oven.definition()).isEqualTo("Keeping ovens going.");
        assertThat(oven.indicators()).containsExactly("Swept ovens daily", "Mended doors");
        assertThat(oven.levelCount()).isZero();
        assertThat(draft.bank().scales().get(0).levels()).hasSize(3);
    }

    @Test
    void lineOfCodesThatIsOnlyBoldIsNoDefinition() {
        Draft draft = SampleDocuments.read(RUBRIC.replace("#### **00:10** - CODE 4", "\n**00:10 - CODE 4**"));

        assertThat(draft.bank().competencies().get(0).definition()).isEqualTo("Keeping ovens going.");
        assertThat(draft.warnings()).anySatisfy(warning -> assertThat(warning.text())
                .contains("00:10 - CODE 4", "no place for times and codes"));
    }

    @Test
    void nameOfTheNextSectionInAListIsNoIndicator() {
        Draft draft = SampleDocuments.read(RUBRIC.replace("---\n\n## B", "- ## B"));

        assertThat(draft.bank().competencies().stream().flatMap(one -> one.indicators().stream()))
                .noneMatch(words -> words.contains("Guest Talks"));
    }

    @Test
    void introductionCodesAndMatrixAreInTheReport() {
        Draft draft = SampleDocuments.read(RUBRIC);

        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(3, 6, 25, 27);
        assertThat(draft.warnings().get(1).text()).contains("00:10 - CODE 4");
        assertThat(draft.warnings().get(3).text()).contains("columns 1 to 3", "no level texts");
    }

    @Test
    void jobAnalysisRecordHasCompetenciesAndTasks() {
        Draft draft = SampleDocuments.read(
                """
                Job Analysis

                | Proficiency Level | Competencies/KSAs | Tasks | Competency Importance |
                |---|---|---|---|
                | [Insert sentence describing level] | Oven Care: Keeps ovens going. | • Sweeps ovens • Mends doors | 5 |
                | [Insert sentence describing level] | {COMPETENCY-2} | | |
                """);

        assertThat(draft.family()).isEqualTo(Family.JOB_ANALYSIS);
        assertThat(draft.bank().competencies()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Oven Care");
            assertThat(one.definition()).isEqualTo("Keeps ovens going.");
        });
        assertThat(draft.bank().tasks()).extracting(BankTask::text).containsExactly("Sweeps ovens", "Mends doors");
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(3, 5, 5, 6);
    }
}
