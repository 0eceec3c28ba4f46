package org.plumbline.model.check;

import java.util.List;
import java.util.Optional;

/**
 * Something that is incomplete or unusual.
 *
 * @param id the thing it is about, as an id; empty when it is about the whole stage
 * @param key the sentence's key in {@code findings.properties}
 * @param arguments what the sentence names
 * @param spot where in a competency it is, so that the window can jump there
 */
public record Finding(
        Severity severity, Stage stage, String id, String key, List<String> arguments, Optional<Spot> spot) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding about a thing as a whole. */
    public Finding(Severity severity, Stage stage, String id, String key, List<String> arguments) {
        this(severity, stage, id, key, arguments, Optional.empty());
    }

    public String sentence() {
        return FindingWords.sentence(this);
    }
}
