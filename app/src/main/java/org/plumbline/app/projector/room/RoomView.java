package org.plumbline.app.projector.room;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.plumbline.app.theme.Css;

/** Shows a drawing in whatever size it is given: the room's window in full, the copy beside the work in small. */
public final class RoomView extends Region {
    private final Group marks = new Group();
    private final Scale scale = new Scale();
    private final Rectangle clip = new Rectangle();
    private Drawing shown;

    public RoomView() {
        getStyleClass().add(Css.ROOM_PAGE);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
        marks.getTransforms().add(scale);
        marks.setManaged(false);
        getChildren().add(marks);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        look(RoomLook.DARK);
    }

    /** Gives the page its colours; those of the window around it do not reach it. */
    public void look(RoomLook look) {
        getStylesheets().setAll(look.sheet(), RoomLook.shapes());
    }

    /** Shows a drawing; a blank page where there is none. */
    public void show(Drawing drawing) {
        if (drawing != null && drawing.equals(shown)) {
            return;
        }
        shown = drawing;
        marks.getChildren().clear();
        setAccessibleText(drawing == null ? "" : drawing.text());
        if (drawing != null) {
            drawing.marks().forEach(this::add);
        }
        requestLayout();
    }

    public Drawing shown() {
        return shown;
    }

    /** The words as they are drawn. */
    public List<Text> texts() {
        return marks.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private void add(Drawing.Mark mark) {
        if (mark instanceof Drawing.Words words) {
            var text = new Text();
            FxMeasure.set(text, words.text(), words.letters());
            text.setStyle(font(words.letters()));
            text.setTextOrigin(VPos.TOP);
            text.setWrappingWidth(words.width());
            text.setLayoutX(words.x());
            text.setLayoutY(words.y());
            text.getStyleClass().add(words.style());
            marks.getChildren().add(text);
        } else {
            // Regions, since frames and rules are shapes that style sheets draw; under the words.
            var shape = new Region();
            shape.getStyleClass().add(mark.style());
            shape.setManaged(false);
            shape.resizeRelocate(mark.x(), mark.y(), mark.width(), mark.height());
            marks.getChildren().add(0, shape);
        }
    }

    /** As a style, since the sheets of the window around the copy have letters for everything in it. */
    private static String font(Measure.Letters letters) {
        return String.format(
                Locale.ROOT,
                "-fx-font-family: \"%s\"; -fx-font-size: %.4fpx; -fx-font-weight: %s;",
                Font.getDefault().getFamily(),
                letters.size(),
                letters.bold() ? "bold" : "normal");
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            double factor = Math.min(
                    getWidth() / shown.picture().width(),
                    getHeight() / shown.picture().height());
            scale.setX(factor);
            scale.setY(factor);
        }
    }
}
