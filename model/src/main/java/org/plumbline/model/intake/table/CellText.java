package org.plumbline.model.intake.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a cell: several lines stay several lines, blanks around them go. */
final class CellText {
    private static final String BULLET = "^(?:[-–—*•·▪‣◦o]\\s+|[•·▪‣◦]\\s*)";

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");

    private CellText() {}

    static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        String text = raw.replace('\u00A0', ' ').replace("\uFEFF", "");
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.strip();
        }
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** One item a line, without its bullet. */
    static List<String> items(String cell) {
        return cell.lines()
                .map(line -> line.strip().replaceFirst(BULLET, "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean isBullet(String line) {
        return !line.equals(line.replaceFirst(BULLET, ""));
    }

    /** In one line, for a name. */
    static String line(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    /** Lower case, letters and digits only, as headings are compared. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    static boolean same(String one, String other) {
        return one.equals(other) || line(one).equalsIgnoreCase(line(other));
    }
}
