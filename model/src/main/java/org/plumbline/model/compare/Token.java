package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, a sign or a sentence with the blanks after it, which do not count when two are compared.
 *
 * @param core empty only for blanks at the start of a text
 */
record Token(String core, String space) {
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]++";
    private static final Pattern WORD = Pattern.compile("(" + LETTERS + "(?:['’-]" + LETTERS + ")*+|\\S|^)(\\s*+)");
    private static final Pattern SENTENCE = Pattern.compile("(\\S(?:[^.!?\\n]*+[.!?]*+)?|^)(\\s*+)");

    static List<Token> words(String text) {
        return split(WORD, text);
    }

    static List<Token> sentences(String text) {
        return split(SENTENCE, text);
    }

    private static List<Token> split(Pattern pattern, String text) {
        var tokens = new ArrayList<Token>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                tokens.add(new Token(matcher.group(1), matcher.group(2)));
            }
        }
        return tokens;
    }

    static String join(List<Token> tokens) {
        return tokens.stream().map(token -> token.core() + token.space()).collect(Collectors.joining());
    }
}
