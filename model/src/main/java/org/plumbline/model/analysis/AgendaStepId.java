package org.plumbline.model.analysis;

/** Names one step of the agenda. */
public record AgendaStepId(String value) {
    public AgendaStepId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A step of the agenda needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
