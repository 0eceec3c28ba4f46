package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;

class SmeQaParserTest {
    private static final String LEVELS =
            """

            - Unfamiliar: Waits.
            - Familiar: Asks.
            - Experienced: Acts.
            - Master: Leads.
            """;

    @Test
    void levelWordsInItalicsSayNothingAboutTheRequiredLevel() {
        Draft draft = SampleDocuments.read("Shared Work\n\nHelps others.\n" + LEVELS.replace("Master", "*Master*"));

        assertThat(only(draft).levelCount()).isEqualTo(4);
        assertThat(only(draft).required()).isEmpty();
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void levelGoesOnAfterAnEmptyLine() {
        Draft draft = SampleDocuments.read(
                "Shared Work\n\nHelps others.\n" + LEVELS.replace("Acts.\n", "Acts.\n\n Reports it.\n"));

        assertThat(only(draft).levelText(3).orElseThrow().text()).isEqualTo("Acts. Reports it.");
    }

    @Test
    void paragraphBetweenTwoLevelsBelongsToTheFirst() {
        Draft draft = SampleDocuments.read(
                "Shared Work\n\nHelps others.\n" + LEVELS.replace("Acts.\n", "Acts.\n\nReports it.\n\n"));

        assertThat(only(draft).levelText(3).orElseThrow().text()).isEqualTo("Acts. Reports it.");
    }

    @Test
    void instructionsBeforeTheFirstNameAreNoCompetency() {
        Draft draft = SampleDocuments.read(
                "A list to choose from\n\nUse it well:\n\n- Choose four.\n- Keep it short.\n\nShared Work\n\nHelps others.\n"
                        + LEVELS);

        assertThat(only(draft).name()).isEqualTo("Shared Work");
        assertThat(draft.bank().title()).isEqualTo("A list to choose from");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void scaleIsFoundFromTheWordsOfTheDocument() {
        Draft draft = SampleDocuments.read("Shared Work\n\nHelps others.\n\n- MEETS: Acts.\n- exceeds - Leads.");

        assertThat(draft.bank().scales().get(0).id().value()).isEqualTo("meets-exceeds");
        assertThat(only(draft).levelCount()).isEqualTo(2);
    }

    @Test
    void missingLevelIsSaid() {
        Draft draft =
                SampleDocuments.read("Shared Work\n\nHelps others.\n" + LEVELS.replace("- Experienced: Acts.\n", ""));

        assertThat(draft.warnings()).containsExactly(new Warning(1, "“Shared Work” has no text for Experienced."));
    }

    @Test
    void labelThatIsNoLevelIsSaidAndLeftOut() {
        Draft draft = SampleDocuments.read(
                "Shared Work\n\nHelps others.\n" + LEVELS.replace("- Master", "- Guru: Floats.\n- Master"));

        assertThat(only(draft).levelCount()).isEqualTo(4);
        assertThat(draft.warnings()).extracting(Warning::line).contains(8);
        assertThat(draft.warnings().get(0).text()).contains("Guru");
    }

    @Test
    void secondTextForALevelIsSaid() {
        Draft draft = SampleDocuments.read(
                "Shared Work\n\nHelps others.\n" + LEVELS.replace("- Master", "- Familiar: Again.\n- Master"));

        assertThat(only(draft).levelText(2).orElseThrow().text()).isEqualTo("Asks.");
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("second text"));
    }

    @Test
    void competencyNamedTwiceIsKeptTwiceAndSaid() {
        String one = "Shared Work\n\nHelps others.\n" + LEVELS;
        Draft draft = SampleDocuments.read(one + "\n" + one);

        assertThat(draft.bank().competencies())
                .extracting(competency -> competency.id().value())
                .containsExactly("usds-shared-work", "usds-shared-work-2");
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("more than once"));
    }

    @Test
    void nameWithoutDefinitionIsSaid() {
        Draft draft = SampleDocuments.read("Shared Work\n" + LEVELS);

        assertThat(only(draft).definition()).isEmpty();
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("no definition"));
    }

    @Test
    void wordsAfterTheLastLevelAreNotLost() {
        Draft draft = SampleDocuments.read("Shared Work\n\nHelps others.\n" + LEVELS + "\nPrinted by the office.");

        assertThat(draft.warnings())
                .containsExactly(new Warning(10, "Not understood and left out: “Printed by the office.”."));
    }

    private static Competency only(Draft draft) {
        assertThat(draft.family()).isEqualTo(Family.USDS);
        assertThat(draft.bank().competencies()).hasSize(1);
        return draft.bank().competencies().get(0);
    }
}
