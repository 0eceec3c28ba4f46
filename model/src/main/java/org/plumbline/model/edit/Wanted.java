package org.plumbline.model.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for.
 *
 * @param wholeWord not inside longer words
 * @param matchCase only with the same capitals
 */
public record Wanted(String words, boolean wholeWord, boolean matchCase) {
    private static final String SIGN = "[\\p{L}\\p{M}\\p{N}]";

    /** Whether there is anything to look for. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    int count(String text) {
        return isBlank() ? 0 : (int) pattern().matcher(text).results().count();
    }

    String replace(String text, String with) {
        return isBlank() ? text : pattern().matcher(text).replaceAll(Matcher.quoteReplacement(with));
    }

    private Pattern pattern() {
        String quoted = Pattern.quote(words);
        return Pattern.compile(
                wholeWord ? "(?<!" + SIGN + ")" + quoted + "(?!" + SIGN + ")" : quoted,
                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
