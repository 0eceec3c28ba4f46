package org.plumbline.model.position;

/** Names one grade of a position. */
public record GradeId(String value) {
    public GradeId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A grade needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
