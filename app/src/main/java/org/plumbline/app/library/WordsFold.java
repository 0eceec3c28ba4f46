package org.plumbline.app.library;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes capitals, accents and ligatures off words, so that "resume" finds "Résumé". */
final class WordsFold extends TokenFilter {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Letters that are drawn through or joined, which no normal form takes apart. */
    private static final Map<Integer, String> JOINED =
            Map.of((int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WordsFold(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        term.setEmpty().append(plain(word));
        return true;
    }

    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        String apart = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return apart.codePoints()
                .mapToObj(letter -> JOINED.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
