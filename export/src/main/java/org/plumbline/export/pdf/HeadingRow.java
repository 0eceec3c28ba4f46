package org.plumbline.export.pdf;

import java.util.List;
import java.util.function.Supplier;

/** The headings of a table's columns; they count once, and are drawn again on every further page. */
final class HeadingRow extends Piece {
    private static final float ABOVE = 4;

    private final Sheet sheet;
    private final float[] edges;
    private final Supplier<List<List<Placed>>> headings;
    private final Cells first;
    private final float height;

    HeadingRow(Sheet sheet, float[] edges, Supplier<List<List<Placed>>> headings) {
        super(ABOVE, true);
        this.sheet = sheet;
        this.edges = edges;
        this.headings = headings;
        this.first = new Cells(edges, headings.get());
        this.height = first.height();
    }

    @Override
    float height() {
        return height;
    }

    @Override
    void draw() {
        place(first);
    }

    /** The same once more as something that says nothing new. */
    void repeat() {
        sheet.artifact(Sheet.HEADER, () -> sheet.untagged(() -> place(new Cells(edges, headings.get()))));
    }

    private void place(Cells cells) {
        sheet.moveTo(cells.place(sheet.y(), 0));
        if (cells == first) {
            rule();
        }
    }

    void rule() {
        sheet.line(sheet.left(), sheet.right(), sheet.y(), Look.STRONG_LINE, Look.INK);
    }
}
