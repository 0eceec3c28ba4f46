package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;

class OpmParserTest {
    private static final String FRONT =
            """
            Harbor leadership

            Table of Contents

            Shared Work\t1
            Patience\t2

            """;
    private static final String HEADER =
            "Proficiency Level\tProficiency Level Definition\tProficiency Level Illustrations\n";
    private static final String SHARED = "LEADING CREWS: About people.\n\nShared Work - Helps others.\n\n" + HEADER
            + "Level 3 - Expert\t Meets storms Generally sails alone \t Plans a fleet Trains captains \n"
            + "Level 2 - Able\t Meets wind Asks at times \t Steers Reads charts \n"
            + "Level 1 - New\tMeets calm waterAsks often\tTies knots Cleans decks\n";
    private static final String PATIENCE = "\nPatience - Waits well.\n\n" + HEADER
            + "Level 3 - Expert\t Meets storms Generally sails alone \t Calms Congress \n"
            + "Level 2 - Able\t Meets wind Asks at times \t Waits Is quiet \n"
            + "Level 1 - New\t Meets calm water Asks often \t Counts, sorts, and waits Sorts, counts, and listens \n";

    @Test
    void groupsLevelsAndIllustrationsAreReadLowestLevelFirst() {
        Draft draft = SampleDocuments.read(FRONT + SHARED + PATIENCE);
        CompetencyBank bank = draft.bank();

        assertThat(draft.family()).isEqualTo(Family.OPM);
        assertThat(draft.warnings()).isEmpty();
        assertThat(bank.title()).isEqualTo("Harbor leadership");
        assertThat(bank.categories()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Leading Crews");
            assertThat(group.description()).isEqualTo("About people.");
        });
        assertThat(bank.competencies()).extracting(Competency::name).containsExactly("Shared Work", "Patience");
        assertThat(bank.competencies().get(0).levels().get(2).illustrations())
                .containsExactly("Plans a fleet", "Trains captains");
        assertThat(bank.competencies().get(0).levels().get(2).text()).isEqualTo("Plans a fleet Trains captains");
    }

    @Test
    void definitionThatRepeatsIsKeptOnceOnTheScale() {
        CompetencyBank bank = SampleDocuments.read(FRONT + SHARED + PATIENCE).bank();

        assertThat(bank.scales().get(0).level(1).definition()).containsExactly("Meets calm water", "Asks often");
        assertThat(bank.scales().get(0).level(3).definition()).containsExactly("Meets storms", "Generally sails alone");
    }

    @Test
    void definitionOfItsOwnIsKeptWithTheLevelAndSaid() {
        Draft draft = SampleDocuments.read(FRONT
                + SHARED
                + PATIENCE
                + PATIENCE.replace("Patience", "Courage").replace("Meets wind", "Meets gales"));

        assertThat(draft.bank().competencies().get(2).levelText(2).orElseThrow().text())
                .isEqualTo("Meets gales Asks at times Waits Is quiet");
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("is not the usual one"));
    }

    @Test
    void ascendingLevelsGiveTheSameBank() {
        String[] rows = SHARED.substring(SHARED.indexOf("Level 3")).split("\n");
        String ascending =
                SHARED.substring(0, SHARED.indexOf("Level 3")) + String.join("\n", rows[2], rows[1], rows[0]) + "\n";

        assertThat(SampleDocuments.read(FRONT + ascending + PATIENCE).bank().competencies())
                .isEqualTo(
                        SampleDocuments.read(FRONT + SHARED + PATIENCE).bank().competencies());
    }

    @Test
    void continuedTableBelongsToItsCompetency() {
        int last = SHARED.indexOf("Level 1");
        String broken = SHARED.substring(0, last) + "\nShared Work (continued)\t\t\n" + HEADER + SHARED.substring(last);

        assertThat(SampleDocuments.read(FRONT + broken + PATIENCE)).satisfies(draft -> {
            assertThat(draft.bank().competencies()).hasSize(2);
            assertThat(draft.bank().competencies().get(0).levelCount()).isEqualTo(3);
            assertThat(draft.warnings()).isEmpty();
        });
    }

    @Test
    void headerBrokenInTwoIsNoJunk() {
        String broken = SHARED.replace(HEADER, HEADER.replace("Proficiency Level\t", "Proficiency\t") + "Level\t\t\n");

        assertThat(SampleDocuments.read(FRONT + broken + PATIENCE).warnings()).isEmpty();
    }

    @Test
    void junkRowIsSaidWithItsLine() {
        String junk = SHARED.replace(HEADER, "\tT\t\n" + HEADER);

        assertThat(SampleDocuments.read(FRONT + junk + PATIENCE).warnings())
                .containsExactly(new Warning(12, "Not understood and left out: “T”."));
    }

    @Test
    void nameInTheContentsWithoutATableIsSaid() {
        assertThat(SampleDocuments.read(FRONT + SHARED).warnings())
                .containsExactly(
                        new Warning(6, "The table of contents names “Patience”, but no table of levels follows."));
    }

    @Test
    void capitalizedWordThatIsNoVerbDoesNotBeginAnIllustration() {
        Competency patience = SampleDocuments.read(FRONT + SHARED + PATIENCE)
                .bank()
                .competencies()
                .get(1);

        assertThat(patience.levelText(3).orElseThrow().illustrations()).containsExactly("Calms Congress");
        assertThat(patience.levelText(2).orElseThrow().illustrations()).containsExactly("Waits", "Is quiet");
        assertThat(patience.levelText(1).orElseThrow().illustrations())
                .containsExactly("Counts, sorts, and waits", "Sorts, counts, and listens");
    }

    @Test
    void rowThatMentionsADefinitionIsNoHeader() {
        Draft draft = SampleDocuments.read(
                FRONT + SHARED.replace("Steers Reads charts", "Writes the definition Reads charts") + PATIENCE);

        assertThat(draft.bank().competencies().get(0).levelCount()).isEqualTo(3);
    }
}
