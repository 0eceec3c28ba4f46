package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.Competency;

/** The words and signs before a level's text in forms of the SME-QA kind. */
class FormWordingTest {
    private static final String HEAD = "Oven Care\n\nKeeps ovens going.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Meets: Sweeps.\n- Exceeds: Rebuilds.",
                "- **Meets:** Sweeps.\n- **Exceeds:** Rebuilds.",
                "- **Meets**: Sweeps.\n- *Exceeds*: Rebuilds.",
                "- *Meets:* Sweeps.\n- _Exceeds:_ Rebuilds.",
                "**Meets: **Sweeps.\n\n**Exceeds: **Rebuilds.",
                "**Meets** Sweeps.\n\n**Exceeds** Rebuilds.",
                "Meets\nSweeps.\n\nExceeds\nRebuilds.",
                "MEETS:\nSweeps.\n\nEXCEEDS:\nRebuilds.",
                "Meets (Minimum qualification)\nSweeps.\n\nExceeds\nRebuilds.",
                "### Meets\n\nSweeps.\n\n### Exceeds\n\nRebuilds.",
                "• Meets – Sweeps.\n• Exceeds – Rebuilds.",
                "•\nMeets: Sweeps.\n•\nExceeds: Rebuilds.",
                "o Meets: Sweeps.\n▪ Exceeds: Rebuilds.",
                "1. Meets: Sweeps.\n2. Exceeds: Rebuilds.",
                "- Does not meet: Waits.\n- Meets: Sweeps.\n- Exceeds: Rebuilds."
            })
    void twoLevels(String levels) {
        Draft draft = SampleDocuments.read(HEAD + levels);

        assertThat(draft.bank().scales().get(0).id().value()).isEqualTo("meets-exceeds");
        assertThat(only(draft).definition()).isEqualTo("Keeps ovens going.");
        assertThat(texts(only(draft))).containsExactly("Sweeps.", "Rebuilds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Meet: Sweeps.\n- Exeeds: Rebuilds.",
                "- Meets: Sweeps.\n- Exceds: Rebuilds.",
                "**Meest:** Sweeps.\n\n**Exceeds:** Rebuilds."
            })
    void oneLetterOffIsTakenAndSaid(String levels) {
        Draft draft = SampleDocuments.read(HEAD + levels);

        assertThat(texts(only(draft))).containsExactly("Sweeps.", "Rebuilds.");
        assertThat(draft.warnings()).isNotEmpty().allSatisfy(warning -> assertThat(warning.text())
                .contains("was read as"));
    }

    @ParameterizedTest
    @CsvSource({
        "Novice,Competent,Advanced,Expert,novice-expert",
        "Awareness,Working,Practitioner,Expert,awareness-expert-4",
        "Unfamiliar,Familiar,Experienced,Master,familiarity"
    })
    void fourLevels(String one, String two, String three, String four, String scale) {
        Draft draft = SampleDocuments.read(
                HEAD + String.join(": A.\n", List.of("- " + one, "- " + two, "- " + three, "- " + four)) + ": A.\n");

        assertThat(draft.bank().scales().get(0).id().value()).isEqualTo(scale);
        assertThat(only(draft).levelCount()).isEqualTo(4);
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void wordsOfAnotherScaleAreSaidAndTheirCompetencyIsLeftOut() {
        String levels = "- Novice: A.\n- Competent: B.\n- Advanced: C.\n- Expert: D.\n";
        String other = "\nGuest Talks\n\nTalks.\n\n- Awareness: E.\n- Working: F.\n- Practitioner: G.\n- Expert: H.\n";
        Draft draft = SampleDocuments.read(HEAD + levels + other + "\nTill Work\n\nCounts.\n\n" + levels);

        assertThat(draft.bank().competencies()).extracting(Competency::name).containsExactly("Oven Care", "Till Work");
        assertThat(draft.warnings()).extracting(Warning::line).contains(10, 12, 14, 15, 16, 17);
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("“Practitioner” is not a level"));
    }

    static Competency only(Draft draft) {
        assertThat(draft.bank().competencies()).hasSize(1);
        return draft.bank().competencies().get(0);
    }

    static List<String> texts(Competency competency) {
        return competency.levels().stream().map(level -> level.text()).toList();
    }
}
