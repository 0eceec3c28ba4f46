package org.plumbline.model.store.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;

/** Groups in groups become categories whose names are the way down to them. */
final class CategoryReader {
    /** Between the names of a group and a group inside it, in the name of the inner one. */
    static final String WITHIN = " › ";

    static final int DEEPEST = 12;

    private final CaseGraph graph;
    private final CaseRoles roles;
    private final CaseNotes notes;
    private final Map<CaseItem, Category> made = new LinkedHashMap<>();
    private final Map<CaseItem, Integer> depths = new LinkedHashMap<>();

    CategoryReader(CaseGraph graph, CaseRoles roles, CaseNotes notes) {
        this.graph = graph;
        this.roles = roles;
        this.notes = notes;
    }

    /** All categories, in the order of their items. */
    List<Category> read() {
        var categories = new ArrayList<Category>();
        for (CaseItem item : graph.items()) {
            if (roles.of(item) == CaseRoles.Role.CATEGORY) {
                makeWithAllAbove(item);
                categories.add(made.get(item));
            }
        }
        return categories;
    }

    /** The nearest category above an item. */
    Optional<CategoryId> above(CaseItem item) {
        Optional<CaseItem> at = graph.parent(item);
        while (at.isPresent() && !made.containsKey(at.get())) {
            at = graph.parent(at.get());
        }
        return at.map(category -> made.get(category).id());
    }

    private void makeWithAllAbove(CaseItem item) {
        Deque<CaseItem> way = new ArrayDeque<>();
        Optional<CaseItem> at = Optional.of(item);
        while (at.isPresent() && !made.containsKey(at.get())) {
            if (roles.of(at.get()) == CaseRoles.Role.CATEGORY) {
                way.push(at.get());
            }
            at = graph.parent(at.get());
        }
        Optional<CaseItem> above = at;
        for (CaseItem next : way) {
            make(next, above);
            above = Optional.of(next);
        }
    }

    private void make(CaseItem item, Optional<CaseItem> above) {
        CaseItem.NameAndText words = item.nameAndText();
        int depth = above.map(depths::get).orElse(0) + 1;
        boolean inside = above.isPresent() && depth <= DEEPEST;
        if (above.isPresent() && !inside) {
            notes.warn(
                    item.pointer(),
                    "The group “" + words.name() + "” lies more than " + DEEPEST
                            + " groups deep; it is shown without those above it.");
        }
        String name = inside ? made.get(above.get()).name() + WITHIN + words.name() : words.name();
        depths.put(item, inside ? depth : 1);
        made.put(item, new Category(new CategoryId(graph.id(item)), name, words.text()));
    }
}
