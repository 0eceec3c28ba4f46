package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Proficiency tables as other hands would set them out. */
class OpmEditionsTest {
    private static final String TABLE =
            """
            Loom Tuning – Keeps looms going.

            | Level | Definition | Illustrations |
            |---|---|---|
            | Level 2 - Basic | Works alone | • Tunes a loom<br>• Threads a loom |
            | Level 1 - Awareness | Works with help | - Sweeps<br>- Oils |
            """;

    @Test
    void bulletsAfterLineBreaksAreItems() {
        Draft draft = SampleDocuments.read(TABLE);

        assertThat(draft.bank().competencies().get(0).levelText(2).orElseThrow().illustrations())
                .containsExactly("Tunes a loom", "Threads a loom");
    }

    @Test
    void tableBelowWordsThatNameNoCompetencyBelongsToNone() {
        String top = TABLE.substring(0, TABLE.indexOf("| Level 1"));
        String rest = TABLE.substring(TABLE.indexOf("| Level |")).replaceAll("\\| Level 2.*\n", "");
        Draft draft = SampleDocuments.read(top
                + "\nThis paragraph says something about all of the looms and all of the yarns.\n\n" + rest
                + "\n" + TABLE.replace("Loom Tuning", "Yarn Science"));

        assertThat(draft.bank().competencies().get(0).levelCount()).isEqualTo(1);
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("Awareness Works"));
    }
}
