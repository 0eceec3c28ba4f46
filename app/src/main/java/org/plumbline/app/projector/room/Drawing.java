package org.plumbline.app.projector.room;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.projector.ProjectorPage;

/**
 * A page with the place of everything on it, in pixels of the room's picture. The room and the small copy beside the
 * work draw the same one.
 *
 * @param page what is drawn
 * @param bottom where the body ends
 * @param floor where the foot begins
 */
public record Drawing(ProjectorPage page, Picture picture, List<Mark> marks, double bottom, double floor) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Whether everything has its place. */
    public boolean fits() {
        return bottom <= floor;
    }

    /** Everything that can be read, from the top down. */
    public String text() {
        return marks.stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .collect(Collectors.joining("\n"));
    }

    /** Something at a place. */
    public sealed interface Mark {
        double x();

        double y();

        double width();

        double height();

        /** What it is, as style sheets know it. */
        String style();
    }

    /** Words at a place, in letters of a size. */
    public record Words(
            String text, double x, double y, double width, double height, Measure.Letters letters, String style)
            implements Mark {}

    /** A frame, a bar or a rule. */
    public record Shape(double x, double y, double width, double height, String style) implements Mark {}
}
