package org.plumbline.model.signoff;

import org.plumbline.model.language.Phrases;

/** The sentences of decisions. */
final class DecisionWords {
    private static final Phrases WORDS = new Phrases("org.plumbline.model.signoff.decisions");

    private DecisionWords() {}

    /** A file of a newer version may hold decisions that have no sentence here: they say what they name. */
    static String sentence(Decision decision) {
        if (!WORDS.has(decision.key())) {
            return decision.arguments().isEmpty() ? decision.key() : String.join(", ", decision.arguments());
        }
        return WORDS.say(
                decision.key(),
                decision.arguments().stream()
                        .map(argument -> said(decision.key(), argument))
                        .toArray());
    }

    private static Object said(String key, String argument) {
        return switch (key) {
            case "version.signed" -> WORDS.word("role", argument);
            case "position.track" -> WORDS.word("track", argument);
            default -> argument;
        };
    }
}
