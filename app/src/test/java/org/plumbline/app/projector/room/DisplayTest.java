package org.plumbline.app.projector.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which screen the room sees. */
class DisplayTest {
    private static final Display LAPTOP = new Display(0, 0, 1440, 900);
    private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080);
    private static final Display WALL = new Display(-1024, 0, 1024, 768);

    @Test
    void theRoomGetsAScreenThatThePresenterIsNotOn() {
        assertThat(Display.forRoom(List.of(LAPTOP, PROJECTOR), Optional.of(LAPTOP), Optional.empty()))
                .contains(PROJECTOR);
        assertThat(Display.forRoom(List.of(PROJECTOR, LAPTOP), Optional.of(PROJECTOR), Optional.empty()))
                .contains(LAPTOP);
    }

    @Test
    void aScreenThatWasChosenIsRememberedByItsBoundsWhateverItsPlace() {
        Optional<String> remembered = Optional.of(WALL.words());

        assertThat(Display.forRoom(List.of(LAPTOP, PROJECTOR, WALL), Optional.of(LAPTOP), remembered))
                .contains(WALL);
        assertThat(Display.forRoom(List.of(WALL, LAPTOP, PROJECTOR), Optional.of(LAPTOP), remembered))
                .contains(WALL);
        assertThat(Display.forRoom(List.of(LAPTOP, PROJECTOR), Optional.of(LAPTOP), remembered))
                .contains(PROJECTOR);
    }

    @Test
    void thePresentersOwnScreenIsNeverTakenOver() {
        assertThat(Display.forRoom(List.of(LAPTOP), Optional.of(LAPTOP), Optional.of(LAPTOP.words())))
                .isEmpty();
        assertThat(Display.forRoom(List.of(LAPTOP, PROJECTOR), Optional.of(LAPTOP), Optional.of(LAPTOP.words())))
                .contains(PROJECTOR);
        assertThat(Display.forRoom(List.of(LAPTOP), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aPointIsOnOneScreenOnly() {
        assertThat(LAPTOP.holds(1439, 10)).isTrue();
        assertThat(LAPTOP.holds(1440, 10)).isFalse();
        assertThat(PROJECTOR.holds(1440, 10)).isTrue();
        assertThat(WALL.holds(-5, 767)).isTrue();
    }
}
