package org.plumbline.model.analysis;

/** Names one trial. */
public record TrialId(String value) {
    public TrialId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A trial needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
