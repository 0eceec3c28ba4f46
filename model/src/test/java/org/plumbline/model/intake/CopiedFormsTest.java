package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.Competency;

/** Forms as they look after a copy from a PDF, and forms that a copy has spoilt. */
class CopiedFormsTest {
    private static final String COPIED =
            """
            Bakery competencies

            Oven Care

            Keeps ovens going and looks after all that belongs to
            them.

            • Meets: Sweeps the oven floor, and calls some-
              body when the compe-
              tent fitter is needed,
            Page 1
            \fBakery competencies

              day or night.
            •
            Exceeds: Rebuilds ovens that a competent
            fitter gave up.
            2
            \fBakery competencies
            Guest Talks

            Talks to guests.

            Meets
            Greets all guests by
            name.
            Exceeds
            Wins guests back.
            """;

    @Test
    void copyFromAPdfIsReadWhole() {
        Draft draft = SampleDocuments.read(COPIED);

        assertThat(draft.bank().competencies())
                .extracting(Competency::name)
                .containsExactly("Oven Care", "Guest Talks");
        Competency oven = draft.bank().competencies().get(0);
        assertThat(oven.definition()).isEqualTo("Keeps ovens going and looks after all that belongs to them.");
        assertThat(FormWordingTest.texts(oven))
                .containsExactly(
                        "Sweeps the oven floor, and calls some-body when the competent fitter is needed, day or night.",
                        "Rebuilds ovens that a competent fitter gave up.");
        assertThat(FormWordingTest.texts(draft.bank().competencies().get(1)))
                .containsExactly("Greets all guests by name.", "Wins guests back.");
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("“Page 1” (line 11)", "“Bakery competencies” (line 12)", "“2” (line 18)"));
    }

    @Test
    void lineEndsOfAnOldMacAndWindows1252AndAMarkAtTheStart() {
        String levels = "Café Care\r\rKeeps cafés going.\r\r- Meets: Sweeps.\r- Exceeds: Rebuilds.";
        Draft old = Intake.read(PlainText.read("old.txt", levels.getBytes(Charset.forName("windows-1252"))));
        Draft marked = SampleDocuments.read("\uFEFF" + levels);

        assertThat(FormWordingTest.only(old).name()).isEqualTo("Café Care");
        assertThat(old.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("Windows-1252"));
        assertThat(FormWordingTest.only(marked).definition()).isEqualTo("Keeps cafés going.");
        assertThat(marked.warnings()).isEmpty();
    }

    @Test
    void whatIsListedButCutOffIsSaidByName() {
        Draft draft = SampleDocuments.read(
                """
                Bakery competencies

                Contents
                Oven Care 2
                Guest Talks 3
                Till Work 4

                Oven Care

                Keeps ovens going.

                - Meets: Sweeps.
                - Exceeds: Rebuilds.

                Guest Talks

                Talks to guests.

                - Meets: Greets.
                - Exceeds: Wins guests back and""");

        assertThat(draft.bank().competencies()).hasSize(2);
        assertThat(draft.warnings())
                .extracting(Warning::line, Warning::text)
                .containsExactly(
                        tuple(6, "“Till Work” is listed, but the document has no levels for it."),
                        tuple(
                                20,
                                "The document ends without a full stop: “…Exceeds: Wins guests back and”."
                                        + " Look whether its last text is whole."));
    }

    @Test
    void textWithoutAStopInTheMiddleIsNoError() {
        Draft draft =
                SampleDocuments.read("Oven Care\n\nKeeps ovens going.\n\n- Meets: Sweeps\n- Exceeds: Rebuilds.\n");

        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void nameAndDefinitionAtTheEndAreSaid() {
        Draft draft = SampleDocuments.read(
                "Oven Care\n\nKeeps ovens.\n\n- Meets: Sweeps.\n- Exceeds: Rebuilds.\n\nTill Work\n\nCounts coins.\n");

        assertThat(draft.bank().competencies()).hasSize(1);
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("before the levels of “Till Work”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oven Care Keeps ovens going. - Meets: Sweeps. - Exceeds: Rebuilds. Till Work Counts. - Meets: Adds up.",
                "Oven Care - Keeps ovens going. Level 3 - • Rebuilds Level 2 - • Sweeps Level 1 - • Waits",
                "Oven Care            Till Work\nKeeps ovens.         Counts.\n- Meets: Sweeps.     - Meets: Adds up.\n"
                        + "- Exceeds: Mends.    - Exceeds: Audits.",
                "Oven Care\nTill Work\nKeeps ovens.\nCounts.\n- Meets: Sweeps.\n- Meets: Adds up.\n- Exceeds: Mends.\n"
                        + "- Exceeds: Audits.",
                "Oven Care\n\nKeeps ovens.\n\nMeets: Sweeps. Exceeds: Mends.\n\nTill Work\n\nCounts.\n\nMeets: Adds."
                        + " Exceeds: Audits."
            })
    void collapsedAndInterleavedWordsAreNotAssigned(String words) {
        Draft draft = SampleDocuments.read(words);

        assertThat(draft.bank().competencies()).isEmpty();
        assertThat(draft.warnings()).hasSizeGreaterThan(1);
        assertThat(draft.warnings().get(1).line()).isPositive();
    }

    @Test
    void collapsedCompetencyAmongWholeOnesIsLeftOutAlone() {
        String whole = "\n- Meets: Sweeps.\n- Exceeds: Mends.\n\n";
        Draft draft = SampleDocuments.read("Oven Care\n\nKeeps ovens.\n" + whole
                + "Till Work\n\nCounts.\n\n- Meets: Adds. - Exceeds: Audits.\n\nShop Talk\n\nTalks.\n" + whole);

        assertThat(draft.bank().competencies()).extracting(Competency::name).containsExactly("Oven Care", "Shop Talk");
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(8, 10, 12);
    }

    @Test
    void levelsWithoutANameAreNotGivenToTheCompetencyBefore() {
        Draft draft = SampleDocuments.read(
                "Oven Care\n\nKeeps ovens.\n\n- Meets: Sweeps.\n\nCounts all coins in the till.\n\n- Meets: Adds.\n"
                        + "- Exceeds: Audits.\n");

        assertThat(FormWordingTest.texts(FormWordingTest.only(draft))).containsExactly("Sweeps.");
        assertThat(draft.warnings()).extracting(Warning::line).contains(7, 9, 10);
    }

    @Test
    void blankFormSaysThatItIsOne() {
        Draft draft = SampleDocuments.read(
                "{COMPETENCY-1}\n<insert COMPETENCY-1 description>\n\nMeets\n<insert “meets” description>\n\n"
                        + "Exceeds\n<insert “exceeds” description>\n");

        assertThat(draft.bank().competencies()).isEmpty();
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("4 placeholders", "{COMPETENCY-1}"));
    }
}
