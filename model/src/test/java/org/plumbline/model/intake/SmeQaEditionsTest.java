package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;

/** Forms of the SME-QA kind as other hands would set them out. */
class SmeQaEditionsTest {
    private static final String FIRST =
            """
            Oven Care

            Keeps ovens going.

            - Novice: Sweeps.
            - Competent: Repairs.
            - Advanced: Rebuilds.
            - Expert: Designs.
            """;
    private static final String SECOND = "\n" + FIRST.replace("Oven Care", "Guest Talks");

    @Test
    void oneColumnALevel() {
        List<Competency> found = found(
                """
                | Competency | Definition | Novice | Competent | Advanced | Expert |
                |---|---|---|---|---|---|
                | Oven Care | Keeps ovens going. | Sweeps. | Repairs. | Rebuilds. | Designs. |
                | Guest Talks | Talks. | Greets. | | Guides. | Hosts. |
                """);

        assertThat(found).extracting(Competency::name).containsExactly("Oven Care", "Guest Talks");
        assertThat(found.get(0).definition()).isEqualTo("Keeps ovens going.");
        assertThat(found.get(0).levelText(4).orElseThrow().text()).isEqualTo("Designs.");
        assertThat(found.get(1).levelText(2)).isEmpty();
    }

    @Test
    void oneColumnALevelUnderTheName() {
        List<Competency> found =
                found("## Oven Care\n\nKeeps ovens going.\n\n| Meets | Exceeds |\n|---|---|\n| Sweeps. | Repairs. |\n");

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Oven Care");
            assertThat(one.levelText(2).orElseThrow().text()).isEqualTo("Repairs.");
        });
    }

    @Test
    void aRemarkInTheCellOfTheLevelIsNotAName() {
        List<Competency> found = found(
                """
                ## Oven Care

                Keeps ovens going.

                | Level | What it looks like at work |
                |---|---|
                | Meets: required at GS-13 | Sweeps. |
                | Exceeds | Repairs. |
                """);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Oven Care");
            assertThat(one.levelText(1).orElseThrow().text()).isEqualTo("Sweeps.");
            assertThat(one.levelText(2).orElseThrow().text()).isEqualTo("Repairs.");
        });
    }

    @Test
    void oneRowALevelWithTheNameOnce() {
        List<Competency> found = found(
                """
                | Competency | Level | Description |
                |---|---|---|
                | Oven Care | Meets | Sweeps. |
                | | Exceeds | Repairs. |
                | Guest Talks | Meets | Greets. |
                | | Exceeds | Hosts. |
                """);

        assertThat(found).extracting(Competency::name).containsExactly("Oven Care", "Guest Talks");
        assertThat(found).allSatisfy(one -> assertThat(one.levelCount()).isEqualTo(2));
    }

    @Test
    void headerOfATableIsNoDefinition() {
        List<Competency> found = found(
                "Oven Care\n\nKeeps ovens going.\n\n| Level | Description |\n|---|---|\n| Meets | Sweeps. |\n| Exceeds | Repairs. |\n");

        assertThat(found.get(0).definition()).isEqualTo("Keeps ovens going.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Required level: Competent",
                "- Required level: Competent",
                "Minimum required proficiency level – Competent",
                "Proficiency level required: Competent.",
                "The required proficiency level for this competency is Competent."
            })
    void requiredLevelInWords(String sentence) {
        assertThat(found(FIRST + "\n" + sentence + "\n" + SECOND).get(0).required())
                .containsExactly(new BankRequirement(Optional.empty(), 2, Evidence.STATED));
        assertThat(found(FIRST.replace("\n- Novice", "\n" + sentence + "\n\n- Novice"))
                        .get(0)
                        .required())
                .hasSize(1);
    }

    @Test
    void requiredLevelOfEachGrade() {
        List<Competency> found = found(FIRST
                + "\nRequired proficiency at GS-13: Advanced\n\nRequired proficiency at GS-14: Expert\n"
                + SECOND.replace("Advanced:", "Advanced (required at GS-13):"));

        assertThat(found.get(0).required())
                .containsExactly(
                        new BankRequirement(Optional.of("GS-13"), 3, Evidence.STATED),
                        new BankRequirement(Optional.of("GS-14"), 4, Evidence.STATED));
        assertThat(found.get(1).required())
                .containsExactly(new BankRequirement(Optional.of("GS-13"), 3, Evidence.STATED));
        assertThat(found.get(1).levelText(3).orElseThrow().text()).isEqualTo("Rebuilds.");
    }

    @Test
    void requiredLevelThatIsNotOnTheScaleIsLeftOut() {
        Draft draft = SampleDocuments.read(FIRST + "\nRequired level: Master\n");

        assertThat(draft.bank().competencies().get(0).required()).isEmpty();
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(10);
    }

    @Test
    void requiredLevelsThatStandAboveTheNamesAreNotTakenForTheOneBefore() {
        String above = "Required level: Competent\n\n";

        assertThat(found(above + FIRST + "\n" + above + SECOND))
                .allSatisfy(one -> assertThat(one.required()).isEmpty());
    }

    @Test
    void contradictingStatementsGiveNoRequiredLevel() {
        Draft draft = SampleDocuments.read(FIRST + "\nRequired level: Expert\n\nRequired level: Novice\n");

        assertThat(draft.bank().competencies().get(0).required()).isEmpty();
        assertThat(draft.warnings()).hasSize(1);
    }

    @Test
    void explanationOfTheScaleIsNoCompetency() {
        String levels = FIRST.substring(FIRST.indexOf("- Novice"));

        assertThat(found("Bakery Work\n\nThe words mean:\n\n" + levels + "\n" + FIRST))
                .extracting(Competency::name)
                .containsExactly("Oven Care");
    }

    @Test
    void namesAfterAListAreFound() {
        String list = "Bakery Work\n\nUse it so:\n\n- Pick one.\n- Keep it.\n\n";

        assertThat(found(list + FIRST.replace("Keeps ovens going.\n\n", "")))
                .extracting(Competency::name)
                .containsExactly("Oven Care");
        assertThat(found(list + FIRST.replace("Care\n\n", "Care: ")))
                .extracting(Competency::name)
                .containsExactly("Oven Care");
    }

    private static List<Competency> found(String words) {
        return SampleDocuments.read(words).bank().competencies();
    }
}
