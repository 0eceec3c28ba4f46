package org.plumbline.model.store.exchange;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a CASE package, whether it stands alone or in {@code {"CFPackage": …}}.
 *
 * @param pointer where the parts are: empty, or "/CFPackage"
 */
record CasePackage(String pointer, ObjectNode root) {
    static final String WRAPPER = "CFPackage";
    static final String DOCUMENT = "CFDocument";
    static final String ITEMS = "CFItems";
    static final String ASSOCIATIONS = "CFAssociations";
    static final String RUBRICS = "CFRubrics";

    static Optional<CasePackage> of(JsonNode tree) {
        Optional<ObjectNode> wrapped = Fields.object(tree, WRAPPER);
        if (wrapped.isPresent()) {
            return Optional.of(new CasePackage("/" + WRAPPER, wrapped.get()));
        }
        boolean bare = tree instanceof ObjectNode
                && (tree.get(DOCUMENT) instanceof ObjectNode
                        || tree.has(ITEMS) && tree.get(ITEMS).isArray());
        return bare ? Optional.of(new CasePackage("", (ObjectNode) tree)) : Optional.empty();
    }

    JsonNode document() {
        return Fields.object(root, DOCUMENT).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    List<JsonNode> items() {
        return Fields.list(root, ITEMS);
    }

    List<JsonNode> associations() {
        return Fields.list(root, ASSOCIATIONS);
    }

    List<JsonNode> rubrics() {
        return Fields.list(root, RUBRICS);
    }

    /** Where an element of one of the lists stands. */
    String at(String list, int index) {
        return pointer + "/" + list + "/" + index;
    }
}
