package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed, word by word, and which words of a text answer it. */
public final class TypedWords {
    /** Nothing typed: marks nothing. */
    public static final TypedWords NONE = new TypedWords(List.of(), false);

    private final List<TypedWord> words;
    private final boolean meaningless;

    private TypedWords(List<TypedWord> words, boolean meaningless) {
        this.words = words;
        this.meaningless = meaningless;
    }

    static TypedWords of(String typed, boolean forgiving) {
        List<TypedWord> words = Tokens.of(typed).stream()
                .map(token -> new TypedWord(token.plain(), forgiving))
                .toList();
        return new TypedWords(words, words.isEmpty() && !typed.isBlank());
    }

    /**
     * A part of a text.
     *
     * @param end behind its last character
     */
    public record Range(int start, int end) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedWords typed && plain().equals(typed.plain());
    }

    @Override
    public int hashCode() {
        return plain().hashCode();
    }

    private List<String> plain() {
        return words.stream().map(TypedWord::plain).toList();
    }

    List<TypedWord> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** Only signs were typed, which no text is searched for. */
    boolean isMeaningless() {
        return meaningless;
    }

    /** The words of a text that answer something typed, from left to right. */
    public List<Range> in(String text) {
        return in(text, false);
    }

    /** As {@link #in}, for names, which are looked through inside their words too. */
    public List<Range> inName(String text) {
        return in(text, true);
    }

    private List<Range> in(String text, boolean inName) {
        var ranges = new ArrayList<Range>();
        if (!words.isEmpty()) {
            for (Tokens.Token token : Tokens.of(text)) {
                if (words.stream().anyMatch(word -> word.isIn(token.plain(), inName))) {
                    ranges.add(new Range(token.start(), token.end()));
                }
            }
        }
        return ranges;
    }

    /** How many of the typed words a text answers. */
    int answeredBy(String text) {
        List<Tokens.Token> tokens = Tokens.of(text);
        return (int) words.stream()
                .filter(word -> tokens.stream().anyMatch(token -> word.isIn(token.plain(), false)))
                .count();
    }
}
