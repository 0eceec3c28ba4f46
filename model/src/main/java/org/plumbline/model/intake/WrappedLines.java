package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken only to fit a width: those that start with a blank, and those of a file broken at a fixed
 * width whose first word had no room on the line before.
 */
final class WrappedLines {
    private static final int WIDEST_FIXED_WIDTH = 110;
    private static final Pattern OWN_START =
            Pattern.compile("^\\s*(?:#|\\||(?i:Level)\\s+\\d|[A-Z][A-Za-z]*:|\\S.*\\t)");

    private WrappedLines() {}

    static List<RawLine> join(List<RawLine> raw) {
        List<String> lines = raw.stream().map(RawLine::text).toList();
        var broken = new BrokenWords(lines);
        int width = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        int fixedWidth = width <= WIDEST_FIXED_WIDTH ? width : Integer.MAX_VALUE;
        var joined = new ArrayList<RawLine>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && goesOn(lines.get(i - 1), line, fixedWidth)) {
                RawLine before = joined.remove(joined.size() - 1);
                joined.add(new RawLine(before.number(), broken.joined(before.text(), line)));
            } else {
                joined.add(raw.get(i));
            }
        }
        return joined;
    }

    private static boolean goesOn(String before, String line, int fixedWidth) {
        if (before.isBlank()
                || line.isBlank()
                || startsAfresh(line)
                || RunTogether.endsWithLabel(before)
                || LevelLabel.isLone(before)
                || before.contains("\t")
                || before.startsWith("#")) {
            return false;
        }
        String firstWord = line.strip().split("\\s", 2)[0];
        return Character.isWhitespace(line.charAt(0))
                || before.stripTrailing().length() + 1 + firstWord.length() > fixedWidth;
    }

    private static boolean startsAfresh(String line) {
        return LineStart.bulletLength(line) > 0
                || LineStart.isNumbered(line)
                || OWN_START.matcher(line).find()
                || LevelLabel.isLone(line);
    }
}
