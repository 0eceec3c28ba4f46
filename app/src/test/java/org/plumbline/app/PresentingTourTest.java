package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.projector.room.Display;
import org.plumbline.app.projector.room.RoomView;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.FakeDisplays;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Projects the sample to a second screen: the window, the keys, the presenter's side, and its pictures. */
@ExtendWith(ApplicationExtension.class)
class PresentingTourTest {
    @TempDir
    static Path home;

    private static final Display LAPTOP = new Display(0, 0, 1280, 800);
    private static final Display PROJECTOR = new Display(1280, 0, 1024, 768);

    private final FakeDisplays displays = new FakeDisplays(LAPTOP, PROJECTOR);
    private MainWindow window;
    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        context = new AppContext(
                new Settings(home),
                new FxDialogs(stage, address -> {}),
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage, displays);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        window.workbench().openSample("it-specialist");
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(() -> {
            if (room().isPresent()) {
                window.run(AppAction.PROJECT);
            }
            context.theme().look(Theme.Look.LIGHT, stage.getScene());
            context.theme().size(100, stage.getScene());
        });
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void thePresentersSideStandsBesideTheWork(Theme.Look look, int size, FxRobot robot) {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.go(Goal.LEVELS);
        });
        project(robot);
        picture(robot, look, size, "presenter");
        robot.interact(
                () -> robot.lookup("#presenter-room").queryAs(TitledPane.class).setExpanded(true));
        picture(robot, look, size, "presenter-room");
        assertThat(texts(copy(robot))).isEqualTo(texts(roomView())).isNotEmpty();
        assertThat(copy(robot).shown()).isEqualTo(roomView().shown());
    }

    @Test
    void theRoomsWindowIsBareAndFillsItsScreenAndThePresenterKeepsTheKeyboard(FxRobot robot) {
        project(robot);
        Stage room = (Stage) room().orElseThrow();

        assertThat(room.getStyle()).isEqualTo(StageStyle.UNDECORATED);
        assertThat(List.of(room.getX(), room.getY(), room.getWidth(), room.getHeight()))
                .containsExactly(1280.0, 0.0, 1024.0, 768.0);
        assertThat(stage.isFocused()).isTrue();
    }

    @Test
    void pullingTheCableLeavesAnOrdinaryWindowAndPluggingItBringsTheRoomBack(FxRobot robot) {
        project(robot);
        String before = roomView().shown().page().title();
        robot.interact(() -> displays.pull(PROJECTOR));
        settle(robot);
        assertThat(((Stage) room().orElseThrow()).getStyle()).isEqualTo(StageStyle.DECORATED);
        assertThat(roomView().shown().page().title()).isEqualTo(before);

        robot.interact(() -> displays.plug(PROJECTOR));
        settle(robot);
        assertThat(((Stage) room().orElseThrow()).getStyle()).isEqualTo(StageStyle.UNDECORATED);
        assertThat(room().orElseThrow().getWidth()).isEqualTo(1024);

        robot.interact(() -> window.run(AppAction.PROJECT));
        assertThat(displays.listeners()).isZero();
        robot.interact(() -> displays.pull(PROJECTOR));
        settle(robot);
        assertThat(room()).isEmpty();
    }

    @Test
    void theKeysOfAClickerMoveAndBlankTheRoom(FxRobot robot) {
        robot.push(KeyCode.F5);
        settle(robot);
        assertThat(room()).isPresent();
        String first = roomView().shown().text();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(roomView().shown().text()).isNotEqualTo(first);
        robot.push(KeyCode.PAGE_UP);
        assertThat(roomView().shown().text()).isEqualTo(first);

        robot.interact(() -> robot.lookup("#presenter-forward").query().requestFocus());
        robot.push(KeyCode.B);
        assertThat(roomView().shown()).isNull();
        assertThat(copy(robot).shown()).isNull();
        robot.push(KeyCode.PERIOD);
        assertThat(roomView().shown()).isNotNull();

        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertThat(roomView().shown().page().title()).isEqualTo("Tasks");
        robot.push(KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isTrue();
        assertThat(room()).isPresent();
        robot.push(KeyCode.F5);
        settle(robot);
        assertThat(room()).isEmpty();
    }

    @Test
    void whoTypesDoesNotMoveTheRoom(FxRobot robot) {
        robot.interact(() -> window.go(Goal.POSITION));
        project(robot);
        TextField field = robot.lookup("#position-title").queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.push(KeyCode.END);
        robot.write("b1");

        assertThat(field.getText()).endsWith("b1");
        assertThat(roomView().shown()).isNotNull();
        assertThat(roomView().shown().page()).isEqualTo(copy(robot).shown().page());
    }

    @Test
    void theRoomFollowsTheStageThatIsOpenAndTheTextThatIsTyped(FxRobot robot) {
        robot.interact(() -> window.go(Goal.COMPETENCIES));
        project(robot);
        assertThat(roomView().shown().page().title()).isEqualTo("Selected competencies");
        robot.clickOn("#stage-results");
        settle(robot);

        assertThat(roomView().shown().page().foot()).isEqualTo("The panel is at work");
    }

    private void project(FxRobot robot) {
        robot.interact(() -> window.run(AppAction.PROJECT));
        settle(robot);
    }

    private static void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
    }

    private static Optional<Window> room() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage shown && "Plumbline room".equals(shown.getTitle()))
                .findFirst();
    }

    private static RoomView roomView() {
        Scene scene = room().orElseThrow().getScene();
        return (RoomView) scene.lookup("#projector-page");
    }

    private static RoomView copy(FxRobot robot) {
        Node node = robot.lookup("#presenter-copy").query();
        return (RoomView) node;
    }

    private static List<String> texts(RoomView view) {
        return view.texts().stream().map(Text::getText).toList();
    }

    private void picture(FxRobot robot, Theme.Look look, int size, String name) {
        settle(robot);
        Path[] file = new Path[1];
        robot.interact(() -> file[0] =
                Snapshots.save(stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + name));
        assertThat(file[0]).exists();
    }
}
