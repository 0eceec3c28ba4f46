package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.packets.ArrivalsPane;
import org.plumbline.app.packets.ArrivalsViewModel;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of scores that come in: before a folder is watched, and with packets in it. */
@ExtendWith(ApplicationExtension.class)
class ArrivalsTourTest {
    @TempDir
    Path home;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void arrivalsAreDrawn(Theme.Look look, int size, FxRobot robot) throws IOException {
        Workshop scored = sample();
        Workshop unscored =
                scored.toBuilder().scorecards(List.of()).agreed(List.of()).build();
        Services services = TestServices.at(home.resolve("home"), new ScriptedDialogs());
        var model = new ArrivalsViewModel(new WorkshopDocument(unscored, unscored), services);
        Path folder = folder(scored);
        robot.interact(() -> {
            var theme = new Theme(services.settings());
            var scene = new Scene(new ScreenFrame("Rounds", new ArrivalsPane(model)), 1280, 800);
            theme.dress(scene);
            theme.look(look, scene);
            theme.size(size, scene);
            stage.setScene(scene);
            stage.show();
        });
        picture(robot, "arrivals-1-before", look, size);
        robot.interact(() -> {
            model.takeIn(List.of(folder.resolve("scores-one.plumbline-packet")));
            model.watch(folder);
            model.hide();
            model.show();
        });
        picture(robot, "arrivals-2-watching", look, size);
        assertThat(robot.lookup("#arrivals-waiting").queryButton().isVisible()).isTrue();
    }

    private static Workshop sample() {
        try (var in = ArrivalsTourTest.class.getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            return WorkshopFile.read("sample", in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(Workshop scored) throws IOException {
        Path folder = Files.createDirectory(home.resolve("shared"));
        PacketFile.write(folder.resolve("scores-one.plumbline-packet"), packet(scored, 0, 6));
        PacketFile.write(
                folder.resolve("scores-two (conflicted copy 2026-11-02).plumbline-packet"), packet(scored, 1, 4));
        Files.writeString(folder.resolve("scores-three.plumbline-packet"), "{\"format\" : \"plumbline-packet\",");
        return folder;
    }

    private static ScorePacket packet(Workshop scored, int index, int cards) {
        PanelMember member = scored.panel().get(index);
        return new ScorePacket(
                scored.id(),
                scored.currentRound().orElseThrow().digest(),
                member.id(),
                scored.scorecards().stream()
                        .filter(card -> card.member().equals(member.id()))
                        .limit(cards)
                        .toList());
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size);
        });
        assertThat(Files.exists(file[0])).isTrue();
    }
}
