package org.plumbline.model.panel;

/** Names one round of assessment. */
public record RoundId(String value) {
    public RoundId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A round needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
