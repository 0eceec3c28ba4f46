package org.plumbline.model.compare;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of competencies across editions, which differ in capitals, signs, accents and typing mistakes. */
public final class Names {
    private static final int SHORTEST_WITH_TYPO = 5;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private Names() {}

    /** The words of a name and nothing else: “Risk & Safety:” is “risk and safety”. */
    public static String plain(String name) {
        String words = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        return SIGNS.matcher(words).replaceAll(" ").strip();
    }

    /** Whether two names differ in nothing, or in one letter that is other, missing or exchanged with its neighbour. */
    public static boolean nearly(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.equals(b)
                || Math.min(a.length(), b.length()) >= SHORTEST_WITH_TYPO
                        && NO_DIGITS
                                .matcher(a)
                                .replaceAll("")
                                .equals(NO_DIGITS.matcher(b).replaceAll(""))
                        && (exchanged(a, b) || withoutALetter(a).stream().anyMatch(withoutALetter(b)::contains));
    }

    private static boolean exchanged(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    /** The name and all that it is with one letter, not a digit, left out: two names that differ in one letter share one of them. */
    static Set<String> withoutALetter(String name) {
        String plain = plain(name);
        Set<String> shorter = new HashSet<>(Set.of(plain));
        for (int i = 0; i < plain.length(); i++) {
            if (!Character.isDigit(plain.charAt(i))) {
                shorter.add(plain.substring(0, i) + plain.substring(i + 1));
            }
        }
        return shorter;
    }
}
