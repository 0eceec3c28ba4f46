package org.plumbline.model.store.exchange;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CompetencyBank;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings a package that was read to what its bank says now. */
final class CaseOverlay {
    private final CasePackage source;
    private final CompetencyBank bank;
    private final String when;

    CaseOverlay(CasePackage source, CompetencyBank bank, String when) {
        this.source = source;
        this.bank = bank;
        this.when = when;
    }

    void apply() {
        CaseReading reading = CaseReader.read(source, bank.source());
        CompetencyBank then =
                reading.bank().toBuilder().id(bank.id()).source(bank.source()).build();
        CaseVersion version = CaseVersion.of(source);
        ObjectNode before = CaseTree.of(then, version, when, reading.identifiers());
        ObjectNode now = CaseTree.of(bank, version, when, reading.identifiers());
        if (before.equals(now)) {
            return;
        }
        var merging = new ThreeWay(when);
        merging.merge(source.root(), before, now);
        removeDangling(merging.removed());
        keepEmptyGroups(reading);
        if (source.document() instanceof ObjectNode document && document.has("lastChangeDateTime")) {
            document.put("lastChangeDateTime", when);
        }
    }

    /** Associations of whatever kind with an item that is gone. */
    private void removeDangling(Set<String> removed) {
        if (!removed.isEmpty() && source.root().get(CasePackage.ASSOCIATIONS) instanceof ArrayNode associations) {
            for (int i = associations.size() - 1; i >= 0; i--) {
                JsonNode association = associations.get(i);
                if (removed.contains(end(association, "originNodeURI"))
                        || removed.contains(end(association, "destinationNodeURI"))) {
                    associations.remove(i);
                }
            }
        }
    }

    private static String end(JsonNode association, String field) {
        return Fields.object(association, field)
                .map(node -> Fields.words(node, "identifier"))
                .orElse("");
    }

    /** A group that lost its last child would be taken for a competency; its type says that it is none. */
    private void keepEmptyGroups(CaseReading reading) {
        Set<String> parents = new HashSet<>();
        source.associations().stream()
                .filter(association -> Fields.says(association, "associationType", "isChildOf"))
                .forEach(association -> parents.add(end(association, "destinationNodeURI")));
        Set<String> empty = new HashSet<>();
        for (Category category : bank.categories()) {
            String identifier = reading.identifiers()
                    .get(CaseKeys.of(CasePart.CATEGORY, category.id().value()));
            if (identifier != null && !parents.contains(identifier)) {
                empty.add(identifier);
            }
        }
        for (JsonNode item : source.items()) {
            boolean group = Fields.says(item, "CFItemType", CasePart.CATEGORY.itemType());
            if (item instanceof ObjectNode object && !group && empty.contains(Fields.words(item, "identifier"))) {
                object.put("CFItemType", CasePart.CATEGORY.itemType());
                object.remove("CFItemTypeURI");
            }
        }
    }
}
