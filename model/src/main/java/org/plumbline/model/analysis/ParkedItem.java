package org.plumbline.model.analysis;

import java.time.Instant;

/**
 * Something that was put aside so that the room could go on.
 *
 * @param topic what it came up in
 * @param answer what was decided in the end; empty while it is open
 */
public record ParkedItem(ParkedItemId id, String text, AgendaTopic topic, Instant parked, String answer) {
    public boolean isOpen() {
        return answer.isBlank();
    }

    public ParkedItem withText(String words) {
        return new ParkedItem(id, words, topic, parked, answer);
    }

    public ParkedItem withAnswer(String words) {
        return new ParkedItem(id, text, topic, parked, words);
    }
}
