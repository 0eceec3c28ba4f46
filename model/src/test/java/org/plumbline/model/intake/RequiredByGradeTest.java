package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;

/** Required levels by band of grades: tables, columns, lines, beside competencies and on their own. */
class RequiredByGradeTest {
    private static final String COMPETENCIES =
            """
            Harbor competencies

            Rope Work

            Ties and splices ropes that hold.

            - Unfamiliar: Has seen a knot.
            - Familiar: Ties a knot.
            - Experienced: Splices a rope.
            - Master: Teaches splicing.

            Tide Reading

            Reads the water and the tables.

            - Unfamiliar: Knows that there are tides.
            - Familiar: Reads a table.
            - Experienced: Plans by the tide.
            - Master: Predicts odd tides.

            """;
    private static final String TABLE =
            """
            | Competency | Supervisors | All | Remarks |
            |---|---|---|---|
            | Rope Work | GS-13-14 – Level 4 | GS-05-10 – Level 2 GS-11-12 – Level 3 | Tested on board |
            | Tide Reading | GS-13 and above – Level 5 | GS-05-10 – Level 1 | |
            """;

    @Test
    void tableOnItsOwnGivesCompetenciesWithRequiredLevels() {
        Draft draft = SampleDocuments.read("Harbor levels by grade\n\n" + TABLE);

        assertThat(draft.family()).isEqualTo(Family.REQUIRED_LEVELS);
        assertThat(draft.bank().title()).isEqualTo("Harbor levels by grade");
        assertThat(required(draft, 0))
                .containsExactly("GS-13-14 (Supervisors)=Level 4", "GS-05-10=Level 2", "GS-11-12=Level 3");
        assertThat(required(draft, 1)).containsExactly("GS-13 and above (Supervisors)=Level 5", "GS-05-10=Level 1");
        assertThat(draft.bank().competencies().get(0).required())
                .allSatisfy(one -> assertThat(one.evidence()).isEqualTo(Evidence.STATED));
        assertThat(draft.warnings())
                .containsExactly(
                        new Warning(0, "The document says which levels are required, but describes no level."),
                        new Warning(5, "The bank has no place for the remark beside “Rope Work”: “Tested on board”."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Competency | GS-05-10 | GS-11-13 |\n| Rope Work | Familiar | Master |\n",
                "| Competency | Required level |\n| Rope Work | GS-05-10 – Familiar<br>GS-11-13 – Master |\n",
                "| Competency | Grade | Required level |\n| Rope Work | GS-05-10 | Familiar |\n| | GS-11-13 | Master |\n",
                "| Rope Work | GS-05-10: Familiar, GS-11-13: Master |\n",
                "Rope Work: GS-05-10 – Familiar; GS-11-13 – Master\n",
            })
    void tableBesideTheCompetenciesIsAttachedToThem(String table) {
        Draft draft = SampleDocuments.read(COMPETENCIES + table);

        assertThat(draft.family()).isEqualTo(Family.USDS);
        assertThat(required(draft, 0)).containsExactly("GS-05-10=Familiar", "GS-11-13=Master");
        assertThat(draft.bank().competencies().get(1).required()).isEmpty();
        assertThat(draft.bank().competencies())
                .allSatisfy(one -> assertThat(one.levelCount()).isEqualTo(4));
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void audiencesOverBandsAreRead() {
        Draft draft = SampleDocuments.read(
                """
                | Competency | Supervisors | Supervisors | Staff | Staff |
                |---|---|---|---|---|
                | | GS-13 | GS-14 | GS-11 | GS-12 |
                | Rope Work | 4 | 5 | 2 | 3 |
                """);

        assertThat(required(draft, 0))
                .containsExactly(
                        "GS-13 (Supervisors)=Level 4",
                        "GS-14 (Supervisors)=Level 5",
                        "GS-11 (Staff)=Level 2",
                        "GS-12 (Staff)=Level 3");
    }

    @Test
    void lineBelowACompetencyBelongsToIt() {
        Draft draft = SampleDocuments.read(COMPETENCIES.replace(
                "Tide Reading\n", "Required levels: GS-05-10 – Familiar; GS-11-13 – Master\n\nTide Reading\n"));

        assertThat(required(draft, 0)).containsExactly("GS-05-10=Familiar", "GS-11-13=Master");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void lineBelowSomethingLeftOutBelongsToNobody() {
        Draft draft = SampleDocuments.read(COMPETENCIES + "- Unfamiliar: Is new to cranes.\n\nGS-05-10 – Familiar\n");

        assertThat(draft.bank().competencies())
                .allSatisfy(one -> assertThat(one.required()).isEmpty());
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("not certain"));
    }

    @Test
    void nameThatTheDocumentDoesNotDefineIsSaid() {
        Draft draft = SampleDocuments.read(COMPETENCIES + "| Competency | GS-05 |\n| Crane Work | Familiar |\n");

        assertThat(draft.bank().competencies()).hasSize(2);
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("no competency called “Crane Work”"));
    }

    @Test
    void levelThatTheScaleDoesNotHaveGivesNoRequirement() {
        Draft draft = SampleDocuments.read(
                COMPETENCIES
                        + "| Competency | GS-05 | GS-07 |\n| Rope Work | Familiar | Level 3 |\n| Tide Reading | Level 6 | Expert |\n");

        assertThat(required(draft, 0)).containsExactly("GS-05=Familiar");
        assertThat(required(draft, 1)).isEmpty();
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(22, 23, 23);
    }

    @Test
    void cellThatIsNoBandWithALevelIsSaidWithItsLine() {
        Draft draft = SampleDocuments.read(TABLE.replace("GS-05-10 – Level 1", "see the standard"));

        assertThat(required(draft, 1)).containsExactly("GS-13 and above (Supervisors)=Level 5");
        assertThat(draft.warnings())
                .contains(new Warning(
                        4,
                        "“see the standard” beside “Tide Reading” is no band of grades with a level,"
                                + " so it is left out."));
    }

    @Test
    void twoLevelsForOneBandGiveNone() {
        Draft draft = SampleDocuments.read(TABLE + "| Tide Reading | | GS-05-10 – Level 3 | |\n");

        assertThat(required(draft, 1)).containsExactly("GS-13 and above (Supervisors)=Level 5");
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("more than one"));
    }

    @Test
    void headerThatIsRepeatedOnANewPageIsNoRow() {
        String header = TABLE.substring(0, TABLE.indexOf("| Tide"));
        Draft draft = SampleDocuments.read(header + "\nPage 2\n\n"
                + TABLE.lines().findFirst().orElseThrow() + "\n" + TABLE.substring(TABLE.indexOf("| Tide")));

        assertThat(draft.bank().competencies()).hasSize(2);
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(0, 3, 5);
    }

    @Test
    void linesOfNamesAndBandsAreATable() {
        Draft draft = SampleDocuments.read(
                "Levels\n\nRope Work GS-05-10 – Level 2 GS-11-13 – Level 3\n\nTide Reading\n\nGS-05-10 – Level 1\n");

        assertThat(required(draft, 0)).containsExactly("GS-05-10=Level 2", "GS-11-13=Level 3");
        assertThat(required(draft, 1)).containsExactly("GS-05-10=Level 1");
    }

    private static List<String> required(Draft draft, int at) {
        Competency competency = draft.bank().competencies().get(at);
        return competency.required().stream()
                .map(one -> one.grade().orElse("") + "="
                        + draft.bank().scaleOf(competency).level(one.level()).name())
                .toList();
    }
}
