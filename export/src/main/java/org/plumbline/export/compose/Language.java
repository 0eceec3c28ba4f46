package org.plumbline.export.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages that the fixed words of documents are written in. */
public enum Language {
    ENGLISH("en-US", "English"),
    SPANISH("es-US", "Español");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language of a tag such as "es" or "es-MX". */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(wanted))
                .findFirst();
    }

    /** The short tags, for a message. */
    public static String tags() {
        return Arrays.stream(values())
                .map(language -> language.locale.getLanguage())
                .collect(Collectors.joining(", "));
    }

    /** For dates and numbers; its tag, such as "en-US", is what files say of themselves. */
    public Locale locale() {
        return locale;
    }

    /** How those who read it call it. */
    public String ownName() {
        return ownName;
    }
}
