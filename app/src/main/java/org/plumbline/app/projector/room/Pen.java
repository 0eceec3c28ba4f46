package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.projector.room.Drawing.Mark;

/** Puts words and shapes on a page and says how far down it came. */
final class Pen {
    private final Picture picture;
    private final Measure measure;
    private final List<Mark> marks = new ArrayList<>();

    Pen(Picture picture, Measure measure) {
        this.picture = picture;
        this.measure = measure;
    }

    Picture picture() {
        return picture;
    }

    List<Mark> marks() {
        return marks;
    }

    Measure.Letters body() {
        return new Measure.Letters(picture.body(), false);
    }

    Measure.Letters strong() {
        return new Measure.Letters(picture.body(), true);
    }

    /** Writes, and gives the bottom of what was written; nothing takes no room. */
    double write(String text, Place at, Measure.Letters letters, String style) {
        if (text.isBlank()) {
            return at.y();
        }
        double height = measure.height(text, letters, at.width());
        marks.add(new Drawing.Words(text, at.x(), at.y(), at.width(), height, letters, style));
        return at.y() + height;
    }

    double width(String text, Measure.Letters letters) {
        return text.isBlank() ? 0 : measure.width(text, letters);
    }

    void shape(double x, double y, double width, double height, String style) {
        marks.add(new Drawing.Shape(x, y, width, height, style));
    }

    /** Where to write, and how wide. */
    record Place(double x, double y, double width) {
        Place down(double by) {
            return new Place(x, y + by, width);
        }

        Place at(double newY) {
            return new Place(x, newY, width);
        }

        /** Without a margin on every side. */
        Place within(double margin) {
            return new Place(x + margin, y + margin, width - 2 * margin);
        }
    }
}
