package org.plumbline.model.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares and recases the words of headings and labels, which differ between editions. */
final class Wording {
    private static final int SHORTEST_WITH_TYPO = 5;
    private static final int MOST_SIGNS = 20;
    private static final String AT_THE_END = " :.–—-";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\d“\"(].*[^.!?;:,]");

    /** Words that no name ends with. */
    private static final Pattern HALF =
            Pattern.compile("(?s).*\\s(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|that"
                    + "|the|their|to|with|which|while|when|its|are)");

    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private Wording() {}

    /** Whether two labels agree but for capitals, blanks, signs at the end, and at most one letter. */
    static boolean nearly(String one, String other) {
        if (differMuchInLength(one, other)) {
            return false;
        }
        return nearlyPlain(plain(one), plain(other));
    }

    /** The same for words that are plain already. */
    static boolean nearlyPlain(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST_WITH_TYPO && differInOneLetter(a, b);
    }

    /** Whether a word of four letters or more is another one but for a letter. */
    static boolean misspelled(String right, String word) {
        String a = plain(right);
        String b = plain(word);
        return Math.min(a.length(), b.length()) >= SHORTEST_WITH_TYPO - 1
                && Math.abs(a.length() - b.length()) <= 1
                && !a.equals(b)
                && differInOneLetter(a, b);
    }

    static boolean same(String one, String other) {
        return !beginDifferently(one, other)
                && !differMuchInLength(one, other)
                && plain(one).equals(plain(other));
    }

    /** Whether the first letters tell already, as they do of most words that are no label. */
    private static boolean beginDifferently(String one, String other) {
        char a = first(one);
        char b = first(other);
        return isPlainLetter(a) && isPlainLetter(b) && Character.toLowerCase(a) != Character.toLowerCase(b);
    }

    private static char first(String words) {
        int at = 0;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at == words.length() ? ' ' : words.charAt(at);
    }

    private static boolean isPlainLetter(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    /** A label is compared with every line of a document, and most lines are far too long to be one. */
    private static boolean differMuchInLength(String one, String other) {
        return Math.abs(one.strip().length() - other.strip().length()) > MOST_SIGNS;
    }

    /** Lower case, single blanks, no signs at the end; by hand, since every line is compared with every label. */
    static String plain(String label) {
        var plain = new StringBuilder(label.length());
        boolean blank = true;
        for (int i = 0; i < label.length(); i++) {
            char sign = label.charAt(i);
            boolean isBlank = Character.isWhitespace(sign) || sign == '\u00A0';
            if (!isBlank) {
                plain.append(sign);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = isBlank;
        }
        int end = plain.length();
        while (end > 0 && AT_THE_END.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** One letter other, missing, added, or two neighbours swapped. */
    private static boolean differInOneLetter(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        return tail(restA).equals(tail(restB))
                || tail(restA).equals(restB)
                || restA.equals(tail(restB))
                || restA.length() == restB.length()
                        && restA.length() >= 2
                        && restA.charAt(0) == restB.charAt(1)
                        && restA.charAt(1) == restB.charAt(0)
                        && restA.substring(2).equals(restB.substring(2));
    }

    private static String tail(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    static boolean isCapitals(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && name.chars().noneMatch(Character::isLowerCase);
    }

    /** “JUDGMENT AND DECISION MAKING” as “Judgment and Decision Making”; anything else stays. */
    static String titleCase(String name) {
        if (!isCapitals(name)) {
            return name;
        }
        var cased = new StringBuilder();
        String[] words = name.toLowerCase(Locale.ROOT).split("(?<=[\\s/(-])|(?=[/(-])");
        for (String word : words) {
            boolean small = SMALL_WORDS.contains(word.strip()) && cased.length() > 0;
            cased.append(small || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return cased.toString();
    }

    /** Whether all words but the small ones begin with a capital. */
    static boolean isTitleCase(String text) {
        return Stream.of(text.split("[\\s/(-]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .noneMatch(word -> Character.isLowerCase(word.charAt(0)));
    }

    /** Whether the words break off inside a sentence, as at the end of a printed line. */
    static boolean endsHalfway(String text) {
        return HALF.matcher(text).matches();
    }

    /** Short, begins like a name, and is no sentence. */
    static boolean looksLikeName(String text) {
        return text.length() <= 80
                && NAME.matcher(text).matches()
                && BLANKS.split(text).length <= 10
                && !text.contains("\t");
    }
}
