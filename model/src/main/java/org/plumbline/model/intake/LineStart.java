package org.plumbline.model.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first characters of a line say: a typed bullet, a typed number, or nothing. */
public final class LineStart {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:(?:[-–—*•·▪■‣●○◦\uF0B7\uF0A7\uE00A\uE00C\uE010]|o)\\s+)+(?=\\S)");
    private static final Pattern TIGHT_BULLET = Pattern.compile("^\\s*[•·▪■‣●○◦\uF0B7\uF0A7]+\\s*(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,3}[.)]\\s+(?=\\S)");

    private LineStart() {}

    /** How many characters the bullets at the start take, the blanks after them included; 0 without a bullet. */
    public static int bulletLength(String text) {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return bullet.end();
        }
        Matcher tight = TIGHT_BULLET.matcher(text);
        return tight.find() ? tight.end() : 0;
    }

    public static boolean isNumbered(String text) {
        return NUMBER.matcher(text).find();
    }

    /** A line from words that stand in no table: the bullet is taken off, a number stays. */
    public static SourceLine line(int number, int depth, StyledText words) {
        StyledText stripped = words.stripped();
        if (stripped.isBlank()) {
            return new SourceLine(number, LineRole.BLANK, 0, "", List.of(), List.of());
        }
        int bullet = bulletLength(stripped.text());
        if (bullet > 0) {
            StyledText rest = stripped.from(bullet);
            return words(number, LineRole.BULLET, depth, rest);
        }
        return words(number, isNumbered(stripped.text()) ? LineRole.NUMBERED : LineRole.TEXT, depth, stripped);
    }

    public static SourceLine words(int number, LineRole role, int depth, StyledText words) {
        return new SourceLine(number, role, depth, words.text(), words.marks(), List.of());
    }
}
