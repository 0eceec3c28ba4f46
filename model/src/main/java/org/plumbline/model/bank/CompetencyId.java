package org.plumbline.model.bank;

/** Names one competency; a workshop keeps the id of the bank that it copied from. */
public record CompetencyId(String value) {
    public CompetencyId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A competency needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
