package org.plumbline.export.pdf;

import java.util.Optional;

/** A heading, a paragraph, a list item or a field: words over the whole width, with what is drawn beside them. */
final class WordsPiece extends Piece {
    /** How a piece differs from a plain paragraph. */
    enum Kind {
        PLAIN,
        /** A bar at its left side. */
        NOTE,
        /** A hairline below. */
        FIELD,
        /** A hairline above. */
        RULED_HEADING
    }

    private static final float RULE_ROOM = 6;
    private static final float FIELD_ROOM = 5;

    private final Sheet sheet;
    private final Placed part;
    private final Kind kind;
    private final Optional<Bookmark> bookmark;

    /**
     * Where a heading stands in the table of contents.
     *
     * @param anchor what links call it
     */
    record Bookmark(int level, String words, String anchor, boolean startsPage) {}

    WordsPiece(Sheet sheet, Placed part, Kind kind, Optional<Bookmark> bookmark, float above, boolean keepsNext) {
        super(above, keepsNext);
        this.sheet = sheet;
        this.part = part;
        this.kind = kind;
        this.bookmark = bookmark;
    }

    boolean isHeading() {
        return bookmark.isPresent();
    }

    @Override
    boolean startsPage() {
        return bookmark.filter(Bookmark::startsPage).isPresent();
    }

    @Override
    float height() {
        return part.height(sheet.right() - left()) + extra();
    }

    @Override
    float least() {
        return part.least(sheet.right() - left()) + extra();
    }

    private float extra() {
        return switch (kind) {
            case PLAIN, NOTE -> 0;
            case FIELD -> FIELD_ROOM;
            case RULED_HEADING -> RULE_ROOM;
        };
    }

    private float left() {
        return kind == Kind.NOTE ? sheet.left() + Look.NOTE_INDENT : sheet.left();
    }

    @Override
    void draw() {
        if (kind == Kind.RULED_HEADING && !sheet.isFresh()) {
            sheet.line(sheet.left(), sheet.right(), sheet.y(), Look.HAIRLINE, Look.LINE);
            sheet.moveTo(sheet.y() - RULE_ROOM);
        }
        bookmark.ifPresent(sheet::bookmark);
        place();
        while (!part.isDone()) {
            sheet.newPage();
            place();
        }
        if (kind == Kind.FIELD) {
            sheet.moveTo(sheet.y() - FIELD_ROOM);
            sheet.line(sheet.left(), sheet.right(), sheet.y(), Look.HAIRLINE, Look.LINE);
        }
    }

    private void place() {
        float top = sheet.y();
        sheet.moveTo(part.place(left(), sheet.right(), top, sheet.frame().bottom()));
        if (kind == Kind.NOTE) {
            sheet.bar(sheet.left(), top, sheet.y(), Look.STRONG_LINE, Look.LABEL);
        }
    }
}
