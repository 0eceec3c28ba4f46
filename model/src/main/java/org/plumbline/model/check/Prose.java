package org.plumbline.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be told of English prose from its words alone: sentences, terms, and words that are surely verbs. */
final class Prose {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![ (](?:\\p{L}|e\\.g|i\\.e|etc|vs|cf|No|Dr|Mr|Ms|U\\.S))[.!?]+[”\"’)]*\\s+(?=[\\p{Lu}“\"(])");
    private static final Set<String> STOP_WORDS = lexicon("stopwords");
    private static final Set<String> VERBS = lexicon("verbs");
    private static final Set<String> FORMS = forms();
    private static final Set<String> BEFORE_A_VERB =
            Set.of("to", "and", "or", "can", "will", "must", "should", "may", "not", "then");
    private static final Set<String> ADVERBS = Set.of(
            "always",
            "often",
            "sometimes",
            "seldom",
            "never",
            "very",
            "more",
            "most",
            "less",
            "least",
            "quite",
            "well",
            "almost",
            "somewhat",
            "rather",
            "still",
            "too",
            "even",
            "better",
            "best");
    private static final Set<String> NO_ADVERBS =
            Set.of("apply", "supply", "reply", "rely", "comply", "imply", "multiply", "family", "assembly", "anomaly");
    private static final int SHORTEST_TERM = 4;

    private Prose() {}

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text.strip())
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** In lower case. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words that carry the meaning, without their endings. */
    static Set<String> terms(String text) {
        return termWords(text).keySet();
    }

    /** The same with the word, as it first stands in the text, that each was made of. */
    static Map<String, String> termWords(String text) {
        var terms = new LinkedHashMap<String, String>();
        for (String word : words(text)) {
            if (word.length() >= SHORTEST_TERM && !STOP_WORDS.contains(word)) {
                terms.putIfAbsent(stem(word), word);
            }
        }
        return terms;
    }

    /** Whether a word may be a verb, in one of its forms. */
    static boolean isVerb(String word) {
        return VERBS.contains(word) || FORMS.contains(word);
    }

    private static String stem(String word) {
        for (String ending : List.of("ings", "ing", "ies", "ied", "ed", "es", "s", "e", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_TERM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether somebody does something in it, as far as its verbs are known. */
    static boolean hasVerb(String text) {
        for (String sentence : sentences(text)) {
            List<String> words = words(sentence);
            for (int i = 0; i < words.size(); i++) {
                boolean place = i == 0 || BEFORE_A_VERB.contains(words.get(i - 1));
                if (FORMS.contains(words.get(i)) || place && VERBS.contains(words.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a task begins as tasks do: with a verb, perhaps after an adverb. */
    static boolean beginsWithVerb(String text) {
        List<String> words = words(text);
        int first = !words.isEmpty() && isAdverb(words.get(0)) ? 1 : 0;
        return first < words.size() && isVerb(words.get(first));
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word)
                || word.length() > SHORTEST_TERM && word.endsWith("ly") && !NO_ADVERBS.contains(word);
    }

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>();
        for (String verb : VERBS) {
            String dropped = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            String doubled = verb + verb.charAt(verb.length() - 1);
            forms.addAll(
                    List.of(dropped + "ing", dropped + "ed", verb + "s", verb + "es", doubled + "ing", doubled + "ed"));
            if (verb.endsWith("y")) {
                String changed = verb.substring(0, verb.length() - 1);
                forms.addAll(List.of(changed + "ies", changed + "ied"));
            }
        }
        return forms;
    }

    private static Set<String> lexicon(String resource) {
        try (InputStream in = Prose.class.getResourceAsStream(resource + ".txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> shared(Set<String> one, Set<String> other) {
        var shared = new ArrayList<>(one);
        shared.retainAll(other);
        shared.sort(null);
        return shared;
    }
}
