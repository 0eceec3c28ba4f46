package org.plumbline.model.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a file that a newer minor version wrote and this one does not know; they go back where they were.
 *
 * <p>Elements of a list are found again by their {@code id}, or by their place where they have none.
 */
public final class UnknownFields {
    /** Nothing unknown. */
    public static final UnknownFields NONE = new UnknownFields(null, null);

    private final JsonNode asRead;
    private final JsonNode asUnderstood;

    private UnknownFields(JsonNode asRead, JsonNode asUnderstood) {
        this.asRead = asRead;
        this.asUnderstood = asUnderstood;
    }

    static UnknownFields between(JsonNode asRead, JsonNode asUnderstood) {
        return new UnknownFields(asRead, asUnderstood);
    }

    /** The version of the file that has them: without it, the next reader would take them for mistakes. */
    Optional<String> version() {
        return Optional.ofNullable(asRead)
                .map(read -> read.get("version"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    void putBack(JsonNode written) {
        if (asRead != null) {
            putBack(asRead, asUnderstood, written);
        }
    }

    private static void putBack(JsonNode read, JsonNode understood, JsonNode written) {
        if (read instanceof ObjectNode source && written instanceof ObjectNode target && understood.isObject()) {
            for (Map.Entry<String, JsonNode> field : source.properties()) {
                JsonNode known = understood.get(field.getKey());
                if (known == null && !target.has(field.getKey())) {
                    target.set(field.getKey(), field.getValue());
                } else if (known != null && target.has(field.getKey())) {
                    putBack(field.getValue(), known, target.get(field.getKey()));
                }
            }
        } else if (read instanceof ArrayNode source && written instanceof ArrayNode target) {
            putBackElements(source, understood, target);
        }
    }

    private static void putBackElements(ArrayNode read, JsonNode understood, ArrayNode written) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            byId.put(key(written.get(i), i), written.get(i));
        }
        for (int i = 0; i < read.size() && i < understood.size(); i++) {
            JsonNode target = byId.get(key(read.get(i), i));
            if (target != null) {
                putBack(read.get(i), understood.get(i), target);
            }
        }
    }

    private static String key(JsonNode element, int index) {
        JsonNode id = element.get("id");
        return id != null && id.isString() ? "id " + id.stringValue() : "at " + index;
    }
}
