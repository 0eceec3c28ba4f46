package org.plumbline.model.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with a hyphen at a line's end. The rest of the document decides whether the hyphen belongs to the word; where it
 * does not tell, the hyphen stays.
 */
final class BrokenWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}+)");
    private static final Set<String> AFTER_HANGING_HYPHEN = Set.of("and", "or", "to", "und", "et");

    private final List<String> lines;
    private final Set<String> known = new HashSet<>();

    BrokenWords(List<String> lines) {
        this.lines = lines;
    }

    /** The words of the document; most documents have no broken word and are not searched. */
    private boolean isKnown(String wanted) {
        if (known.isEmpty()) {
            for (String line : lines) {
                Matcher word = WORD.matcher(line);
                while (word.find()) {
                    known.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return known.contains(wanted);
    }

    /** How many signs at the end of the first line are no part of the words; -1 when a blank belongs between. */
    int surplus(String before, String next) {
        if (!next.isBlank() && !Character.isLowerCase(next.strip().charAt(0))) {
            return -1;
        }
        Matcher broken = BROKEN.matcher(before.stripTrailing());
        Matcher rest = REST.matcher(next.strip());
        if (!broken.find() || !rest.find() || AFTER_HANGING_HYPHEN.contains(rest.group(1))) {
            return -1;
        }
        String start = broken.group(1).toLowerCase(Locale.ROOT);
        boolean soft = before.stripTrailing().endsWith("\u00AD");
        boolean whole = isKnown(start + rest.group(1)) && !isKnown(start + "-" + rest.group(1));
        return soft || whole ? 1 : 0;
    }

    /** Two lines as one. */
    String joined(String before, String next) {
        String first = before.stripTrailing();
        int surplus = surplus(first, next);
        return surplus < 0 ? first + " " + next.strip() : first.substring(0, first.length() - surplus) + next.strip();
    }
}
