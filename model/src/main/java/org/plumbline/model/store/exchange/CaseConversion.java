package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A package of one version as one of the other: 1.0 does not know some fields and one kind of association. */
final class CaseConversion {
    private static final Set<String> LATER_FIELDS = Set.of("extensions", "frameworkType", "caseVersion", "targetType");
    private static final String LATER_ASSOCIATION = "isTranslationOf";

    private final CasePackage source;
    private final boolean back;
    private final boolean forth;

    CaseConversion(CasePackage source, CaseVersion wanted) {
        this.source = source;
        CaseVersion is = CaseVersion.of(source);
        back = is == CaseVersion.V1_1 && wanted == CaseVersion.V1_0;
        forth = is == CaseVersion.V1_0 && wanted == CaseVersion.V1_1;
    }

    void apply() {
        if (back) {
            strip(source.root());
        }
        if (forth && source.document() instanceof ObjectNode document) {
            document.put("caseVersion", CaseVersion.V1_1.number());
        }
    }

    /** What {@link #apply} takes away, in words. */
    List<String> leftOut() {
        if (!back) {
            return List.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(source.root(), counts);
        var words = new ArrayList<String>();
        counts.forEach((what, count) -> words.add("CASE 1.0 knows no " + what + " (" + count
                + (count == 1 ? " time" : " times") + " in the package); it is left out."));
        return words;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(LATER_FIELDS);
        }
        if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (isLater(list.get(i))) {
                    list.remove(i);
                }
            }
        }
        if (node != null) {
            node.forEach(CaseConversion::strip);
        }
    }

    private static boolean isLater(JsonNode element) {
        return element.isObject() && Fields.words(element, "associationType").equals(LATER_ASSOCIATION);
    }

    private static void count(JsonNode node, Map<String, Integer> counts) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            boolean later = LATER_FIELDS.contains(field.getKey());
            if (later && Fields.isSaid(field) && !field.getKey().equals("caseVersion")) {
                counts.merge("“" + field.getKey() + "”", 1, Integer::sum);
            }
        }
        if (isLater(node)) {
            counts.merge("association “" + LATER_ASSOCIATION + "”", 1, Integer::sum);
        }
        node.forEach(inner -> count(inner, counts));
    }
}
