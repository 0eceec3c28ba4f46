package org.plumbline.model.analysis;

/** Names one group of tasks. */
public record TaskGroupId(String value) {
    public TaskGroupId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A group of tasks needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
