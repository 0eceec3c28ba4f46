package org.plumbline.app.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Every word that the window says; the first part of a key names the file that holds it. */
public final class Words {
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Words() {}

    /** The words of a key such as {@code "levels.title"}; a key that is not there is a mistake of the caller. */
    public static String of(String key, Object... arguments) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = BUNDLES.computeIfAbsent(
                key.substring(0, dot),
                name -> ResourceBundle.getBundle("org.plumbline.app.words." + name, Locale.ENGLISH));
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
