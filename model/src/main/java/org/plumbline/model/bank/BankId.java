package org.plumbline.model.bank;

/** Names one bank. */
public record BankId(String value) {
    public BankId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A bank needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
