package org.plumbline.export.sheet;

import java.util.List;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;

/** How high a row has to be for its words; not every program finds out by itself when it opens a file. */
final class RowHeight {
    private static final double LINE = 15;
    private static final double TITLE = 24;
    private static final double SECTION = 20;

    /** Excel has no higher rows. */
    private static final double HIGHEST = 409;

    /** Bold letters are wider. */
    private static final double BOLD = 1.1;

    private static final int FIRST_WIDE_LETTER = 0x2E80;

    private RowHeight() {}

    /** In points. */
    static double of(SheetRow row, List<Integer> widths) {
        double height = LINE * Math.max(1, row.lines());
        for (int column = 0; column < row.entries().size(); column++) {
            height = Math.max(height, of(row.entries().get(column), widths.get(column)));
        }
        return Math.min(HIGHEST, height);
    }

    private static double of(Entry entry, int width) {
        return switch (entry.style()) {
            case TITLE -> TITLE;
            case SECTION -> SECTION;
            case PLAIN, SUBSECTION, HEADING, STRONG, LABEL, NOTE, TO_FILL_IN, RESULT ->
                entry instanceof Entry.Amount ? LINE : LINE * lines(entry, width);
        };
    }

    private static int lines(Entry entry, int width) {
        String words = entry.plainly();
        if (words.length() < width * 2 / 3 && words.indexOf('\n') < 0) {
            return 1;
        }
        Style style = entry.style();
        boolean bold = style == Style.HEADING || style == Style.STRONG || style == Style.RESULT;
        double room = Math.max(1, width - 1);
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            lines += linesOf(line, bold ? room / BOLD : room);
        }
        return lines;
    }

    /** Breaks between words, as the programs do. */
    private static int linesOf(String line, double room) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double length = word.codePoints()
                    .mapToDouble(code -> code < FIRST_WIDE_LETTER ? 1 : 2)
                    .sum();
            if (used > 0 && used + 1 + length > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }
}
