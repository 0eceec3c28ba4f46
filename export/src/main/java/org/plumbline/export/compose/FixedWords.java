package org.plumbline.export.compose;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.plumbline.model.language.Speech;

/**
 * Our own words in the documents, from the files in {@code words/}, in the language of the document that is being
 * composed on this thread.
 */
final class FixedWords {
    static final List<String> FILES = List.of(
            "common",
            "guide",
            "scorecard",
            "consensus",
            "resume",
            "written",
            "model",
            "booklet",
            "analysis",
            "announcement",
            "signoff",
            "summary",
            "report",
            "record",
            "tracker",
            "workbook",
            "casefile");

    private static final String FOLDER = "org.plumbline.export.compose.words.";
    private static final Map<Language, Map<String, String>> WORDS = read();
    private static final ThreadLocal<Language> SPOKEN = ThreadLocal.withInitial(() -> Language.ENGLISH);

    private FixedWords() {}

    private static Map<Language, Map<String, String>> read() {
        var words = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, read(language));
        }
        return words;
    }

    /** English is in the files without a language; what another language lacks is English. */
    private static Map<String, String> read(Language language) {
        var words = new HashMap<String, String>();
        for (String file : FILES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    FOLDER + file,
                    language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        return Map.copyOf(words);
    }

    /** What is made while speaking a language. */
    static <T> T in(Language language, Supplier<T> made) {
        Language before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return Speech.in(language.locale(), made);
        } finally {
            SPOKEN.set(before);
        }
    }

    static Language language() {
        return SPOKEN.get();
    }

    /** What a document says its language is, such as "en-US". */
    static String languageTag() {
        return language().locale().toLanguageTag();
    }

    static String say(String key, Object... arguments) {
        String words = WORDS.get(language()).get(key);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        if (arguments.length == 0) {
            return words;
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(words, language().locale()).format(texts);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    static List<String> list(String key, Object... arguments) {
        var sentences = new ArrayList<String>();
        for (int i = 1; WORDS.get(language()).containsKey(key + "." + i); i++) {
            sentences.add(say(key + "." + i, arguments));
        }
        return sentences;
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.day"), language().locale()).format(day);
    }

    static String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(say("date.moment"), language().locale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A number as the language writes it. */
    static String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
