package org.plumbline.model.store.exchange;

import java.nio.charset.StandardCharsets;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.store.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Invented CASE packages: a framework of a harbour office, with groups in groups, two rubrics and strange keys. */
final class Packages {
    static final String WHEN = "2026-02-03T04:05:06Z";
    private static final String[] WORDS = {"入門", "Steady", "Trusted", "Master of it"};
    private static final byte[] HARBOUR = tree().toString().getBytes(StandardCharsets.UTF_8);

    private Packages() {}

    static Draft read(ObjectNode tree) {
        return ExchangeReader.read("harbour.json", tree.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    static ObjectNode parse(byte[] bytes) {
        return (ObjectNode) Json.readTree(bytes);
    }

    /** Nine competencies in three groups, eight of them with four levels in two rubrics; two tasks. */
    static ObjectNode harbour() {
        return parse(HARBOUR);
    }

    private static ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("CFDocument")
                .put("identifier", uuid(1))
                .put("uri", "https://case.example/ims/case/v1p1/CFDocuments/" + uuid(1))
                .put("title", "Harbour office 港")
                .put("creator", "Invented Harbour")
                .put("caseVersion", "1.1")
                .put("lastChangeDateTime", WHEN)
                .putNull("frameworkType");
        ArrayNode items = tree.putArray("CFItems");
        ArrayNode links = tree.putArray("CFAssociations");
        item(items, 10, "Group", "Seamanship", "");
        item(items, 11, "Group", "Knots", "");
        item(items, 12, "Category", "Office", "Everything done at a desk.");
        child(links, 11, 10);
        child(links, 10, 1);
        for (int i = 0; i < 9; i++) {
            item(items, 20 + i, "Skill area", "Craft " + i, "Does craft " + i + " with care.");
            child(links, 20 + i, 10 + i % 3);
        }
        ((ObjectNode) items.get(3)).put("humanCodingScheme", "7").put("strange", 0.30);
        item(items, 40, "Task", "", "Tie up a ferry in a gale.");
        item(items, 41, "Task", "", "Answer the radio.");
        link(links, "isPeerOf", 20, 21);
        link(links, "hasSkillLevel", 22, 2000 + 22 * 10 + 3);
        ArrayNode rubrics = tree.putArray("CFRubrics");
        rubric(rubrics, 100, 0, 4);
        rubric(rubrics, 101, 4, 8);
        tree.putObject("extensions").put("tool", "invented").put("weight", 1.50);
        return tree;
    }

    private static void item(ArrayNode items, int number, String type, String name, String statement) {
        ObjectNode item = items.addObject()
                .put("identifier", uuid(number))
                .put("uri", "https://case.example/items/" + number)
                .put("CFItemType", type)
                .put("lastChangeDateTime", WHEN);
        if (!name.isEmpty() && !statement.isEmpty()) {
            item.put("abbreviatedStatement", name);
        }
        item.put("fullStatement", statement.isEmpty() ? name : statement);
        item.putNull("listEnumeration");
    }

    private static void child(ArrayNode links, int child, int parent) {
        link(links, "isChildOf", child, parent);
    }

    static void link(ArrayNode links, String type, int from, int to) {
        ObjectNode link = links.addObject()
                .put("identifier", uuid(5000 + links.size()))
                .put("associationType", type)
                .put("uri", "https://case.example/associations/" + links.size())
                .put("lastChangeDateTime", WHEN)
                .put("sequenceNumber", links.size() * 10);
        link.set("originNodeURI", node(from));
        link.set("destinationNodeURI", node(to));
    }

    private static ObjectNode node(int number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", "node " + number)
                .put("identifier", uuid(number))
                .put("uri", "https://case.example/items/" + number);
    }

    private static void rubric(ArrayNode rubrics, int number, int from, int to) {
        ObjectNode rubric = rubrics.addObject()
                .put("identifier", uuid(number))
                .put("uri", "https://case.example/rubrics/" + number)
                .put("title", "Rubric " + number)
                .put("lastChangeDateTime", WHEN);
        ArrayNode criteria = rubric.putArray("CFRubricCriteria");
        for (int i = from; i < to; i++) {
            ObjectNode criterion = criteria.addObject()
                    .put("identifier", uuid(1000 + 20 + i))
                    .put("weight", 0.25)
                    .put("position", i);
            criterion.set("CFItemURI", node(20 + i));
            ArrayNode levels = criterion.putArray("CFRubricCriterionLevels");
            for (int level = WORDS.length; level >= 1; level--) {
                levels.addObject()
                        .put("identifier", uuid(2000 + (20 + i) * 10 + level))
                        .put("description", "Craft " + i + " as seen at " + level + ".")
                        .put("quality", WORDS[level - 1])
                        .put("score", level * 10)
                        .putNull("position")
                        .put("feedback", "Well, " + level);
            }
        }
    }

    static String uuid(int number) {
        return String.format("0aa00000-0000-4000-8000-%012d", number);
    }
}
