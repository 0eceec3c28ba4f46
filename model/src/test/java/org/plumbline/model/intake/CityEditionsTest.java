package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;

/** City models as other hands would set them out. */
class CityEditionsTest {
    private static final String MODEL =
            """
            COMPETENCY MODEL FOR HARBOR CRANE OPERATOR

            59. SEA PLANNING – Plans the berths.

            Level of Competency Required by Job:

            Level 1: Plans a day.

            Level 2: Plans a week.

            Level 3: Plans a year.

            Examples of Behavioral Indicators:

            - Draws a chart.

            Performance Levels:

            Satisfactory

            Plans in time.

            Superior

            Plans ahead.

            """;
    private static final String SECOND = MODEL.substring(MODEL.indexOf("59.")).replace("59. SEA PLANNING", "12. CARGO");

    @Test
    void levelsInColumnsAreReadWithTheirTypeface() {
        Competency only = only(SampleDocuments.read(between(
                MODEL,
                "Level 1:",
                "Examples",
                "| Level 1 | Level 2 | Level 3 |\n|---|---|---|\n| Day. | Week. | *Year.* |\n\n")));

        assertThat(only.levelText(2).orElseThrow().text()).isEqualTo("Week.");
        assertThat(only.required()).containsExactly(new BankRequirement(Optional.empty(), 3, Evidence.MARKED));
    }

    @Test
    void sentenceThatEndsWithAColonIsNoTitle() {
        String sentence = "The following tell stronger from weaker work in the class HARBOR CRANE OPERATOR:";

        Draft draft = SampleDocuments.read(MODEL.replace("59. SEA", "2019\n\n" + sentence + "\n\n59. SEA"));

        assertThat(draft.bank().title()).isEqualTo("COMPETENCY MODEL FOR HARBOR CRANE OPERATOR 2019");
    }

    @Test
    void performanceInRowsIsRead() {
        Draft draft = SampleDocuments.read(between(
                MODEL,
                "Satisfactory",
                "",
                "| Satisfactory | Plans in time. |\n|---|---|\n| Superior | Plans ahead. |\n"));

        assertThat(only(draft).performanceLevels()).hasSize(2);
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void requiredLevelInWordsIsStated() {
        var stated = new BankRequirement(Optional.empty(), 2, Evidence.STATED);

        assertThat(only(SampleDocuments.read(MODEL.replace("by Job:", "by Job: Level 2")))
                        .required())
                .containsExactly(stated);
        assertThat(only(SampleDocuments.read(MODEL.replace("Level 2:", "Level 2 (required):")))
                        .required())
                .containsExactly(stated);
    }

    @Test
    void levelsThatAreAllCalledRequiredGiveNone() {
        Draft draft = SampleDocuments.read(MODEL.replaceAll("Level ([123]):", "Level $1 (required):"));

        assertThat(only(draft).required()).isEmpty();
        assertThat(draft.warnings()).hasSize(1);
    }

    @Test
    void linesWithoutTheirLabelAreNotPutUnderTheLastLevel() {
        Draft draft = SampleDocuments.read(MODEL.replace("Examples of Behavioral Indicators:", ""));

        assertThat(only(draft).levelText(3).orElseThrow().text()).isEqualTo("Plans a year.");
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("Draws a chart."));
    }

    @Test
    void notesAfterTheLastTextAreLeftOut() {
        Draft draft =
                SampleDocuments.read(MODEL + "Knowledge of:\n\n1. Ropes\n2. Hooks\n\nNote: see the harbor rules.\n");

        assertThat(only(draft).performanceLevels().get(1).text()).isEqualTo("Plans ahead.");
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(27, 29, 30, 32);
    }

    @Test
    void competencyWithoutItsNumberIsNotPutUnderTheOneBefore() {
        Draft draft = SampleDocuments.read(MODEL + SECOND.replace("12. ", "").replace("chart", "map"));

        assertThat(only(draft).indicators()).containsExactly("Draws a chart.");
        assertThat(only(draft).performanceLevels()).hasSize(2);
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("without a heading"));
    }

    @Test
    void listAtTheFrontIsNoHeadingOfWhatFollows() {
        Draft draft = SampleDocuments.read(
                MODEL.replace("59. SEA", "- 59. Sea Planning\n- 12. Cargo\n\nEach has a definition.\n\nSEA"));

        assertThat(draft.family()).isEqualTo(Family.UNKNOWN);
    }

    @Test
    void starAtTheEndOfADefinitionSaysNothing() {
        assertThat(only(SampleDocuments.read(MODEL.replace("the berths.", "the berths.*")))
                        .neededBeforeEntry())
                .isFalse();
    }

    private static String between(String text, String from, String to, String words) {
        int end = to.isEmpty() ? text.length() : text.indexOf(to);
        return text.substring(0, text.indexOf(from)) + words + text.substring(end);
    }

    private static Competency only(Draft draft) {
        assertThat(draft.bank().competencies()).hasSize(1);
        return draft.bank().competencies().get(0);
    }
}
