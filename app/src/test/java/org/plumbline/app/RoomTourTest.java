package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.room.Drawing;
import org.plumbline.app.projector.room.FxMeasure;
import org.plumbline.app.projector.room.Laying;
import org.plumbline.app.projector.room.Picture;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.projector.room.RoomView;
import org.plumbline.app.projector.room.Seat;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws every page of the sample workshop in the sizes that rooms have, measures it and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class RoomTourTest {
    private static final Path FOLDER = Path.of("target", "tour", "room");
    private static final int SMALL_WIDTH = 640;
    private static final int BESIDE = 5;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1280,720", "1024,768", "3840,2160"})
    void everyPageIsWholeAndLargeEnough(int width, int height, FxRobot robot) {
        robot.interact(() -> {
            List<Drawing> drawings = drawings(new Picture(width, height, Seat.LEAST_SHARE));
            var view = new RoomView();
            var scene = new Scene(new StackPane(view), width, height);
            assertThat(drawings).hasSizeGreaterThan(20);
            for (Drawing drawing : drawings) {
                view.show(drawing);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertWhole(drawing, view, width, height);
            }
            for (RoomLook look : RoomLook.values()) {
                view.look(look);
                sheet(
                        drawings,
                        view,
                        scene,
                        width + "x" + height + "-" + look.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void lettersForAFarSeatAreLarger(FxRobot robot) {
        robot.interact(() -> {
            List<Drawing> drawings = drawings(new Picture(1280, 720, new Seat(20, 2).share()));
            assertThat(drawings).allMatch(Drawing::fits);
            assertThat(drawings)
                    .hasSizeGreaterThan(
                            drawings(new Picture(1280, 720, Seat.LEAST_SHARE)).size());
            var view = new RoomView();
            sheet(drawings, view, new Scene(new StackPane(view), 1280, 720), "far-seat");
        });
    }

    private static List<Drawing> drawings(Picture picture) {
        var laying = new Laying(new FxMeasure());
        return Deck.of(sample()).entries().stream()
                .flatMap(entry -> laying.lay(entry.page(), picture).stream())
                .toList();
    }

    private static Workshop sample() {
        return Workbench.sample("it-specialist");
    }

    private static void assertWhole(Drawing drawing, RoomView view, int width, int height) {
        ProjectorPage page = drawing.page();
        assertThat(drawing.fits()).as(page.title()).isTrue();
        List<Text> texts = view.texts();
        assertThat(texts).isNotEmpty();
        List<Drawing.Words> words = drawing.marks().stream()
                .filter(Drawing.Words.class::isInstance)
                .map(Drawing.Words.class::cast)
                .toList();
        assertThat(texts.stream().map(Text::getText))
                .containsExactlyInAnyOrderElementsOf(
                        words.stream().map(Drawing.Words::text).toList());
        for (Text text : texts) {
            var bounds = text.getBoundsInParent();
            assertThat(text.getFont().getSize()).as(text.getText()).isGreaterThanOrEqualTo(height * 0.03 - 0.01);
            assertThat(bounds.getMinX()).as(text.getText()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).as(text.getText()).isLessThanOrEqualTo(width);
            assertThat(bounds.getMaxY()).as(text.getText()).isLessThanOrEqualTo(height);
        }
        assertThat(overlapping(words)).as(page.title()).isEmpty();
        for (int i = 0; i < words.size(); i++) {
            Drawing.Words planned = words.get(i);
            Text drawn = texts.stream()
                    .filter(text -> text.getText().equals(planned.text())
                            && text.getLayoutX() == planned.x()
                            && text.getLayoutY() == planned.y())
                    .findFirst()
                    .orElseThrow();
            assertThat(drawn.getLayoutBounds().getHeight())
                    .as(planned.text())
                    .isLessThanOrEqualTo(planned.height() + 0.5);
        }
    }

    /** Words that stand on each other. */
    private static List<String> overlapping(List<Drawing.Words> words) {
        var overlapping = new ArrayList<String>();
        for (Drawing.Words one : words) {
            for (Drawing.Words other : words) {
                boolean beside = one.x() + one.width() <= other.x() + 0.5 || other.x() + other.width() <= one.x() + 0.5;
                boolean under =
                        one.y() + one.height() <= other.y() + 0.5 || other.y() + other.height() <= one.y() + 0.5;
                if (one != other && !beside && !under) {
                    overlapping.add(one.text() + " | " + other.text());
                }
            }
        }
        return overlapping;
    }

    /** All pages in small on one picture. */
    private static void sheet(List<Drawing> drawings, RoomView view, Scene scene, String name) {
        Picture picture = drawings.get(0).picture();
        double scale = SMALL_WIDTH / picture.width();
        int high = (int) Math.ceil(picture.height() * scale);
        int rows = (drawings.size() + BESIDE - 1) / BESIDE;
        var sheet = new BufferedImage(BESIDE * (SMALL_WIDTH + 8), rows * (high + 8), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        var how = new SnapshotParameters();
        how.setTransform(javafx.scene.transform.Transform.scale(scale, scale));
        for (int i = 0; i < drawings.size(); i++) {
            view.show(drawings.get(i));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            BufferedImage image = Snapshots.buffered(view.snapshot(how, null));
            pen.drawImage(image, i % BESIDE * (SMALL_WIDTH + 8), i / BESIDE * (high + 8), null);
        }
        pen.dispose();
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(sheet, "png", file.toFile());
            assertThat(Files.size(file)).isGreaterThan(20_000);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
