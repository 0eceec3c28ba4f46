package org.plumbline.model.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Sentences from one file of words, in the language that is spoken; what that language lacks is English. */
public final class Phrases {
    private final String file;
    private final Map<String, ResourceBundle> words = new ConcurrentHashMap<>();

    /**
     * @param file the English words, such as "org.plumbline.model.record.record"; those of another language lie beside
     *     them, under the same name with its tag
     */
    public Phrases(String file) {
        this.file = file;
    }

    public boolean has(String key) {
        return spoken().containsKey(key);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(spoken().getString(key), Speech.spoken()).format(arguments);
    }

    /** Something that is stored in English, in the words of the spoken language where it has some. */
    public String word(String kind, String english) {
        String key = kind + "." + english.replaceAll("[^A-Za-z]+", "_");
        return has(key) ? say(key) : english;
    }

    private ResourceBundle spoken() {
        return words.computeIfAbsent(
                Speech.spoken().getLanguage(),
                language -> ResourceBundle.getBundle(
                        file,
                        language.equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
