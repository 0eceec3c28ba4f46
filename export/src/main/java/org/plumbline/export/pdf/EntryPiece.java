package org.plumbline.export.pdf;

/** One line of the contents: a heading's words, which lead there, and the number of its page at the right. */
final class EntryPiece extends Piece {
    private static final float GAP = 8;

    private final Sheet sheet;
    private final Part words;
    private final Tag link;
    private final Tag number;
    private final Target target;
    private final float indent;

    /**
     * Where an entry leads.
     *
     * @param words of the heading
     */
    record Target(String anchor, String words) {}

    EntryPiece(Sheet sheet, Tag entry, Lines lines, Target target, float indent, float above) {
        super(above, false);
        this.sheet = sheet;
        this.target = target;
        this.indent = indent;
        Tag reference = entry.child("Reference");
        this.link = reference.child("Link");
        this.number = reference.pageNumber();
        this.words = new Part(sheet, link, lines, java.util.Optional.empty(), 0, 0);
    }

    @Override
    float height() {
        return words.height(right() - left());
    }

    private float left() {
        return sheet.left() + indent;
    }

    private float right() {
        return sheet.right() - Look.PAGE_NUMBER - GAP;
    }

    @Override
    void draw() {
        float baseline = sheet.y() - Look.BODY * Look.LEADING;
        place();
        sheet.pageNumber(number, target.anchor(), baseline);
        while (!words.isDone()) {
            sheet.newPage();
            place();
        }
    }

    private void place() {
        float top = sheet.y();
        sheet.moveTo(words.place(left(), right(), top, sheet.frame().bottom()));
        sheet.link(link, new Area(left(), sheet.y(), sheet.right(), top), target.anchor(), target.words());
    }
}
