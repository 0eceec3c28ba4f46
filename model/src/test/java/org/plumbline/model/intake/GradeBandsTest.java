package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeBandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GS-05-10 – Level 3 GS-11-13 – Level 4 | GS-05-10=Level 3; GS-11-13=Level 4",
                "GS-05-10: 3; GS-11-13: 4 | GS-05-10=3; GS-11-13=4",
                "GS-05-10 - 3, GS-11-13 - 4 | GS-05-10=3; GS-11-13=4",
                "GS–05–10 — Level 2 | GS-05-10=Level 2",
                "GS 5/7/9 (Basic), GS-13 and above (Expert), SES (Expert) | GS 5/7/9=Basic; GS-13 and above=Expert; SES=Expert",
                "Level 3 (GS-05-10), Level 4 (GS-11-13) | GS-05-10=Level 3; GS-11-13=Level 4",
                "Level 3: GS-05-10; Level 4: GS-14+ | GS-05-10=Level 3; GS-14+=Level 4",
                "Required level: GS-7 through GS-9 – Level 3 - Intermediate | GS-7 through GS-9=Level 3 - Intermediate",
                "GS-5, 7 and 9: Working | GS-5, 7 and 9=Working",
                "GS-13 Experienced GS-14 Master | GS-13=Experienced; GS-14=Master",
                "GS-05 – 10 – Level 3 | GS-05-10=Level 3",
                "GS-14-15/SES = Level 5 | GS-14-15/SES=Level 5",
                "Pay band 3 – Level 2; Pay band 4–5 – Level 3 | Pay band 3=Level 2; Pay band 4-5=Level 3",
                "Grades 5-7: Level 1 | Grades 5-7=Level 1",
                "NH-III – Level 4 | NH-III=Level 4",
                "All grades – Level 2 | All grades=Level 2",
            })
    void bandsAreReadWithTheirLevels(String cell, String expected) {
        GradeBands read = GradeBands.read(cell);

        assertThat(String.join(
                        "; ",
                        read.bands().stream()
                                .map(band -> band.grade() + "=" + band.level())
                                .toList()))
                .isEqualTo(expected);
        assertThat(read.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GS-05-10",
                "Level 3",
                "see the position description",
                "GS-11-4",
                "GS-11 – 13",
                "GS-05-10 – as the supervisor and the team decide it",
                "GS-13 – §4"
            })
    void whatIsNoBandWithALevelIsLeftOver(String cell) {
        assertThat(GradeBands.read(cell).bands()).isEmpty();
        assertThat(GradeBands.read(cell).leftOver()).isNotEmpty();
    }

    @Test
    void oneBandWithoutALevelDoesNotTakeThatOfTheNext() {
        GradeBands read = GradeBands.read("GS-05-10 – GS-11-13 – Level 4");

        assertThat(read.bands()).containsExactly(new GradeBand("GS-11-13", "Level 4"));
        assertThat(read.leftOver()).containsExactly("GS-05-10 –");
        assertThat(GradeBands.read("GS-05 – GS-11-13 – Level 4").bands())
                .containsExactly(new GradeBand("GS-11-13", "Level 4"));
    }

    @Test
    void emptyCellSaysNothing() {
        assertThat(GradeBands.read("  ")).isEqualTo(new GradeBands(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"GS-05-10, true", "GS 5/7/9, true", "SES, true", "GS-13 and above, true", "Remarks, false"})
    void headOfAColumnMayBeABand(String words, boolean band) {
        assertThat(GradeBands.isBand(words)).isEqualTo(band);
    }

    @Test
    void wordsAroundABandAreNoBand() {
        assertThat(GradeBands.isBand("GS-13 – Level 3")).isFalse();
        assertThat(GradeBands.isBand("for GS-13")).isFalse();
    }
}
