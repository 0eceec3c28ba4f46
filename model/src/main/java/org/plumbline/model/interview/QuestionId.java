package org.plumbline.model.interview;

/** Names one interview question. */
public record QuestionId(String value) {
    public QuestionId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A question needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
