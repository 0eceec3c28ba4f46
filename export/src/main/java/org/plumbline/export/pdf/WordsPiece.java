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
    private final Part part;
    private final Kind kind;
    private final Optional<Bookmark> bookmark;

    /** Where a heading stands in the table of contents. */
    record Bookmark(int level, String words, boolean startsPage) {}

    WordsPiece(Sheet sheet, Part part, Kind kind, Optional<Bookmark> bookmark, float above, boolean keepsNext) {
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
        return part.height(Look.RIGHT - left()) + extra();
    }

    @Override
    float least() {
        return part.least(Look.RIGHT - left()) + extra();
    }

    private float extra() {
        return switch (kind) {
            case PLAIN, NOTE -> 0;
            case FIELD -> FIELD_ROOM;
            case RULED_HEADING -> RULE_ROOM;
        };
    }

    private float left() {
        return kind == Kind.NOTE ? Look.LEFT + Look.NOTE_INDENT : Look.LEFT;
    }

    @Override
    void draw() {
        if (kind == Kind.RULED_HEADING) {
            sheet.line(Look.LEFT, Look.RIGHT, sheet.y(), Look.HAIRLINE, Look.LINE);
            sheet.moveTo(sheet.y() - RULE_ROOM);
        }
        bookmark.ifPresent(here -> sheet.bookmark(here.level(), here.words()));
        place();
        while (!part.isDone()) {
            sheet.newPage();
            place();
        }
        if (kind == Kind.FIELD) {
            sheet.moveTo(sheet.y() - FIELD_ROOM);
            sheet.line(Look.LEFT, Look.RIGHT, sheet.y(), Look.HAIRLINE, Look.LINE);
        }
    }

    private void place() {
        float top = sheet.y();
        sheet.moveTo(part.place(left(), Look.RIGHT, top, Look.BOTTOM));
        if (kind == Kind.NOTE) {
            sheet.bar(Look.LEFT, top, sheet.y(), Look.STRONG_LINE, Look.LABEL);
        }
    }
}
