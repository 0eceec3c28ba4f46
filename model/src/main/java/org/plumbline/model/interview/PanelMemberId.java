package org.plumbline.model.interview;

/** Names one member of the panel. */
public record PanelMemberId(String value) {
    public PanelMemberId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A panel member needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
