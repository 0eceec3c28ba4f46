package org.plumbline.export.pdf;

/** A row of a table: whole on one page, unless it is taller than a page. */
final class RowPiece extends Piece {
    private final Sheet sheet;
    private final Cells cells;
    private final HeadingRow heading;
    private final boolean required;
    private final float height;
    private boolean keepsNext;

    RowPiece(Sheet sheet, Cells cells, HeadingRow heading, boolean required, boolean keepsNext) {
        super(0, false);
        this.keepsNext = keepsNext;
        this.sheet = sheet;
        this.cells = cells;
        this.heading = heading;
        this.required = required;
        this.height = this.cells.height();
    }

    /** What is said below a table is not alone on the next page. */
    void keepNext() {
        keepsNext = true;
    }

    @Override
    boolean keepsNext() {
        return keepsNext;
    }

    @Override
    float height() {
        return height;
    }

    private boolean isTallerThanAPage() {
        return height > sheet.frame().height() - heading.height();
    }

    @Override
    float least() {
        return isTallerThanAPage() ? cells.least() : height;
    }

    @Override
    void draw() {
        place();
        while (!cells.isDone()) {
            sheet.newPage();
            again();
            place();
        }
    }

    @Override
    void again() {
        heading.repeat();
        heading.rule();
    }

    private void place() {
        float top = sheet.y();
        sheet.moveTo(cells.place(top, isTallerThanAPage() ? sheet.frame().bottom() : 0));
        sheet.line(sheet.left(), sheet.right(), sheet.y(), Look.HAIRLINE, Look.LINE);
        if (required) {
            sheet.bar(sheet.left() - Look.REQUIRED_BAR, top, sheet.y(), Look.REQUIRED_BAR, Look.INK);
        }
    }
}
