package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.screen.levels.LevelTemplate.Dimension;

class LevelTemplateTest {
    @ParameterizedTest
    @CsvSource({"2, '2,4'", "3, '1,3,5'", "4, '1,2,4,5'", "5, '1,2,3,4,5'"})
    void levelsStandOnRungsThatRise(int levels, String rungs) {
        assertThat(IntStream.rangeClosed(1, levels).map(level -> LevelTemplate.rung(level, levels)))
                .containsExactly(java.util.Arrays.stream(rungs.split(","))
                        .map(Integer::valueOf)
                        .toArray(Integer[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void longScalesReachTheHighestRungToo(int levels) {
        assertThat(LevelTemplate.rung(1, levels)).isEqualTo(1);
        assertThat(LevelTemplate.rung(levels, levels)).isEqualTo(5);
    }

    @Test
    void noTwoRungsSayTheSame() {
        for (Dimension dimension : Dimension.values()) {
            Set<String> lines = new HashSet<>();
            for (int level = 1; level <= 5; level++) {
                assertThat(lines.add(LevelTemplate.lines(EnumSet.of(dimension), level, 5)))
                        .isTrue();
            }
        }
    }

    @Test
    void onlyWhatIsTickedIsSaid() {
        assertThat(LevelTemplate.lines(EnumSet.noneOf(Dimension.class), 1, 4)).isEmpty();
        assertThat(LevelTemplate.lines(EnumSet.of(Dimension.SCALE, Dimension.INDEPENDENCE), 1, 4)
                        .lines())
                .containsExactly("Does this for own tasks, such as …", "Works with somebody close by at each step.");
    }
}
