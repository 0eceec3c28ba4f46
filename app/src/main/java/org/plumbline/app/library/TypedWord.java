package org.plumbline.app.library;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** One word that somebody types, perhaps not to its end and perhaps with a mistake in it. */
final class TypedWord {
    private static final int LETTERS_FOR_ONE_MISTAKE = 4;
    private static final int LETTERS_FOR_ANY_FIRST_LETTER = 6;
    private static final int LETTERS_FOR_TWO_MISTAKES = 8;
    private static final int LETTERS_INSIDE_A_WORD = 3;

    private final String plain;
    private final List<CharacterRunAutomaton> mistaken;

    /**
     * @param forgiving whether a mistake or two are allowed, where the word is long enough
     */
    TypedWord(String plain, boolean forgiving) {
        this.plain = plain;
        mistaken = forgiving && plain.length() >= LETTERS_FOR_ONE_MISTAKE ? allowing(plain) : List.of();
    }

    /** Words with one mistake, then words with two. */
    private static List<CharacterRunAutomaton> allowing(String word) {
        int sure = word.length() >= LETTERS_FOR_ANY_FIRST_LETTER ? 0 : Character.charCount(word.codePointAt(0));
        var rest = new LevenshteinAutomata(word.substring(sure), true);
        return IntStream.rangeClosed(1, word.length() >= LETTERS_FOR_TWO_MISTAKES ? 2 : 1)
                .mapToObj(mistakes -> new CharacterRunAutomaton(rest.toAutomaton(mistakes, word.substring(0, sure))))
                .toList();
    }

    String plain() {
        return plain;
    }

    boolean isNumber() {
        return plain.chars().allMatch(Character::isDigit);
    }

    /** Whether it is long enough to look for it inside the words of names: "work" in "teamwork". */
    boolean goesInside() {
        return plain.length() >= LETTERS_INSIDE_A_WORD && !isNumber();
    }

    /** How many mistakes it may have. */
    int mostMistakes() {
        return mistaken.size();
    }

    /** Whether a word begins with this one, but for so many mistakes. */
    boolean begins(String word, int mistakes) {
        if (mistakes == 0) {
            return word.startsWith(plain);
        }
        CharacterRunAutomaton near = mistaken.get(mistakes - 1);
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i += Character.charCount(word.codePointAt(i))) {
            state = near.step(state, word.codePointAt(i));
            if (state >= 0 && near.isAccept(state)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of a text answers this one.
     *
     * @param inName names are looked through inside their words too
     */
    boolean isIn(String word, boolean inName) {
        return begins(word, 0)
                || inName && goesInside() && word.contains(plain)
                || !mistaken.isEmpty() && begins(word, mistaken.size());
    }
}
