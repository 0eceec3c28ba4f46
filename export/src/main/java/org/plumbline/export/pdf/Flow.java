package org.plumbline.export.pdf;

import java.util.List;

/** Puts pieces on pages, top to bottom; headings and labels stay with what follows them. */
final class Flow {
    private final Sheet sheet;

    Flow(Sheet sheet) {
        this.sheet = sheet;
    }

    void place(List<Piece> pieces) {
        int next = 0;
        while (next < pieces.size()) {
            int last = lastOfGroup(pieces, next);
            List<Piece> group = pieces.subList(next, last + 1);
            float needed = needed(group);
            if (needed > sheet.room() && needed <= sheet.frame().height() && !sheet.isFresh()) {
                turn(group.get(0));
            }
            for (int i = next; i <= last; i++) {
                place(pieces.get(i), i < last ? pieces.get(i + 1) : null);
            }
            next = last + 1;
        }
    }

    /** A chain of pieces that keep the next one, with the piece that ends it; a new page ends it too. */
    private static int lastOfGroup(List<Piece> pieces, int first) {
        int last = first;
        while (pieces.get(last).keepsNext()
                && last + 1 < pieces.size()
                && !pieces.get(last + 1).startsPage()) {
            last++;
        }
        return last;
    }

    private static float needed(List<Piece> group) {
        float needed = 0;
        for (Piece piece : group.subList(0, group.size() - 1)) {
            needed += piece.above() + piece.height();
        }
        Piece last = group.get(group.size() - 1);
        return needed + last.above() + last.least();
    }

    /** Where a chain is longer than a page, each piece still keeps the beginning of the next. */
    private void place(Piece piece, Piece next) {
        if (piece.startsPage() && !sheet.isFresh()) {
            turn(piece);
        }
        if (!sheet.isFresh()) {
            float above = piece.above();
            float needed = next == null ? piece.least() : piece.height() + next.above() + next.least();
            if (above + Math.min(needed, sheet.frame().height()) > sheet.room()) {
                turn(piece);
            } else {
                sheet.moveTo(sheet.y() - above);
            }
        }
        piece.draw();
    }

    private void turn(Piece piece) {
        sheet.newPage();
        piece.again();
    }
}
