package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.bank.CareerPath;

/** Career paths: an item each, joined to its positions in their order. */
final class PathReader {
    private final CaseGraph graph;
    private final CaseRoles roles;
    private final CaseNotes notes;
    private final Map<String, String> identifiers;

    PathReader(CaseGraph graph, CaseRoles roles, CaseNotes notes, Map<String, String> identifiers) {
        this.graph = graph;
        this.roles = roles;
        this.notes = notes;
        this.identifiers = identifiers;
    }

    /**
     * @param titles of the positions that the bank has
     */
    List<CareerPath> read(Set<String> titles) {
        var paths = new ArrayList<CareerPath>();
        var keys = new CaseKeys();
        for (CaseItem item : graph.items()) {
            if (roles.of(item) == CaseRoles.Role.PATH) {
                String name = item.nameAndText().name();
                String key = keys.unique(CaseKeys.of(CasePart.PATH, name));
                identifiers.put(key, item.identifier());
                paths.add(new CareerPath(name, steps(item, key, titles)));
            }
        }
        return paths;
    }

    private List<String> steps(CaseItem path, String key, Set<String> titles) {
        var steps = new ArrayList<String>();
        for (CaseGraph.Link link : graph.steps()) {
            if (!link.origin().equals(path)) {
                continue;
            }
            String title = link.item().map(item -> item.nameAndText().name()).orElse(link.title());
            if (titles.contains(title)) {
                identifiers.put(CaseKeys.of(CasePart.STEP, key, "" + steps.size()), link.identifier());
                steps.add(title);
            } else {
                notes.warn(link.pointer(), "This step of a career path is no position of the package; it is kept.");
            }
        }
        return steps;
    }
}
