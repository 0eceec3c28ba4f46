package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The items of a package and how its associations join them. */
final class CaseGraph {
    private final CasePackage source;
    private final CaseNotes notes;
    private final Map<String, CaseItem> byIdentifier = new LinkedHashMap<>();
    private final Map<String, CaseItem> byUri = new HashMap<>();
    private final Map<CaseItem, String> ids = new HashMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Map<CaseItem, CaseItem> parents = new HashMap<>();
    private final Map<CaseItem, List<CaseItem>> children = new HashMap<>();
    private final Map<String, String> childIdentifiers = new LinkedHashMap<>();
    private final List<Link> skillLevels = new ArrayList<>();
    private final List<Link> steps = new ArrayList<>();

    /**
     * An association.
     *
     * @param title what it calls its destination
     * @param destination the identifier of whatever it leads to, which need not be an item
     */
    record Link(
            String pointer,
            String identifier,
            Optional<OwnUri> own,
            CaseItem origin,
            String destination,
            String title,
            Optional<CaseItem> item) {}

    private CaseGraph(CasePackage source, CaseNotes notes) {
        this.source = source;
        this.notes = notes;
    }

    static CaseGraph of(CasePackage source, CaseNotes notes) {
        var graph = new CaseGraph(source, notes);
        graph.readItems();
        graph.readAssociations();
        graph.breakCircles();
        graph.gatherChildren();
        return graph;
    }

    Iterable<CaseItem> items() {
        return byIdentifier.values();
    }

    /** What the bank calls this item: different from every other of its kind. */
    String id(CaseItem item) {
        return ids.get(item);
    }

    Optional<CaseItem> parent(CaseItem item) {
        return Optional.ofNullable(parents.get(item));
    }

    List<CaseItem> children(CaseItem item) {
        return children.getOrDefault(item, List.of());
    }

    List<Link> skillLevels() {
        return skillLevels;
    }

    List<Link> steps() {
        return steps;
    }

    /** The identifiers of the associations that say who is whose child, by {@link CaseKeys}. */
    Map<String, String> childIdentifiers() {
        return childIdentifiers;
    }

    /** What a reference leads to: by its identifier, or by its address. */
    Optional<CaseItem> resolve(JsonNode reference) {
        CaseItem found = byIdentifier.get(identifier(reference));
        return Optional.ofNullable(found == null ? byUri.get(uri(reference)) : found);
    }

    private static String identifier(JsonNode reference) {
        return reference == null || !reference.isObject() ? "" : Fields.words(reference, "identifier");
    }

    private static String uri(JsonNode reference) {
        if (reference == null) {
            return "";
        }
        return reference.isString() ? reference.asString("").strip() : Fields.words(reference, "uri");
    }

    private void readItems() {
        List<JsonNode> items = source.items();
        for (int i = 0; i < items.size(); i++) {
            String pointer = source.at(CasePackage.ITEMS, i);
            CaseItem item = CaseItem.of(pointer, i, items.get(i));
            CaseItem before = byIdentifier.putIfAbsent(item.identifier(), item);
            if (before != null) {
                notes.warn(
                        pointer,
                        "The identifier " + item.identifier() + " stands at " + before.pointer()
                                + " already; this second item is kept in the package and not shown.");
                continue;
            }
            if (Fields.words(item.node(), "identifier").isEmpty()) {
                notes.warn(pointer, "This item has no identifier, so nothing can refer to it.");
            }
            byUri.putIfAbsent(Fields.words(item.node(), "uri"), item);
            ids.put(item, freeId(item));
        }
        byUri.remove("");
    }

    private String freeId(CaseItem item) {
        String kind = item.own().map(OwnUri::kind).orElse("");
        String id = item.id();
        for (int i = 2; !takenIds.add(kind + "/" + id); i++) {
            id = i == 2 ? item.identifier() : item.identifier() + "#" + i;
        }
        return id;
    }

    private void readAssociations() {
        List<JsonNode> associations = source.associations();
        for (int i = 0; i < associations.size(); i++) {
            read(source.at(CasePackage.ASSOCIATIONS, i), associations.get(i));
        }
    }

    private void read(String pointer, JsonNode association) {
        String type = Fields.words(association, "associationType");
        Optional<OwnUri> own = OwnUri.parse(Fields.text(association, "uri"));
        boolean step = own.filter(uri -> uri.is(CasePart.STEP)).isPresent();
        if (!step && !type.equals("isChildOf") && !type.equals("hasSkillLevel")) {
            notes.kept("Associations of other kinds", type, pointer);
            return;
        }
        JsonNode to = association.get("destinationNodeURI");
        Optional<CaseItem> origin = resolve(association.get("originNodeURI"));
        if (origin.isEmpty()) {
            notes.warn(
                    pointer, "This association begins at an item that is not in the package; it is kept, not shown.");
            return;
        }
        String title = to == null ? "" : Fields.words(to, "title");
        var link = new Link(
                pointer,
                Fields.words(association, "identifier"),
                own,
                origin.get(),
                identifier(to),
                title,
                resolve(to));
        if (step) {
            steps.add(link);
        } else if (type.equals("hasSkillLevel")) {
            skillLevels.add(link);
        } else {
            readChild(link, to);
        }
    }

    private void readChild(Link link, JsonNode to) {
        if (link.item().isEmpty()) {
            boolean top = link.destination().equals(Fields.words(source.document(), "identifier"))
                    || uri(to).equals(Fields.words(source.document(), "uri"));
            if (!top) {
                notes.warn(
                        link.pointer(),
                        "This association leads to an item that is not in the package, so “"
                                + link.origin().nameAndText().name() + "” stands in no group by it.");
            }
            childIdentifiers.putIfAbsent(
                    CaseKeys.child(link.origin().identifier(), top ? CaseKeys.DOCUMENT : link.destination()),
                    link.identifier());
            return;
        }
        CaseItem parent = link.item().get();
        CaseItem before = parents.putIfAbsent(link.origin(), parent);
        if (before != null && !before.equals(parent)) {
            notes.warn(
                    link.pointer(),
                    "“" + link.origin().nameAndText().name() + "” stands in “"
                            + before.nameAndText().name() + "” already; that it also stands in “"
                            + parent.nameAndText().name() + "” is kept, not shown.");
        }
        childIdentifiers.putIfAbsent(
                CaseKeys.child(link.origin().identifier(), parent.identifier()), link.identifier());
    }

    /** Items that are each other's children stand in no group. */
    private void breakCircles() {
        Set<CaseItem> clear = new HashSet<>();
        for (CaseItem start : byIdentifier.values()) {
            Set<CaseItem> way = new HashSet<>();
            CaseItem at = start;
            while (at != null && !clear.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && !clear.contains(at)) {
                parents.remove(at);
                notes.warn(
                        at.pointer(),
                        "“" + at.nameAndText().name()
                                + "” is above itself by its associations; it is shown as standing in no group.");
            }
            clear.addAll(way);
        }
    }

    /** In the order of the items, whatever the order of the associations. */
    private void gatherChildren() {
        for (CaseItem item : byIdentifier.values()) {
            parent(item).ifPresent(parent -> children.computeIfAbsent(parent, unused -> new ArrayList<>())
                    .add(item));
        }
    }
}
