package org.plumbline.model.signoff;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of decisions. */
final class DecisionWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.signoff.decisions", Locale.ENGLISH);

    private DecisionWords() {}

    /** A file of a newer version may hold decisions that have no sentence here: they say what they name. */
    static String sentence(Decision decision) {
        if (!WORDS.containsKey(decision.key())) {
            return decision.arguments().isEmpty() ? decision.key() : String.join(", ", decision.arguments());
        }
        return new MessageFormat(WORDS.getString(decision.key()), Locale.ENGLISH)
                .format(decision.arguments().toArray());
    }
}
