package org.plumbline.model.store.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A level of a rubric's criterion, as the package says it. */
record Rung(String pointer, JsonNode node, Optional<OwnUri> own) {

    static Rung of(String pointer, JsonNode node) {
        return new Rung(pointer, node, OwnUri.parse(Fields.text(node, "uri")));
    }

    /** The word for the level; our own words stand exactly as they were. */
    String word() {
        return own.isPresent() ? Fields.text(node, "quality") : Fields.words(node, "quality");
    }

    String text() {
        return own.isPresent() ? Fields.text(node, "description") : Fields.words(node, "description");
    }

    Optional<BigDecimal> score() {
        return number("score");
    }

    Optional<BigDecimal> position() {
        return number("position");
    }

    private Optional<BigDecimal> number(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isNumber()) {
            return value.decimalValueOpt();
        }
        String words = Fields.words(node, key);
        return words.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(words)) : Optional.empty();
    }
}
