package org.plumbline.export.pdf;

/** One empty line to write on. */
final class LinePiece extends Piece {
    private final Sheet sheet;

    LinePiece(Sheet sheet, boolean keepsNext) {
        super(0, keepsNext);
        this.sheet = sheet;
    }

    @Override
    float height() {
        return Look.LINE_TO_WRITE;
    }

    @Override
    void draw() {
        sheet.moveTo(sheet.y() - Look.LINE_TO_WRITE);
        sheet.line(Look.LEFT, Look.RIGHT, sheet.y(), Look.HAIRLINE, Look.LINE);
    }
}
