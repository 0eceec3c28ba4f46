package org.plumbline.model.workshop;

/** Names one workshop over all its files and packets. */
public record WorkshopId(String value) {
    public WorkshopId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A workshop needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
