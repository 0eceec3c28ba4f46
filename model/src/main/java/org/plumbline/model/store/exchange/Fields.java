package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of JSON that somebody else wrote: whatever is missing or of another kind is nothing. */
final class Fields {
    private Fields() {}

    /** The words of a field as they stand; numbers and truth values as words; empty for anything else. */
    static String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null || !value.isValueNode() || value.isNull() ? "" : value.asString("");
    }

    /** The words of a field without blanks round them. */
    static String words(JsonNode object, String key) {
        return text(object, key).strip();
    }

    static List<JsonNode> list(JsonNode object, String key) {
        JsonNode value = object.get(key);
        var elements = new ArrayList<JsonNode>();
        if (value != null && value.isArray()) {
            value.forEach(elements::add);
        }
        return elements;
    }

    static Optional<ObjectNode> object(JsonNode object, String key) {
        return object.get(key) instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    /** The text of a field of one list element, or each text of a list. */
    static List<String> texts(JsonNode object, String key) {
        JsonNode value = object.get(key);
        if (value != null && value.isArray()) {
            var texts = new ArrayList<String>();
            value.forEach(one -> texts.add(
                    one.isValueNode() && !one.isNull() ? one.asString("").strip() : ""));
            texts.removeIf(String::isEmpty);
            return texts;
        }
        String one = words(object, key);
        return one.isEmpty() ? List.of() : List.of(one);
    }

    static boolean says(JsonNode object, String key, String wanted) {
        return words(object, key).equalsIgnoreCase(wanted);
    }

    static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a field holds something. */
    static boolean isSaid(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    /** A step of a JSON pointer. */
    static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
