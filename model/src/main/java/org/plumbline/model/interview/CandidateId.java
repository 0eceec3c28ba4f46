package org.plumbline.model.interview;

/** Names one candidate; never derived from the person's name. */
public record CandidateId(String value) {
    public CandidateId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A candidate needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
