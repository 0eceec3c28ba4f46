package org.plumbline.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    static List<Scale> builtIn() {
        return BuiltInScales.all();
    }

    @Test
    void levelsAreNumberedFromTheLowest() {
        assertThat(Scale.proficiency("s", "S", "Low", "Middle", "High").levels())
                .extracting(Level::ordinal)
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8})
    void aScaleHasTwoToSevenLevels(int count) {
        assertThatThrownBy(() -> ofSize(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("“S” has " + count + " levels", "2 to 7");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void twoAndSevenLevelsAreAllowed(int count) {
        assertThat(ofSize(count).levels()).hasSize(count);
    }

    @Test
    void levelsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new Scale(
                        new ScaleId("s"),
                        "S",
                        new ScaleKind.Proficiency(),
                        Direction.HIGHER_IS_MORE,
                        List.of(Level.of(2, "High"), Level.of(1, "Low"))))
                .hasMessageContaining("lowest first");
    }

    @Test
    void aGapInTheNumbersIsRefused() {
        assertThatThrownBy(() -> new Scale(
                        new ScaleId("s"),
                        "S",
                        new ScaleKind.Proficiency(),
                        Direction.HIGHER_IS_MORE,
                        List.of(Level.of(1, "Low"), Level.of(3, "High"))))
                .hasMessageContaining("numbered 1 to 2");
    }

    @Test
    void twoLevelsOfOneNameAreRefusedWhateverTheirCapitals() {
        assertThatThrownBy(() -> Scale.proficiency("s", "S", "Low", "LOW"))
                .hasMessageContaining("two levels called “LOW”");
    }

    @Test
    void aLevelIsFoundByItsWordWhateverItsCapitalsAndBlanks() {
        assertThat(BuiltInScales.FAMILIARITY.named(" experienced "))
                .map(Level::ordinal)
                .contains(3);
        assertThat(BuiltInScales.FAMILIARITY.named("expert")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void aLevelOutsideTheScaleIsAMistakeOfTheCaller(int ordinal) {
        assertThat(BuiltInScales.FAMILIARITY.has(ordinal)).isFalse();
        assertThatThrownBy(() -> BuiltInScales.FAMILIARITY.level(ordinal))
                .hasMessageContainingAll("levels 1 to 4", "not " + ordinal);
    }

    @Test
    void aLevelNeedsANameAndAnOrdinalFromOne() {
        assertThatThrownBy(() -> Level.of(1, " ")).hasMessageContaining("Level 1 needs a name");
        assertThatThrownBy(() -> Level.of(0, "Zero")).hasMessageContaining("starts at 1, got 0");
    }

    @Test
    void theScalesOfTheFieldHaveDifferentIdsAndNames() {
        assertThat(builtIn()).extracting(Scale::id).doesNotHaveDuplicates();
        assertThat(builtIn()).extracting(Scale::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void inEveryScaleOfTheFieldMoreIsHigher(Scale scale) {
        assertThat(scale.direction()).isEqualTo(Direction.HIGHER_IS_MORE);
    }

    @Test
    void theSampleFormsHaveTheWordsThatTheyAreKnownBy() {
        assertThat(BuiltInScales.FAMILIARITY.levels())
                .extracting(Level::name)
                .containsExactly("Unfamiliar", "Familiar", "Experienced", "Master");
        assertThat(BuiltInScales.AWARENESS_TO_EXPERT_5.levels())
                .extracting(Level::name)
                .containsExactly("Awareness", "Basic", "Intermediate", "Advanced", "Expert");
        assertThat(BuiltInScales.MEETS_EXCEEDS.levels()).extracting(Level::name).containsExactly("Meets", "Exceeds");
    }

    private static Scale ofSize(int count) {
        return Scale.proficiency(
                "s", "S", IntStream.range(0, count).mapToObj(i -> "L" + i).toArray(String[]::new));
    }
}
