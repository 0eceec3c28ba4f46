package org.plumbline.model.analysis;

/** Names one task statement. */
public record TaskId(String value) {
    public TaskId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A task needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
