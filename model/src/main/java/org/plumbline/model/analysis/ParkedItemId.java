package org.plumbline.model.analysis;

/** Names one parked item. */
public record ParkedItemId(String value) {
    public ParkedItemId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A parked item needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
