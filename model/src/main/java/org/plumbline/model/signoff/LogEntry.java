package org.plumbline.model.signoff;

import java.time.Instant;
import java.util.List;

/**
 * A decision, as it wrote itself down.
 *
 * @param by who was at the keyboard
 * @param key the sentence's key
 * @param arguments what the sentence names; never the name of a candidate, never a single vote or rating
 */
public record LogEntry(Instant at, String by, String key, List<String> arguments) {
    public LogEntry {
        arguments = List.copyOf(arguments);
    }

    public static LogEntry of(Instant at, String by, Decision decision) {
        return new LogEntry(at, by, decision.key(), decision.arguments());
    }

    public Decision decision() {
        return new Decision(key, arguments);
    }

    public String sentence() {
        return decision().sentence();
    }
}
