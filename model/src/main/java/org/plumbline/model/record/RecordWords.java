package org.plumbline.model.record;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.plumbline.model.panel.RecordEntry;

/** The sentences of the record. */
public final class RecordWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.record.record", Locale.ENGLISH);

    private RecordWords() {}

    /** A file of a newer version may hold entries that have no sentence here: they say what they name. */
    public static String sentence(RecordEntry entry) {
        if (!WORDS.containsKey(entry.key())) {
            return entry.arguments().isEmpty() ? entry.key() : String.join(", ", entry.arguments());
        }
        return new MessageFormat(WORDS.getString(entry.key()), Locale.ENGLISH)
                .format(entry.arguments().toArray());
    }
}
