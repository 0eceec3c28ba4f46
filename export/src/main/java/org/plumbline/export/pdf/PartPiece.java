package org.plumbline.export.pdf;

/** Where another document begins within a merged one: a new page, and another footer from here on. */
final class PartPiece extends Piece {
    private final Sheet sheet;
    private final String footer;

    PartPiece(Sheet sheet, String footer) {
        super(0, true);
        this.sheet = sheet;
        this.footer = footer;
    }

    @Override
    boolean startsPage() {
        return true;
    }

    @Override
    float height() {
        return 0;
    }

    @Override
    void draw() {
        sheet.footer(footer);
    }
}
