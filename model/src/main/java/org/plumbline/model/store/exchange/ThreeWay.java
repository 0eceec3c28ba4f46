package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts into a package what was changed in its bank, and leaves everything else of it as it is: what the bank wrote before
 * the change and what it writes now are compared, and only their differences are made. Elements of lists are found again
 * by their identifier.
 */
final class ThreeWay {
    private static final String IDENTIFIER = "identifier";
    private static final String FRONT = "before ";
    private static final String CHANGED = "lastChangeDateTime";

    /** Fields that mean something only with each other. */
    private static final List<String> TOGETHER = List.of("abbreviatedStatement", "fullStatement");

    private final String when;
    private final Set<String> removed = new HashSet<>();

    /**
     * @param when what changed elements get as the time of their change
     */
    ThreeWay(String when) {
        this.when = when;
    }

    /** The identifiers of the elements that are gone. */
    Set<String> removed() {
        return removed;
    }

    void merge(ObjectNode target, ObjectNode before, ObjectNode now) {
        Set<String> fields = new LinkedHashSet<>();
        now.properties().forEach(field -> fields.add(field.getKey()));
        before.properties().forEach(field -> fields.add(field.getKey()));
        fields.removeAll(Set.of(IDENTIFIER, CHANGED));
        boolean together = TOGETHER.stream().anyMatch(field -> !same(before.get(field), now.get(field)));
        boolean itself = false;
        for (String field : fields) {
            if (isList(before.get(field)) || isList(now.get(field))) {
                if (!same(before.get(field), now.get(field))) {
                    mergeList(target, field, list(before, field), list(now, field));
                }
            } else if (!same(before.get(field), now.get(field)) || together && TOGETHER.contains(field)) {
                set(target, field, now.get(field));
                itself = true;
            }
        }
        if (together) {
            TOGETHER.stream().filter(field -> !now.has(field)).forEach(target::remove);
        }
        if (itself && target.has(CHANGED)) {
            target.put(CHANGED, when);
        }
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    private static void set(ObjectNode target, String field, JsonNode value) {
        if (value == null) {
            target.remove(field);
        } else {
            target.set(field, value.deepCopy());
        }
    }

    private static boolean isList(JsonNode node) {
        return node instanceof ArrayNode;
    }

    private static ArrayNode list(ObjectNode of, String field) {
        return of.get(field) instanceof ArrayNode list ? list : JsonNodeFactory.instance.arrayNode();
    }

    private void mergeList(ObjectNode owner, String field, ArrayNode before, ArrayNode now) {
        Map<String, ObjectNode> then = byIdentifier(before);
        Map<String, ObjectNode> wanted = byIdentifier(now);
        List<JsonNode> merged = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        for (JsonNode element : list(owner, field)) {
            String identifier = Fields.words(element, IDENTIFIER);
            if (then.containsKey(identifier) && !wanted.containsKey(identifier)) {
                removed.add(identifier);
                continue;
            }
            if (wanted.containsKey(identifier) && there.add(identifier) && element instanceof ObjectNode target) {
                mergeElement(target, then.get(identifier), wanted.get(identifier));
            }
            merged.add(element);
        }
        reorder(merged, keep(then, there), keep(wanted, there));
        insert(merged, then, wanted, there);
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        merged.forEach(result::add);
        if (!result.equals(owner.get(field)) || isList(owner.get(field))) {
            owner.set(field, result);
        }
    }

    private void mergeElement(ObjectNode target, ObjectNode before, ObjectNode now) {
        if (before == null) {
            ObjectNode filled = now.deepCopy();
            if (target.has("uri")) {
                filled.remove("uri");
            }
            merge(target, JsonNodeFactory.instance.objectNode(), filled);
        } else if (!before.equals(now)) {
            merge(target, before, now);
        }
    }

    private static Map<String, ObjectNode> byIdentifier(ArrayNode list) {
        var found = new LinkedHashMap<String, ObjectNode>();
        for (JsonNode element : list) {
            if (element instanceof ObjectNode object) {
                found.putIfAbsent(Fields.words(object, IDENTIFIER), object);
            }
        }
        found.remove("");
        return found;
    }

    private static List<String> keep(Map<String, ObjectNode> elements, Set<String> there) {
        return elements.keySet().stream().filter(there::contains).toList();
    }

    /** Only where the bank's own order has changed: its elements change places among themselves. */
    private static void reorder(List<JsonNode> merged, List<String> before, List<String> now) {
        List<String> common =
                now.stream().filter(new HashSet<>(before)::contains).toList();
        if (common.equals(before)) {
            return;
        }
        Set<String> moving = new HashSet<>(common);
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        merged.forEach(element -> elements.putIfAbsent(Fields.words(element, IDENTIFIER), element));
        var next = common.iterator();
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < merged.size(); i++) {
            String identifier = Fields.words(merged.get(i), IDENTIFIER);
            if (moving.contains(identifier) && placed.add(identifier) && next.hasNext()) {
                merged.set(i, elements.get(next.next()));
            }
        }
    }

    /** New elements stand after the one of their kind that is before them in the bank. */
    private static void insert(
            List<JsonNode> merged, Map<String, ObjectNode> then, Map<String, ObjectNode> wanted, Set<String> there) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, List<JsonNode>> after = new LinkedHashMap<>();
        for (Map.Entry<String, ObjectNode> entry : wanted.entrySet()) {
            String kind = Fields.text(entry.getValue(), "CFItemType");
            boolean missing = !there.contains(entry.getKey());
            if (!missing) {
                before.put(kind, entry.getKey());
            } else if (!entry.getValue().equals(then.get(entry.getKey()))) {
                String anchor = before.getOrDefault(kind, firstOf(kind, wanted, there));
                after.computeIfAbsent(anchor, unused -> new ArrayList<>())
                        .add(entry.getValue().deepCopy());
            }
        }
        if (after.isEmpty()) {
            return;
        }
        var result = new ArrayList<JsonNode>();
        for (JsonNode element : merged) {
            String identifier = Fields.words(element, IDENTIFIER);
            result.addAll(take(after, FRONT + identifier));
            result.add(element);
            result.addAll(take(after, identifier));
        }
        after.values().forEach(result::addAll);
        merged.clear();
        merged.addAll(result);
    }

    /** With none of its kind before it, a new element stands before the first that is there. */
    private static String firstOf(String kind, Map<String, ObjectNode> wanted, Set<String> there) {
        return wanted.entrySet().stream()
                .filter(entry -> there.contains(entry.getKey())
                        && Fields.text(entry.getValue(), "CFItemType").equals(kind))
                .findFirst()
                .map(entry -> FRONT + entry.getKey())
                .orElse("");
    }

    private static List<JsonNode> take(Map<String, List<JsonNode>> after, String identifier) {
        List<JsonNode> taken = identifier.isEmpty() ? null : after.remove(identifier);
        return taken == null ? List.of() : taken;
    }
}
