package org.plumbline.model.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A name in a form in which two spellings of it can be told to be one person's: without case, accents, order and signs.
 *
 * <p>It never decides anything: whoever imports is asked.
 */
public final class SamePerson {
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int MOST_SLIPS = 2;

    /** Letters that no decomposition takes apart, and letters of other scripts that look like Latin ones. */
    private static final Map<Integer, String> LETTERS = letters();

    private final List<String> words;

    private SamePerson(List<String> words) {
        this.words = words;
    }

    /** “Invented, Zoë” and “zoe INVENTED” alike. */
    public static SamePerson named(String name) {
        int comma = name.indexOf(',');
        String ordered = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        String[] words = plain(ordered).split(" ");
        return new SamePerson(
                Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
    }

    private static Map<Integer, String> letters() {
        String looks = "аaеeоoрpсcуyхxіiјjѕsαaοoρpνvιi";
        var letters = new HashMap<Integer, String>(
                Map.of((int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'æ', "ae", (int) 'œ', "oe"));
        letters.putAll(Map.of((int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i"));
        for (int i = 0; i < looks.length(); i += 2) {
            letters.put((int) looks.charAt(i), looks.substring(i + 1, i + 2));
        }
        return letters;
    }

    /** Small letters without accents; apostrophes join, every other sign parts words. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> {
                    if (Character.isLetterOrDigit(sign)) {
                        plain.append(Optional.ofNullable(LETTERS.get(sign)).orElseGet(() -> Character.toString(sign)));
                    } else if (!isJoining(sign)) {
                        plain.append(' ');
                    }
                });
        return plain.toString().strip();
    }

    private static boolean isJoining(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || "'’‘ʼ`´".indexOf(sign) >= 0;
    }

    /** Whether both are written the same but for case, accents, order and signs. */
    public boolean isSame(SamePerson other) {
        return !words.isEmpty()
                && (sorted(words).equals(sorted(other.words))
                        || String.join("", words).equals(String.join("", other.words)));
    }

    /** Whether both may be one person: a name left out or shortened, or a letter or two otherwise. */
    public boolean isProbably(SamePerson other) {
        return isSame(other) || isWithinASlip(other) || shortens(other) || other.shortens(this);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private boolean isWithinASlip(SamePerson other) {
        if (words.size() != other.words.size() || words.size() < 2) {
            return false;
        }
        List<String> rest = new ArrayList<>(other.words);
        rest.removeAll(words);
        List<String> mine = new ArrayList<>(words);
        mine.removeAll(other.words);
        if (mine.size() != rest.size() || mine.size() > MOST_SLIPS) {
            return false;
        }
        return mine.stream().allMatch(word -> {
            Optional<String> near =
                    rest.stream().filter(one -> isOneSlip(word, one)).findFirst();
            near.ifPresent(rest::remove);
            return near.isPresent();
        });
    }

    /** Whether this name is the other with a middle name less, or with a first name as its initial. */
    private boolean shortens(SamePerson longer) {
        if (words.size() < 2 || words.size() > longer.words.size() || words.equals(longer.words)) {
            return false;
        }
        var rest = new ArrayList<>(longer.words);
        boolean whole = false;
        for (String word : words) {
            boolean found = rest.remove(word);
            whole |= found && word.length() > 1;
            if (!found
                    && !(word.length() == 1
                            && rest.stream()
                                    .filter(one -> one.startsWith(word))
                                    .findFirst()
                                    .map(rest::remove)
                                    .orElse(false))) {
                return false;
            }
        }
        return whole && words.get(words.size() - 1).equals(longer.words.get(longer.words.size() - 1));
    }

    /** One letter more, less or another, or two exchanged; in a word that is long enough for that to be a slip. */
    private static boolean isOneSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() < LONG_ENOUGH_FOR_A_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        int first = 0;
        while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
            first++;
        }
        String longRest = longer.substring(first);
        String shortRest = shorter.substring(first);
        if (longer.length() > shorter.length()) {
            return longRest.substring(1).equals(shortRest);
        }
        boolean exchanged = longRest.length() > 1
                && longRest.charAt(0) == shortRest.charAt(1)
                && longRest.charAt(1) == shortRest.charAt(0)
                && longRest.substring(2).equals(shortRest.substring(2));
        return exchanged || longRest.isEmpty() || longRest.substring(1).equals(shortRest.substring(1));
    }
}
