package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;

class LosAngelesParserTest {
    private static final String FRONT =
            """
            COMPETENCY MODEL FOR
            HARBOR PAINTER (3421)
            2013

            These competencies tell painters apart in the class of **HARBOR PAINTER**.

            - 7. Shared Work

            The level required is *italicized*.

            """;
    private static final String BODY =
            """
            7. SHARED WORK – Helps others.

            Level of Competency Required by Job:

            Level 1: Helps when asked.

            Level 2: Helps unasked.

            Level 3: Sets up help.

            Examples of Behavioral Indicators:

            - Holds the ladder.
            - Shares paint

            Performance Levels:

            Satisfactory

            Is there.

            Superior

            Is there early.
            """;

    @Test
    void wholeModelIsReadWithoutWarning() {
        Draft draft = SampleDocuments.read(FRONT + BODY);
        Competency competency = only(draft);

        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.bank().title()).isEqualTo("COMPETENCY MODEL FOR HARBOR PAINTER (3421) 2013");
        assertThat(competency.id().value()).isEqualTo("la-7-shared-work");
        assertThat(competency.name()).isEqualTo("Shared Work");
        assertThat(competency.indicators()).containsExactly("Holds the ladder.", "Shares paint");
        assertThat(competency.performanceLevels()).hasSize(2);
        assertThat(competency.required()).isEmpty();
    }

    @Test
    void levelSetApartAsAWholeIsRequired() {
        var level2 = new BankRequirement(Optional.empty(), 2, Evidence.MARKED);

        assertThat(only(read("Helps unasked.", "*Helps unasked.*")).required()).containsExactly(level2);
        assertThat(only(read("Helps unasked.", "**Helps unasked**.")).required())
                .containsExactly(level2);
        assertThat(only(read("Level 2: Helps unasked.", "*Level 2: Helps unasked.*"))
                        .required())
                .containsExactly(level2);
    }

    @Test
    void partOfALevelSetApartSaysNothing() {
        assertThat(only(read("Helps unasked.", "Helps *unasked.*")).required()).isEmpty();
        assertThat(only(read("Level 2:", "*Level 2*:")).required()).isEmpty();
    }

    @Test
    void allLevelsSetApartSayNothingAndAreSaid() {
        Draft draft = SampleDocuments.read(FRONT
                + BODY.replace("Helps when asked.", "*Helps when asked.*")
                        .replace("Helps unasked.", "*Helps unasked.*")
                        .replace("Sets up help.", "*Sets up help.*"));

        assertThat(only(draft).required()).isEmpty();
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("3 levels set apart"));
    }

    @Test
    void starInTheIndexMeansNeededBeforeEntry() {
        Draft draft = SampleDocuments.read(FRONT.replace("- 7.", "- *7.") + BODY);

        assertThat(only(draft).neededBeforeEntry()).isTrue();
        assertThat(only(SampleDocuments.read(FRONT + BODY)).neededBeforeEntry()).isFalse();
    }

    @Test
    void definitionThatEndsInAColonGoesOnAsItems() {
        Draft draft = read("Helps others.", "Helps with:\n\n- Ladders\n- Brushes");

        assertThat(only(draft).definition()).isEqualTo("Helps with:");
        assertThat(only(draft).definitionItems()).containsExactly("Ladders", "Brushes");
    }

    @Test
    void numberedAreasAreNoCompetencies() {
        Draft draft = SampleDocuments.read(
                FRONT + BODY + "\nJob Knowledge areas:\n\n1. Kinds of paint.\n7. Weather at sea.\n");

        assertThat(only(draft).applicationAreas()).containsExactly("Kinds of paint.", "Weather at sea.");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void labelsMayBeWrongInOneLetterAndLevelsMayHaveADash() {
        Draft draft = SampleDocuments.read(FRONT
                + BODY.replace("Behavioral Indicators", "Behavioral Indicator")
                        .replace("Satisfactory", "Satisfctory")
                        .replace("Level 2:", "LEVEL 2 –"));

        assertThat(only(draft).levelCount()).isEqualTo(3);
        assertThat(only(draft).indicators()).hasSize(2);
        assertThat(only(draft).performanceLevels().get(0).text()).isEqualTo("Is there.");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void nameInTitleCaseIsAHeadingWhenLevelsFollow() {
        assertThat(only(read("7. SHARED WORK –", "7. Shared Work -")).name()).isEqualTo("Shared Work");
    }

    @Test
    void indexAndHeadingThatDifferAreSaid() {
        Draft draft = SampleDocuments.read(FRONT.replace("Shared Work", "Team Work") + BODY);

        assertThat(only(draft).name()).isEqualTo("Shared Work");
        assertThat(draft.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(11);
            assertThat(warning.text()).contains("“Team Work” in the list");
        });
    }

    @Test
    void indexEntryWithoutACompetencyIsSaid() {
        Draft draft = SampleDocuments.read(FRONT.replace("- 7.", "- 5. Patience\n- 7.") + BODY);

        assertThat(draft.warnings())
                .containsExactly(new Warning(7, "The list names 5. “Patience”, but no such competency follows."));
    }

    @Test
    void fourthLevelIsSaidAndLeftOut() {
        Draft draft = read("Level 3: Sets up help.", "Level 3: Sets up help.\n\nLevel 4: Flies.");

        assertThat(only(draft).levelCount()).isEqualTo(3);
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("Level 4"));
    }

    @Test
    void performanceTextsSideBySideInATableAreTakenApart() {
        int start = BODY.indexOf("Satisfactory");
        Draft draft = SampleDocuments.read(
                FRONT + BODY.substring(0, start) + "| Satisfactory | Superior |\n| Is there. | Is there early. |");

        assertThat(only(draft).performanceLevels())
                .extracting(text -> text.name() + ": " + text.text())
                .containsExactly("Satisfactory: Is there.", "Superior: Is there early.");
    }

    private static Draft read(String words, String instead) {
        assertThat(BODY).contains(words);
        return SampleDocuments.read(FRONT + BODY.replace(words, instead));
    }

    private static Competency only(Draft draft) {
        assertThat(draft.family()).isEqualTo(Family.LOS_ANGELES);
        assertThat(draft.bank().competencies()).hasSize(1);
        return draft.bank().competencies().get(0);
    }
}
