package org.plumbline.model.analysis;

/** Names one ballot. */
public record BallotId(String value) {
    public BallotId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A ballot needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
