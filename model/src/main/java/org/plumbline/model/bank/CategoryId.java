package org.plumbline.model.bank;

/** Names one category of a bank. */
public record CategoryId(String value) {
    public CategoryId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A category needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
