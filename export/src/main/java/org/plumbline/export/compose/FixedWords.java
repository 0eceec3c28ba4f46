package org.plumbline.export.compose;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own words in the documents, from {@code documents.properties}. */
final class FixedWords {
    /** The language of these words. */
    static final String LANGUAGE = "en-US";

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.export.compose.documents", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private FixedWords() {}

    static String say(String key, Object... arguments) {
        String words = WORDS.getString(key);
        if (arguments.length == 0) {
            return words;
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(words, Locale.ENGLISH).format(texts);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    static List<String> list(String key, Object... arguments) {
        var sentences = new ArrayList<String>();
        for (int i = 1; WORDS.containsKey(key + "." + i); i++) {
            sentences.add(say(key + "." + i, arguments));
        }
        return sentences;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }
}
