package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;

/** Texts that no cell of Excel can hold go on in a sheet of their own, so that nothing of them is lost. */
final class LongTexts {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Excel shows no more line ends than this in a cell. */
    private static final int MOST_LINES = 253;

    /** Room for saying where a text goes on. */
    private static final int ROOM = 120;

    private final SheetWords words;
    private final SheetBuilder sheet;
    private final String name;
    private final List<String> remarks = new ArrayList<>();

    LongTexts(SheetWords words, String name) {
        this.words = words;
        this.name = name;
        sheet = new SheetBuilder(name)
                .widths(24, 8, 100)
                .headings(List.of(
                        words.say("sheet.long.where"), words.say("sheet.long.part"), words.say("sheet.long.text")));
    }

    /** What stands in a cell: all of it, or its beginning and where it goes on. */
    String inCell(String text, String sheetName, int row, int column) {
        if (fits(text, LONGEST)) {
            return text;
        }
        int end = end(text, 0, LONGEST - ROOM);
        String goesOn = words.say("sheet.long.goesOn", name, String.valueOf(sheet.next() + 1));
        String cell = Area.cell(row, column).name();
        remarks.add(words.say("sheet.long.remark", cell, sheetName, name));
        int part = 2;
        for (int from = end; from < text.length(); part++) {
            int to = end(text, from, LONGEST);
            sheet.row(Entry.of(sheetName + "!" + cell), Entry.of(part), Entry.of(text.substring(from, to)));
            from = to;
        }
        return text.substring(0, end) + goesOn;
    }

    private static boolean fits(String text, int longest) {
        return text.length() <= longest && (text.length() <= MOST_LINES || end(text, 0, longest) == text.length());
    }

    /** Where a piece ends: not too long, not too many lines, and never in the middle of a letter. */
    private static int end(String text, int from, int longest) {
        int end = Math.min(text.length(), from + longest);
        int lines = 0;
        for (int i = from; i < end; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            if (lines == MOST_LINES) {
                return i + 1;
            }
        }
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    Sheet sheet() {
        return sheet.build();
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
