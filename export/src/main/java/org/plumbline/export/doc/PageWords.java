package org.plumbline.export.doc;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words around page numbers in a language: {@code before} 2 {@code between} 7.
 */
public record PageWords(String before, String between) {
    /**
     * @param language a tag such as "es-US"; English where there are no words in it
     */
    public static PageWords of(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.plumbline.export.doc.page",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new PageWords(words.getString("page.before") + " ", " " + words.getString("page.between") + " ");
    }
}
