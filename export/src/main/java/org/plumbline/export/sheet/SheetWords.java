package org.plumbline.export.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own words in workbooks, beside those of the document. */
final class SheetWords {
    private final ResourceBundle words;
    private final Locale locale;

    /**
     * @param language a tag such as "es-US"; English where there are no words in it
     */
    SheetWords(String language) {
        locale = Locale.forLanguageTag(language);
        words = ResourceBundle.getBundle(
                "org.plumbline.export.sheet.sheet",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return arguments.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
