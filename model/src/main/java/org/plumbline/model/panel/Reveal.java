package org.plumbline.model.panel;

import java.time.Instant;

/**
 * Somebody looked behind the codes.
 *
 * @param everywhere whether names are shown again everywhere; otherwise only HR's key was looked at
 */
public record Reveal(boolean everywhere, String by, String reason, Instant when) {
    public Reveal {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Names are revealed by somebody and for a reason");
        }
    }
}
