package org.plumbline.model.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.plumbline.model.bank.BankId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A package while it is written: its lists, and what each element of them is called.
 *
 * <p>An element that was read keeps its identifier; every other has one made of the bank's id and its key, so that the
 * same bank is the same package every time.
 */
final class CaseSheet {
    private final BankId bank;
    private final String when;
    private final Map<String, String> identifiers;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode document;
    private final ArrayNode items;
    private final ArrayNode associations;
    private final ArrayNode rubrics;
    private final Map<String, ObjectNode> rubricsByIdentifier = new HashMap<>();

    /**
     * @param when the time of the last change, as it is written
     * @param identifiers of elements that were read, by {@link CaseKeys}
     */
    CaseSheet(BankId bank, String when, Map<String, String> identifiers) {
        this.bank = bank;
        this.when = when;
        this.identifiers = identifiers;
        document = root.putObject(CasePackage.DOCUMENT);
        items = root.putArray(CasePackage.ITEMS);
        associations = root.putArray(CasePackage.ASSOCIATIONS);
        rubrics = root.putArray(CasePackage.RUBRICS);
    }

    ObjectNode root() {
        return root;
    }

    String identifier(String key) {
        String known = identifiers.get(key);
        return known != null
                ? known
                : UUID.nameUUIDFromBytes((bank + "\n" + key).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** A number that the rubric of somebody else has for a level. */
    String remembered(String key) {
        return identifiers.getOrDefault(key, "");
    }

    ObjectNode document(OwnUri uri) {
        return named(document, CaseKeys.DOCUMENT, uri);
    }

    /** An item with its name, and with a longer text where there is one. */
    ObjectNode item(CasePart part, String key, OwnUri uri, String name, String text) {
        ObjectNode item = named(items.addObject(), key, uri);
        boolean both = !text.isEmpty() || name.isBlank();
        item.put("fullStatement", both ? text : name);
        if (both) {
            item.put("abbreviatedStatement", name);
        }
        return item.put("CFItemType", part.itemType());
    }

    /** An item that is one statement. */
    ObjectNode statement(CasePart part, String key, OwnUri uri, String text) {
        return named(items.addObject(), key, uri).put("fullStatement", text).put("CFItemType", part.itemType());
    }

    /** A rubric; the one that is there already, when several scales came from the same. */
    ObjectNode rubric(String key, OwnUri uri, String title) {
        return rubricsByIdentifier.computeIfAbsent(
                identifier(key), unused -> named(rubrics.addObject(), key, uri).put("title", title));
    }

    /** Fills the first fields of any element. */
    ObjectNode named(ObjectNode element, String key, OwnUri uri) {
        return element.put("identifier", identifier(key)).put("uri", uri.text()).put("lastChangeDateTime", when);
    }

    ObjectNode associate(String type, String key, OwnUri uri, ObjectNode origin, ObjectNode destination) {
        ObjectNode association = named(associations.addObject(), key, uri).put("associationType", type);
        association.set("originNodeURI", origin);
        association.set("destinationNodeURI", destination);
        return association;
    }

    void child(ObjectNode child, ObjectNode parent, int turn) {
        String from = child.get("identifier").asString();
        boolean top = parent == document;
        String to = top ? CaseKeys.DOCUMENT : parent.get("identifier").asString();
        String key = CaseKeys.child(from, to);
        ObjectNode link = associate(
                "isChildOf",
                key,
                OwnUri.of(CasePart.CHILD, identifier(key)),
                node(child, title(child)),
                node(parent, top ? Fields.text(parent, "title") : title(parent)));
        if (identifiers.isEmpty()) {
            // In a package of somebody else's the order of the items says it; our numbers would not suit theirs.
            link.put("sequenceNumber", turn);
        }
    }

    static String title(ObjectNode item) {
        String shorter = Fields.text(item, "abbreviatedStatement");
        return shorter.isEmpty() ? Fields.text(item, "fullStatement") : shorter;
    }

    /** A reference to an element. */
    static ObjectNode node(ObjectNode element, String title) {
        return node(element.get("identifier").asString(), element.get("uri").asString(), title);
    }

    static ObjectNode node(String identifier, String uri, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("identifier", identifier)
                .put("uri", uri);
    }
}
