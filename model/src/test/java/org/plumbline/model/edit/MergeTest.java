package org.plumbline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.Merge.Slot;
import org.plumbline.model.edit.Merge.Source;
import org.plumbline.model.scale.BuiltInScales;

class MergeTest {
    private static final CompetencyId ID = new CompetencyId("merged");
    private static final Source FIRST = new Source(
            Competency.named(new CompetencyId("a"), "Team work", BuiltInScales.FAMILIARITY.id()).toBuilder()
                    .definition("Works with others.")
                    .levelText(2, "Helps when asked.")
                    .indicator("Helps")
                    .build(),
            BuiltInScales.FAMILIARITY);
    private static final Source SECOND = new Source(
            Competency.named(new CompetencyId("b"), "Team building", BuiltInScales.NOVICE_TO_EXPERT.id()).toBuilder()
                    .definition("Forms a team.")
                    .levelText(2, "Welcomes newcomers.")
                    .levelText(4, "Forms teams that others copy.")
                    .indicator("Welcomes")
                    .indicator("Helps")
                    .build(),
            BuiltInScales.NOVICE_TO_EXPERT);
    private static final Merge MERGE = Merge.of(List.of(FIRST, SECOND));

    @Test
    void whereNothingIsSaidTheFirstThatHasWordsGivesThem() {
        Competency merged = MERGE.result(ID);

        assertThat(merged.name()).isEqualTo("Team work");
        assertThat(merged.indicators()).containsExactly("Helps");
        assertThat(merged.levelText(2).orElseThrow().text()).isEqualTo("Helps when asked.");
        assertThat(merged.levelText(4).orElseThrow().text()).isEqualTo("Forms teams that others copy.");
        assertThat(merged.levels()).hasSize(2);
    }

    @Test
    void chosenWordsComeFromWhereTheyWereChosen() {
        Competency merged = MERGE.take(new Slot(CompetencyField.LEVEL_TEXT, 2), List.of(1))
                .take(new Slot(CompetencyField.INDICATORS, 0), List.of(1, 0))
                .take(new Slot(CompetencyField.LEVEL_TEXT, 4), List.of())
                .result(ID);

        assertThat(merged.levelText(2).orElseThrow().text()).isEqualTo("Welcomes newcomers.");
        assertThat(merged.levelText(4)).isEmpty();
        assertThat(merged.indicators()).containsExactly("Welcomes", "Helps");
    }

    @Test
    void writtenWordsStandInThePlaceOfChosenOnes() {
        Competency merged = MERGE.write(new Slot(CompetencyField.NAME, 0), "Teams")
                .write(new Slot(CompetencyField.LEVEL_TEXT, 2), "Helps unasked.")
                .result(ID);

        assertThat(merged.name()).isEqualTo("Teams");
        assertThat(merged.levelText(2).orElseThrow().text()).isEqualTo("Helps unasked.");
    }

    @Test
    void noLevelIsGuessedBetweenScalesThatShareSomeWords() {
        Source five = new Source(
                Competency.named(new CompetencyId("c"), "Teams", BuiltInScales.AWARENESS_TO_EXPERT_5.id())
                        .withLevelText(2, "Basic words.")
                        .withLevelText(5, "Expert words."),
                BuiltInScales.AWARENESS_TO_EXPERT_5);

        Competency merged = Merge.of(List.of(SECOND, five))
                .take(new Slot(CompetencyField.LEVEL_TEXT, 2), List.of(1))
                .take(new Slot(CompetencyField.LEVEL_TEXT, 4), List.of(1))
                .result(ID);

        assertThat(merged.levelText(2)).isEmpty();
        assertThat(merged.levelText(4).orElseThrow().text()).isEqualTo("Expert words.");
    }

    @Test
    void oneAloneIsNotMerged() {
        assertThatThrownBy(() -> Merge.of(List.of(FIRST))).hasMessageContaining("Two to four");
    }
}
