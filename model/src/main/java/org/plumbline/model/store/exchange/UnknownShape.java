package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import tools.jackson.databind.JsonNode;

/** Says what a file holds whose shape is not known; nothing of it is taken for a competency. */
final class UnknownShape {
    private static final int MOST_NAMED = 20;
    private static final int LOOKED_AT = 1000;
    private static final int LONGEST = 60;

    private UnknownShape() {}

    /**
     * @param format "JSON" or "YAML"
     */
    static Draft draft(ExchangeFile file, String format, JsonNode tree) {
        var seen = new ArrayList<String>();
        if (tree.isArray()) {
            seen.add("a list of " + count(tree));
        } else if (tree.isObject()) {
            int named = 0;
            for (Map.Entry<String, JsonNode> field : tree.properties()) {
                if (named++ == MOST_NAMED) {
                    seen.add("and " + (tree.size() - MOST_NAMED) + " fields more");
                    break;
                }
                seen.add("“" + shortened(field.getKey()) + "”: " + what(field.getValue()));
            }
        }
        if (seen.isEmpty()) {
            seen.add(tree.isObject() ? "an object without fields" : what(tree));
        }
        return file.nothing(
                Family.UNKNOWN,
                "This is " + format + " of a shape that is not known, so nothing was taken from it. Known are CASE"
                        + " packages, set-up files of the USDS review tool, NICE work roles and tasks, and the USDS"
                        + " competencies in YAML.",
                seen);
    }

    private static String what(JsonNode value) {
        if (value.isArray()) {
            return "a list of " + count(value);
        }
        if (value.isObject()) {
            return "an object with " + fields(value.size());
        }
        return value.isNull() ? "nothing" : value.isString() ? "a text" : "a value";
    }

    private static String count(JsonNode list) {
        Set<String> keys = new LinkedHashSet<>();
        int looked = 0;
        for (JsonNode element : list) {
            if (looked++ < LOOKED_AT && element.isObject()) {
                element.properties().forEach(field -> keys.add("“" + shortened(field.getKey()) + "”"));
            }
        }
        String elements = list.size() + (list.size() == 1 ? " element" : " elements");
        if (keys.isEmpty()) {
            return elements;
        }
        List<String> named = keys.stream().limit(MOST_NAMED).toList();
        String more = keys.size() > MOST_NAMED ? " and " + (keys.size() - MOST_NAMED) + " more" : "";
        return elements + " with the fields " + String.join(", ", named) + more;
    }

    private static String fields(int number) {
        return number + (number == 1 ? " field" : " fields");
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
