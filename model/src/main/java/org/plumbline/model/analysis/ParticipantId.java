package org.plumbline.model.analysis;

/** Names one participant of a workshop. */
public record ParticipantId(String value) {
    public ParticipantId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A participant needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
