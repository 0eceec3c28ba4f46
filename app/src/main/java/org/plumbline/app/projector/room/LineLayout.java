package org.plumbline.app.projector.room;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.room.Pen.Place;
import org.plumbline.app.theme.Css;

/** Lines under each other, and bars. */
final class LineLayout {
    private static final double BAR_NAME_SHARE = 0.38;
    private static final double BAR_NUMBER_SHARE = 0.22;
    private static final double RULE = 0.004;

    private LineLayout() {}

    static double lines(List<Body.Line> lines, Pen pen, Place at) {
        double gap = pen.picture().gap();
        double sign = widest(lines.stream(), line -> pen.width(line.sign(), pen.strong()));
        double note = widest(lines.stream(), line -> pen.width(line.note(), pen.body()));
        double indent = gap + (sign > 0 ? sign + gap : 0);
        double aside = Math.min(note, at.width() / 3);
        double width = at.width() - indent - (aside > 0 ? aside + gap : 0);
        double y = at.y();
        for (Body.Line line : lines) {
            double top = y;
            var letters = line.now() ? pen.strong() : pen.body();
            pen.write(line.sign(), new Place(at.x() + gap, y, sign), pen.strong(), Css.ROOM_ACCENT);
            y = pen.write(line.text(), new Place(at.x() + indent, y, width), letters, Css.ROOM_LINE);
            if (aside > 0) {
                var beside = new Place(at.x() + at.width() - aside, top, aside);
                y = Math.max(y, pen.write(line.note(), beside, pen.body(), Css.ROOM_QUIET));
            }
            double rule = pen.picture().height() * RULE;
            pen.shape(at.x(), top, line.now() ? 2 * rule : rule, y - top, line.now() ? Css.ROOM_BAR : Css.ROOM_RULE);
            y += gap;
        }
        return y - gap;
    }

    /** The name, a bar, the number at its end, and the note under the name. */
    static double bars(List<Body.Bar> bars, Pen pen, Place at) {
        double gap = pen.picture().gap();
        double name = at.width() * BAR_NAME_SHARE;
        double number = Math.max(
                widest(bars.stream(), bar -> pen.width(bar.number(), pen.strong())),
                Math.min(
                        at.width() * BAR_NUMBER_SHARE,
                        widest(bars.stream(), bar -> pen.width(bar.note(), pen.body()))));
        double longest = at.width() - name - number - 2 * gap;
        double y = at.y();
        for (Body.Bar bar : bars) {
            double end = pen.write(bar.name(), new Place(at.x(), y, name), pen.body(), Css.ROOM_LINE);
            double length = longest * bar.length();
            pen.shape(at.x() + name + gap, y, Math.max(1, length), pen.picture().body() * 1.2, Css.ROOM_BAR);
            double right = at.x() + name + length + 2 * gap;
            double under = pen.write(bar.number(), new Place(right, y, number), pen.strong(), Css.ROOM_LINE);
            under = pen.write(bar.note(), new Place(right, under, number), pen.body(), Css.ROOM_QUIET);
            y = Math.max(end, under) + gap;
        }
        return y - gap;
    }

    private static <T> double widest(Stream<T> things, ToDoubleFunction<T> width) {
        return things.mapToDouble(width).max().orElse(0);
    }
}
