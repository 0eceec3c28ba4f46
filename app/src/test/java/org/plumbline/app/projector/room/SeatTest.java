package org.plumbline.app.projector.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
    @ParameterizedTest
    @CsvSource({"8, 2, 0.02", "12, 2, 0.03", "16, 2, 0.04", "4, 1, 0.02", "8, 1, 0.04", "20, 1.5, 0.0667"})
    void lettersGrowWithTheDistanceInHeightsOfThePicture(double distance, double image, double needed) {
        assertThat(new Seat(distance, image).needed()).isEqualTo(needed, within(0.0001));
    }

    @Test
    void nearSeatsGetThreePercentAllTheSame() {
        assertThat(new Seat(4, 2).share()).isEqualTo(0.03);
        assertThat(new Seat(12, 2).needsMoreThanUsual()).isFalse();
        assertThat(new Seat(12.1, 2).needsMoreThanUsual()).isTrue();
    }

    @Test
    void aSeatThatIsTooFarIsToldHowFarItMayBe() {
        var seat = new Seat(30, 2);

        assertThat(seat.isTooFar()).isTrue();
        assertThat(seat.share()).isEqualTo(0.06);
        assertThat(seat.farthest()).isEqualTo(24, within(0.001));
        assertThat(new Seat(24, 2).isTooFar()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "8, 0", "-1, 2", "NaN, 2", "Infinity, 2"})
    void aDistanceThatCannotBeIsRefused(double distance, double image) {
        assertThatThrownBy(() -> new Seat(distance, image)).isInstanceOf(IllegalArgumentException.class);
    }
}
