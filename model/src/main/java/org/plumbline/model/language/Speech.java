package org.plumbline.model.language;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * The language that sentences of the model are put in on this thread: English, unless something is being made in another
 * one, such as a document in Spanish. What is stored is never a sentence but its key, so nothing stored depends on it.
 */
public final class Speech {
    private static final ThreadLocal<Locale> SPOKEN = ThreadLocal.withInitial(() -> Locale.ENGLISH);

    private Speech() {}

    /** What is made while this language is spoken. */
    public static <T> T in(Locale language, Supplier<T> made) {
        Locale before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return made.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    public static Locale spoken() {
        return SPOKEN.get();
    }
}
