package org.plumbline.model.store.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.plumbline.model.store.FileProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A YAML document as a tree whose elements know their lines. Every value is the text that stands in the file: "no" stays
 * "no" and "0611" keeps its zero.
 */
final class Yaml {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 2_000_000;

    private final String name;
    private final Iterator<Event> events;
    private final Map<Anchor, JsonNode> anchors = new HashMap<>();
    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private int nodes;

    private Yaml(String name, String text) {
        this.name = name;
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(MOST_BYTES)
                .setUseMarks(true)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * A document that was read.
     *
     * @param lines of its lists, objects and values, by identity
     */
    record Document(JsonNode tree, Map<JsonNode, Integer> lines) {
        int line(JsonNode of) {
            return lines.getOrDefault(of, 0);
        }
    }

    /** The first document of the file; what is wrong with it is said in a sentence with its line. */
    static Document read(String name, String text) {
        try {
            var yaml = new Yaml(name, text);
            JsonNode tree = yaml.first();
            return new Document(tree, yaml.lines);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1) + ",")
                    .orElse("");
            throw new FileProblem(
                    name + line + " is not whole YAML: " + e.getProblem() + ". Mend that line, and try again.", e);
        } catch (YamlEngineException e) {
            throw new FileProblem(name + " is not whole YAML. Choose another copy.", e);
        }
    }

    private JsonNode first() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                return node(node, 1);
            }
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private JsonNode node(NodeEvent event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw problem(line, "nests deeper than " + DEEPEST + " levels");
        }
        if (++nodes > MOST_NODES) {
            throw problem(line, "has more than " + MOST_NODES + " values");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, line);
        }
        JsonNode made =
                switch (event.getEventId()) {
                    case SequenceStart -> list(depth);
                    case MappingStart -> object(depth);
                    default -> scalar((ScalarEvent) event);
                };
        lines.put(made, line);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, made));
        return made;
    }

    /** A copy counts like the original, so that copies of copies come to an end. */
    private JsonNode aliased(AliasEvent alias, int line) {
        JsonNode original = anchors.get(alias.getAlias());
        if (original == null) {
            throw problem(line, "refers to “" + alias.getAlias() + "”, which is not there");
        }
        count(original, line);
        return original;
    }

    private void count(JsonNode node, int line) {
        if (++nodes > MOST_NODES) {
            throw problem(line, "has more than " + MOST_NODES + " values once its references are followed");
        }
        node.forEach(inner -> count(inner, line));
    }

    private ArrayNode list(int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event next = events.next(); next instanceof NodeEvent element; next = events.next()) {
            list.add(node(element, depth + 1));
        }
        return list;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event next = events.next(); next instanceof NodeEvent key; next = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw problem(line(key), "has a key that is no text");
            }
            if (object.has(scalar.getValue())) {
                throw problem(line(key), "has the key “" + scalar.getValue() + "” twice in one place");
            }
            object.set(scalar.getValue(), node((NodeEvent) events.next(), depth + 1));
        }
        return object;
    }

    /** Each value is an object of its own, so that it has a line of its own. */
    private static JsonNode scalar(ScalarEvent event) {
        String text = event.getValue();
        boolean nothing = event.isPlain() && (text.isEmpty() || text.equals("~") || text.equals("null"));
        return nothing ? JsonNodeFactory.instance.nullNode() : new StringNode(text);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private FileProblem problem(int line, String what) {
        return new FileProblem(name + ", line " + line + ", " + what + ". Choose another copy.");
    }
}
