package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no competency document comes out as nothing, and says so. */
class UnknownDocumentTest {

    @Test
    void helpPageNamesTheTermsThatItExplains() {
        Draft draft = SampleDocuments.read(
                """
                About skills
                | Word | Meaning |
                |---|
                | Skill | Something learned |
                - Mentor — somebody who helps
                Level 1: “Writes” → Level 4: “Speaks for all”
                """);

        assertThat(draft.family()).isEqualTo(Family.UNKNOWN);
        assertThat(draft.bank().competencies()).isEmpty();
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .startsWith("No competencies with levels were found"));
        assertThat(draft.seen()).anySatisfy(words -> assertThat(words).contains("“Skill”", "“Mentor”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Only a sentence.",
                "Level 5 - • Plans • Trains Level 4 - Able • Steers Expert Level 3 • Meets storms",
                "Level 5 -\tExpert Plans\nsome more\tLevel",
                "## A - Sailing\n\n**What to look for:**\n\n- Sailed at night\n- Led a crew",
                "Expert: somebody who knows.",
                "Level 1\nLevel 2\nSatisfactory\nSuperior"
            })
    void garbageGivesNothing(String words) {
        Draft draft = SampleDocuments.read(words);

        assertThat(draft.bank().competencies()).isEmpty();
        assertThat(draft.warnings()).isNotEmpty();
    }
}
