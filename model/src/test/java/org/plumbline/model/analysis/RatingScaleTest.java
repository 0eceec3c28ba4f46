package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.analysis.RatingScale.Anchor;
import org.plumbline.model.analysis.RatingScale.Direction;

class RatingScaleTest {
    @ParameterizedTest
    @CsvSource({
        "TASK_IMPORTANCE, 0, 5, HIGHER_IS_BETTER, true",
        "TASK_FREQUENCY, 0, 5, HIGHER_IS_BETTER, true",
        "COMPETENCY_IMPORTANCE, 1, 5, HIGHER_IS_BETTER, false",
        "NEED_AT_ENTRY, 1, 4, LOWER_IS_BETTER, false",
        "DISTINGUISHING, 1, 5, HIGHER_IS_BETTER, false"
    })
    void everyAspectHasItsScale(Aspect aspect, int lowest, int highest, Direction direction, boolean hasNothing) {
        RatingScale scale = aspect.scale();

        assertThat(scale.lowest()).isEqualTo(lowest);
        assertThat(scale.highest()).isEqualTo(highest);
        assertThat(scale.direction()).isEqualTo(direction);
        assertThat(scale.isNotPerformed(0)).isEqualTo(hasNothing);
        assertThat(scale.holds(lowest - 1)).isFalse();
        assertThat(scale.holds(highest + 1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void everyValueHasWordsOfItsOwn(Aspect aspect) {
        assertThat(aspect.scale().anchors().stream().map(Anchor::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(aspect.words()).isNotBlank();
    }

    @Test
    void aValueOutsideTheScaleHasNoWords() {
        assertThat(RatingScales.NEED_AT_ENTRY.words(1)).contains("on the first day");
        assertThat(RatingScales.NEED_AT_ENTRY.words(0)).isEmpty();
        assertThat(RatingScales.NEED_AT_ENTRY.words(5)).isEmpty();
    }

    @Test
    void anchorsWithAGapAreRefused() {
        assertThatThrownBy(() -> new RatingScale(
                        Direction.HIGHER_IS_BETTER,
                        Optional.empty(),
                        List.of(new Anchor(1, "low"), new Anchor(3, "high"))))
                .hasMessageContaining("one each");
    }

    @Test
    void cutOffsOutsideTheirScaleAreRefused() {
        assertThatThrownBy(() -> CutOffs.USUAL.with(Aspect.NEED_AT_ENTRY, 4.5)).hasMessageContaining("1 to 4");
        assertThatThrownBy(() -> CutOffs.USUAL.with(Aspect.TASK_IMPORTANCE, Double.NaN))
                .hasMessageContaining("0 to 5");
        assertThatThrownBy(() -> CutOffs.USUAL.withNotPerformedShare(0)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> CutOffs.USUAL.withLinkageShare(1.01)).hasMessageContaining("everybody");
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void everyCutOffCanBeSetAlone(Aspect aspect) {
        CutOffs changed = CutOffs.USUAL.with(aspect, 2.5);

        assertThat(changed.of(aspect)).isEqualTo(2.5);
        for (Aspect other : Aspect.values()) {
            if (other != aspect) {
                assertThat(changed.of(other)).isEqualTo(CutOffs.USUAL.of(other));
            }
        }
    }
}
