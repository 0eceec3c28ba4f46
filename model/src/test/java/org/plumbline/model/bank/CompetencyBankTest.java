package org.plumbline.model.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;
import org.plumbline.model.scale.BuiltInScales;

class CompetencyBankTest {
    private static final Competency LISTENING = Examples.competency(Examples.LISTENING, "Listening");

    @Test
    void twoCompetenciesWithOneIdAreRefused() {
        assertThatThrownBy(() -> bank(LISTENING, LISTENING)).hasMessageContaining("have the id listening");
    }

    @Test
    void aScaleThatIsNotThereIsNamed() {
        Competency elsewhere =
                LISTENING.toBuilder().scale(BuiltInScales.SKILL_5.id()).build();

        assertThatThrownBy(() -> bank(elsewhere)).hasMessageContaining("the scale “skill-5”, which is not there");
    }

    @Test
    void aCategoryThatIsNotThereIsNamed() {
        Competency grouped =
                LISTENING.toBuilder().category(new CategoryId("people")).build();

        assertThatThrownBy(() -> bank(grouped)).hasMessageContaining("the category people, which is not there");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aLevelTextOutsideItsScaleIsRefused(int level) {
        assertThatThrownBy(() -> bank(LISTENING.toBuilder()
                        .level(LevelText.of(level, "Words."))
                        .build()))
                .hasMessageContainingAll("“Listening” names level " + level, "levels 1 to 4");
    }

    @Test
    void aLevelTextOfATrackOutsideItsScaleIsRefused() {
        var track = new TrackTexts(Track.MANAGERIAL, List.of(LevelText.of(5, "Words.")));

        assertThatThrownBy(() -> bank(LISTENING.toBuilder().track(track).build()))
                .hasMessageContaining("names level 5");
    }

    @Test
    void aRequirementOutsideItsScaleIsRefused() {
        var required = new BankRequirement(Optional.empty(), 5, Evidence.STATED);

        assertThatThrownBy(() -> bank(LISTENING.toBuilder().required(required).build()))
                .hasMessageContaining("names level 5");
    }

    @Test
    void twoTextsForOneLevelAreRefused() {
        assertThatThrownBy(() -> new Competency(
                        LISTENING.id(),
                        Optional.empty(),
                        "Listening",
                        Optional.empty(),
                        "",
                        List.of(),
                        LISTENING.scale(),
                        List.of(LevelText.of(1, "A"), LevelText.of(1, "B")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        List.of()))
                .hasMessageContaining("two texts for level 1");
    }

    @Test
    void theBuilderPutsLevelsInOrderAndTheLastTextOfALevelHolds() {
        Competency built = Competency.named(Examples.LISTENING, "Listening", BuiltInScales.FAMILIARITY.id()).toBuilder()
                .level(LevelText.of(3, "Three."))
                .level(LevelText.of(1, "One."))
                .level(LevelText.of(3, "Three again."))
                .build();

        assertThat(built.levels()).containsExactly(LevelText.of(1, "One."), LevelText.of(3, "Three again."));
    }

    @Test
    void aBuilderThatChangesNothingGivesTheSameCompetency() {
        assertThat(LISTENING.toBuilder().build()).isEqualTo(LISTENING);
    }

    @Test
    void otherWordsForALevelKeepItsIllustrations() {
        Competency illustrated = LISTENING.toBuilder()
                .level(new LevelText(2, "Old.", List.of("Takes notes.")))
                .build();

        assertThat(illustrated.withLevelText(2, "New.").levelText(2))
                .contains(new LevelText(2, "New.", List.of("Takes notes.")));
    }

    @Test
    void levelsWithoutWordsAreNotCounted() {
        Competency one = Competency.named(Examples.LISTENING, "Listening", BuiltInScales.FAMILIARITY.id())
                .withLevelText(1, "Words.")
                .withLevelText(2, " ");

        assertThat(one.levelCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anIdIsNeverBlank(String value) {
        assertThatThrownBy(() -> new CompetencyId(value)).hasMessageContaining("needs an id");
        assertThatThrownBy(() -> new BankId(value)).hasMessageContaining("needs an id");
        assertThatThrownBy(() -> new CategoryId(value)).hasMessageContaining("needs an id");
    }

    private static CompetencyBank bank(Competency... competencies) {
        return new CompetencyBank(
                new BankId("b"),
                "B",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of(competencies));
    }
}
