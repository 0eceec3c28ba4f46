package org.plumbline.model.check;

import java.util.List;

/**
 * Something that is incomplete or unusual.
 *
 * @param id the thing it is about, as an id; empty when it is about the whole stage
 * @param key the sentence's key in {@code findings.properties}
 * @param arguments what the sentence names
 */
public record Finding(Severity severity, Stage stage, String id, String key, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public String sentence() {
        return FindingWords.sentence(this);
    }
}
