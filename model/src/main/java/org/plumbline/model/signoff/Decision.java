package org.plumbline.model.signoff;

import java.util.List;

/**
 * Something that was decided, as a sentence that can be made again in other words.
 *
 * @param key the sentence's key in {@code decisions.properties}
 * @param arguments what the sentence names; never the name of a candidate, never a single vote or rating
 */
public record Decision(String key, List<String> arguments) {
    public Decision {
        arguments = List.copyOf(arguments);
    }

    public static Decision of(String key, Object... arguments) {
        return new Decision(
                key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    public String sentence() {
        return DecisionWords.sentence(this);
    }
}
