package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.List;

/** Lines from the clipboard; a cell of a spreadsheet that has lines of its own stands in quotation marks and is one. */
final class PastedLines {
    private static final String QUOTE = "\"";

    private PastedLines() {}

    static List<String> of(String pasted) {
        var result = new ArrayList<String>();
        List<String> lines = pasted.lines().toList();
        int next = 0;
        while (next < lines.size()) {
            int end = end(lines, next);
            result.add(unquoted(String.join(" ", lines.subList(next, end + 1)).strip()));
            next = end + 1;
        }
        return result;
    }

    /** The line that a cell beginning here ends on; where its mark is never closed it is no such cell. */
    private static int end(List<String> lines, int from) {
        if (!lines.get(from).startsWith(QUOTE) || marks(lines.get(from)) % 2 == 0) {
            return from;
        }
        for (int i = from + 1; i < lines.size(); i++) {
            if (marks(lines.get(i)) % 2 == 1) {
                return i;
            }
        }
        return from;
    }

    private static long marks(String line) {
        return line.chars().filter(each -> each == '"').count();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE);
        String inside = quoted ? cell.substring(1, cell.length() - 1) : cell;
        boolean whole = quoted && !inside.replace("\"\"", "").contains(QUOTE);
        return whole ? inside.replace("\"\"", QUOTE).strip() : cell;
    }
}
