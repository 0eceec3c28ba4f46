package org.plumbline.model.store.exchange;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Names the fields of a package that hold something and that a bank has no place for, once a kind. */
final class CaseLeftOver {
    private static final Set<String> PACKAGE =
            Set.of(CasePackage.DOCUMENT, CasePackage.ITEMS, CasePackage.ASSOCIATIONS, CasePackage.RUBRICS, "CFPackage");
    private static final Set<String> EVERYWHERE =
            Set.of("identifier", "uri", "lastChangeDateTime", "CFDocumentURI", "CFPackageURI", "CFItemAssociationURI");
    private static final Set<String> DOCUMENT = Set.of("title", "caseVersion");
    private static final Set<String> ITEM =
            Set.of("fullStatement", "abbreviatedStatement", "humanCodingScheme", "CFItemType", "CFItemTypeURI");
    private static final Set<String> RUBRIC = Set.of("title", "CFRubricCriteria");
    private static final Set<String> CRITERION = Set.of("CFItemURI", "CFRubricCriterionLevels", "rubricId", "position");
    private static final Set<String> LEVEL = Set.of("quality", "description", "score", "position", "rubricCriterionId");
    private static final Set<String> ASSOCIATION = Set.of("associationType", "originNodeURI", "destinationNodeURI");

    private final CasePackage source;
    private final CaseGraph graph;
    private final CaseRoles roles;
    private final CaseNotes notes;

    CaseLeftOver(CasePackage source, CaseGraph graph, CaseRoles roles, CaseNotes notes) {
        this.source = source;
        this.graph = graph;
        this.roles = roles;
        this.notes = notes;
    }

    void report() {
        name("the package", source.root(), PACKAGE, source.pointer());
        if (OwnUri.parse(Fields.text(source.document(), "uri")).isEmpty()) {
            name("the document", source.document(), DOCUMENT, source.pointer() + "/" + CasePackage.DOCUMENT);
        }
        graph.items().forEach(this::item);
        int at = 0;
        for (JsonNode association : source.associations()) {
            foreign("associations", association, ASSOCIATION, source.at(CasePackage.ASSOCIATIONS, at++));
        }
        at = 0;
        for (JsonNode rubric : source.rubrics()) {
            rubric(rubric, source.at(CasePackage.RUBRICS, at++));
        }
    }

    private void item(CaseItem item) {
        foreign("items", item.node(), ITEM, item.pointer());
        String code = Fields.words(item.node(), "humanCodingScheme");
        CaseRoles.Role role = roles.of(item);
        boolean shown = role == CaseRoles.Role.TASK
                || role == CaseRoles.Role.POSITION
                || role == CaseRoles.Role.COMPETENCY && CompetencyReader.isNumber(code);
        if (!code.isEmpty() && !shown) {
            notes.kept("Codes of items that are no numbers", "humanCodingScheme", item.pointer());
        }
        String type = Fields.words(item.node(), "CFItemType");
        if (item.own().isEmpty() && !type.isEmpty() && !item.is(CasePart.TASK) && !item.is(CasePart.CATEGORY)) {
            notes.kept("Types of items", type, item.pointer());
        }
    }

    private void rubric(JsonNode rubric, String pointer) {
        foreign("rubrics", rubric, RUBRIC, pointer);
        int i = 0;
        for (JsonNode criterion : Fields.list(rubric, "CFRubricCriteria")) {
            String at = pointer + "/CFRubricCriteria/" + i++;
            foreign("criteria", criterion, CRITERION, at);
            int j = 0;
            for (JsonNode level : Fields.list(criterion, "CFRubricCriterionLevels")) {
                foreign("criterion levels", level, LEVEL, at + "/CFRubricCriterionLevels/" + j++);
            }
        }
    }

    /** What we write ourselves holds nothing that is not read. */
    private void foreign(String what, JsonNode node, Set<String> known, String pointer) {
        if (OwnUri.parse(Fields.text(node, "uri")).isEmpty()) {
            name(what, node, known, pointer);
        }
    }

    private void name(String what, JsonNode node, Set<String> known, String pointer) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            if (!known.contains(key) && !EVERYWHERE.contains(key) && Fields.isSaid(field)) {
                notes.kept("Fields of " + what, key, pointer + Fields.step(key));
            }
        }
    }
}
