package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that stand for typeface in plain text: one star or underscore for italics, two for bold, u tags. */
final class Emphasis {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\w*\\\\])(?<star>\\*{1,3})(?=[^\\s*])(?<a>.+?)(?<=[^\\s\\\\])\\k<star>(?![\\w*])"
                    + "|(?<![\\w\\\\])(?<line>_{1,3})(?=[^\\s_])(?<b>.+?)(?<=[^\\s\\\\])\\k<line>(?!\\w)"
                    + "|<u>(?<c>.+?)</u>");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_|#\\\\])");

    private Emphasis() {}

    /** The text without its signs; a sign without a partner stays in the text. */
    static StyledText read(String raw) {
        return read(raw, false, false, false);
    }

    private static StyledText read(String raw, boolean bold, boolean italic, boolean underlined) {
        if (raw.indexOf('*') < 0 && raw.indexOf('_') < 0 && raw.indexOf('<') < 0) {
            return face(raw, bold, italic, underlined);
        }
        Matcher pair = PAIR.matcher(raw);
        StyledText result = StyledText.EMPTY;
        int done = 0;
        while (pair.find()) {
            result = result.plus(face(raw.substring(done, pair.start()), bold, italic, underlined));
            if (pair.group("c") != null) {
                result = result.plus(read(pair.group("c"), bold, italic, true));
            } else {
                int signs = (pair.group("star") == null ? pair.group("line") : pair.group("star")).length();
                String inside = pair.group("a") == null ? pair.group("b") : pair.group("a");
                result = result.plus(read(inside, bold || signs > 1, italic || signs != 2, underlined));
            }
            done = pair.end();
        }
        return result.plus(face(raw.substring(done), bold, italic, underlined));
    }

    private static StyledText face(String raw, boolean bold, boolean italic, boolean underlined) {
        String words = raw.indexOf('\\') < 0 ? raw : ESCAPED.matcher(raw).replaceAll("$1");
        return StyledText.of(words, bold, italic, underlined);
    }

    /** The cells of a line of tabs or of a pipe table, each without its signs. */
    static List<StyledText> cells(String raw, String separator) {
        var cells = new ArrayList<StyledText>();
        for (String cell : raw.split(separator, -1)) {
            cells.add(read(cell.strip()));
        }
        return cells;
    }
}
