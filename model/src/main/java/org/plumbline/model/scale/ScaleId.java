package org.plumbline.model.scale;

import java.util.Objects;

/** Names one scale inside a bank or a workshop. */
public record ScaleId(String value) {
    public ScaleId {
        Objects.requireNonNull(value, "A scale needs an id");
        if (value.isBlank()) {
            throw new IllegalArgumentException("A scale needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
