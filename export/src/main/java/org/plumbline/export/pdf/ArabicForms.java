package org.plumbline.export.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The joined forms of Arabic letters: which of the four a letter takes depends on its neighbours. The forms have
 * characters of their own, whose names say which form they are.
 */
final class ArabicForms {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final String[] ENDINGS = {"ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM"};
    private static final char FIRST_LETTER = '\u0600';
    private static final char LAST_LETTER = '\u06FF';
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** By a letter, or by lam and the alef after it: the four forms, 0 where there is none. */
    private static final Map<String, char[]> FORMS = new HashMap<>();

    static {
        learn('\uFB50', '\uFBFF');
        learn('\uFE70', '\uFEFC');
    }

    private ArabicForms() {}

    private static void learn(char first, char last) {
        for (char form = first; form <= last; form++) {
            String name = Character.getName(form);
            String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            for (int kind = ISOLATED; kind <= MEDIAL && name != null; kind++) {
                if (name.endsWith(ENDINGS[kind]) && isKnown(letters)) {
                    FORMS.computeIfAbsent(letters, letter -> new char[ENDINGS.length])[kind] = form;
                }
            }
        }
    }

    private static boolean isKnown(String letters) {
        return letters.length() == 1 || letters.length() == 2 && letters.charAt(0) == LAM;
    }

    /** Puts the joined forms in the place of the letters, as far as the fonts have them. */
    static void shape(char[] letters, SetWords.Style[] styles) {
        char[] typed = letters.clone();
        for (int i = 0; i < typed.length; i++) {
            if (isLetter(typed[i]) && letters[i] != SetWords.NOTHING) {
                boolean afterJoining = joinsNext(typed, neighbour(typed, i, -1));
                int next = neighbour(typed, i, 1);
                if (typed[i] == LAM && next == i + 1 && ligature(letters, styles, i, afterJoining)) {
                    continue;
                }
                boolean beforeJoining = joinsNext(typed, i) && next < typed.length && joinsPrevious(typed[next]);
                set(letters, styles, i, form(String.valueOf(typed[i]), afterJoining, beforeJoining));
            }
        }
    }

    private static boolean ligature(char[] letters, SetWords.Style[] styles, int lam, boolean afterJoining) {
        char form = form(new String(letters, lam, 2), afterJoining, false);
        if (form == 0 || !styles[lam].face().shows(form)) {
            return false;
        }
        letters[lam] = form;
        letters[lam + 1] = SetWords.NOTHING;
        return true;
    }

    private static void set(char[] letters, SetWords.Style[] styles, int at, char form) {
        if (form != 0 && styles[at].face().shows(form)) {
            letters[at] = form;
        }
    }

    private static char form(String letters, boolean afterJoining, boolean beforeJoining) {
        char[] forms = FORMS.get(letters);
        if (forms == null) {
            return 0;
        }
        int kind = afterJoining ? beforeJoining ? MEDIAL : FINAL : beforeJoining ? INITIAL : ISOLATED;
        return forms[kind];
    }

    /** The place of the next letter in a direction, beyond vowel marks. */
    private static int neighbour(char[] typed, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < typed.length && isMark(typed[at])) {
            at += step;
        }
        return at;
    }

    private static boolean isLetter(char letter) {
        return letter >= FIRST_LETTER && letter <= LAST_LETTER && !isMark(letter);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Whether the letter at a place reaches to the one after it. */
    private static boolean joinsNext(char[] typed, int at) {
        if (at < 0 || at >= typed.length) {
            return false;
        }
        char[] forms = FORMS.get(String.valueOf(typed[at]));
        return typed[at] == TATWEEL || typed[at] == JOINER || forms != null && forms[INITIAL] != 0;
    }

    private static boolean joinsPrevious(char letter) {
        char[] forms = FORMS.get(String.valueOf(letter));
        return letter == TATWEEL || letter == JOINER || forms != null && forms[FINAL] != 0;
    }
}
