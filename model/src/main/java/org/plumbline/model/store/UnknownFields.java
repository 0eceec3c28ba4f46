package org.plumbline.model.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a file that a newer minor version wrote and this one does not know; they go back where they were.
 *
 * <p>Elements of a list are found again by what names them, such as their {@code id} or whose scorecard they are; by
 * their place where nothing does.
 */
public final class UnknownFields {
    /** Nothing unknown. */
    public static final UnknownFields NONE = new UnknownFields(null, null);

    private static final List<String> NAMING = List.of(
            "id",
            "roundDigest",
            "candidate",
            "member",
            "revision",
            "competency",
            "grade",
            "question",
            "ordinal",
            "track");

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

    /** What they are called, each name once; the head of a file is always known. */
    Set<String> names() {
        var names = new TreeSet<String>();
        if (asRead != null) {
            collect(asRead, asUnderstood, names);
        }
        names.removeAll(Set.of("format", "version"));
        return names;
    }

    private static void collect(JsonNode read, JsonNode understood, Set<String> names) {
        if (read instanceof ObjectNode source && understood.isObject()) {
            for (Map.Entry<String, JsonNode> field : source.properties()) {
                JsonNode known = understood.get(field.getKey());
                if (known != null) {
                    collect(field.getValue(), known, names);
                } else if (!says(field.getValue()).isEmpty()) {
                    names.add(field.getKey());
                }
            }
        } else if (read.isArray()) {
            for (int i = 0; i < read.size() && i < understood.size(); i++) {
                collect(read.get(i), understood.get(i), names);
            }
        }
    }

    /** Nothing for what is empty, as a field is that is known but was not needed. */
    private static String says(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty()
                ? ""
                : value.toString().replace("\"\"", "");
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
        String key = NAMING.stream()
                .map(element::get)
                .filter(Objects::nonNull)
                .map(UnknownFields::name)
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? "at " + index : key;
    }

    /** A selected competency is named by the competency in it. */
    private static String name(JsonNode naming) {
        return naming.isObject() && naming.has("id") ? naming.get("id").asString("") : naming.asString("");
    }
}
