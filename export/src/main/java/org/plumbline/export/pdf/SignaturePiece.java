package org.plumbline.export.pdf;

import java.util.Optional;

/** A line to sign on beside a line for the date, with what belongs on them below. */
final class SignaturePiece extends Piece {
    private static final float ROOM = 34;
    private static final float SIGN_WIDTH = 280;
    private static final float DATE_LEFT = 300;

    private final Sheet sheet;
    private final Part signer;
    private final Part date;
    private boolean keepsNext;

    SignaturePiece(Sheet sheet, Tag root, Lines signer, Lines date) {
        super(0, false);
        this.sheet = sheet;
        this.signer = new Part(sheet, root.child("P"), signer, Optional.empty(), 0, 0);
        this.date = new Part(sheet, root.child("P"), date, Optional.empty(), DATE_LEFT, 0);
    }

    /** Those who sign the same thing sign on the same page. */
    void keepNext() {
        keepsNext = true;
    }

    @Override
    boolean keepsNext() {
        return keepsNext;
    }

    @Override
    float height() {
        return ROOM + Math.max(signer.height(SIGN_WIDTH), date.height(sheet.right() - sheet.left()));
    }

    @Override
    void draw() {
        float line = sheet.y() - ROOM;
        sheet.line(sheet.left(), sheet.left() + SIGN_WIDTH, line, Look.HAIRLINE, Look.LINE);
        sheet.line(sheet.left() + DATE_LEFT, sheet.right(), line, Look.HAIRLINE, Look.LINE);
        float low = signer.place(sheet.left(), sheet.left() + SIGN_WIDTH, line, 0);
        sheet.moveTo(Math.min(low, date.place(sheet.left(), sheet.right(), line, 0)));
    }
}
