package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.room.Pen.Place;
import org.plumbline.app.theme.Css;

/** Columns of words in frames, and tables. */
final class TableLayout {
    private static final double FIRST_SHARE = 0.4;
    private static final double FIRST_OF_MANY = 0.3;
    private static final int MANY = 4;
    private static final double RULE = 0.002;

    private TableLayout() {}

    static double columns(List<Body.Column> columns, Pen pen, Place at) {
        double gap = pen.picture().gap();
        double width = (at.width() - gap * (columns.size() - 1)) / columns.size();
        double bottom = at.y();
        for (int i = 0; i < columns.size(); i++) {
            var cell = new Place(at.x() + i * (width + gap), at.y(), width).within(gap);
            bottom = Math.max(bottom, column(columns.get(i), pen, cell) + gap);
        }
        for (int i = 0; i < columns.size(); i++) {
            String frame = columns.get(i).note().isBlank() ? Css.ROOM_COLUMN : Css.ROOM_REQUIRED;
            pen.shape(at.x() + i * (width + gap), at.y(), width, bottom - at.y(), frame);
        }
        return bottom;
    }

    private static double column(Body.Column column, Pen pen, Place at) {
        double y = pen.write(column.name(), at, pen.strong(), Css.ROOM_LEVEL);
        y = pen.write(column.note(), at.at(y), pen.body(), Css.ROOM_NOTE);
        return pen.write(column.text(), at.at(y + pen.picture().gap() / 2), pen.body(), Css.ROOM_LINE);
    }

    static double grid(Body.Grid grid, Pen pen, Place at) {
        double gap = pen.picture().gap();
        double rule = pen.picture().height() * RULE;
        List<Double> widths = widths(grid.heads().size(), at.width(), gap);
        double y = row(grid.heads(), widths, pen, at, true) + gap / 2;
        for (List<String> row : grid.rows()) {
            pen.shape(at.x(), y, at.width(), rule, Css.ROOM_RULE);
            y = row(row, widths, pen, at.at(y + gap / 2), false) + gap / 2;
        }
        return y;
    }

    private static double row(List<String> cells, List<Double> widths, Pen pen, Place at, boolean head) {
        double x = at.x();
        double bottom = at.y();
        for (int i = 0; i < cells.size(); i++) {
            var place = new Place(x, at.y(), widths.get(i));
            var letters = head ? pen.strong() : pen.body();
            bottom = Math.max(bottom, pen.write(cells.get(i), place, letters, head ? Css.ROOM_LEVEL : Css.ROOM_LINE));
            x += widths.get(i) + pen.picture().gap();
        }
        return bottom;
    }

    /** The first column names its row and is the widest. */
    private static List<Double> widths(int columns, double width, double gap) {
        double usable = width - gap * (columns - 1);
        double first = columns == 1 ? usable : usable * (columns > MANY ? FIRST_OF_MANY : FIRST_SHARE);
        var widths = new ArrayList<Double>();
        widths.add(first);
        for (int i = 1; i < columns; i++) {
            widths.add((usable - first) / (columns - 1));
        }
        return widths;
    }
}
