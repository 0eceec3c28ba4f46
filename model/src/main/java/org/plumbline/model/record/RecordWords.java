package org.plumbline.model.record;

import org.plumbline.model.language.Phrases;
import org.plumbline.model.panel.RecordEntry;

/** The sentences of the record. */
public final class RecordWords {
    private static final Phrases WORDS = new Phrases("org.plumbline.model.record.record");

    private RecordWords() {}

    /** A file of a newer version may hold entries that have no sentence here: they say what they name. */
    public static String sentence(RecordEntry entry) {
        if (!WORDS.has(entry.key())) {
            return entry.arguments().isEmpty() ? entry.key() : String.join(", ", entry.arguments());
        }
        return WORDS.say(
                entry.key(),
                entry.arguments().stream()
                        .map(argument -> entry.key().startsWith("member.") ? WORDS.word("role", argument) : argument)
                        .toArray());
    }
}
