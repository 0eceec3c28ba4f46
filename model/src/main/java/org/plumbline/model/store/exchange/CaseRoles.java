package org.plumbline.model.store.exchange;

import java.util.HashSet;
import java.util.Set;

/** What each item of a package is in a bank. */
final class CaseRoles {
    private final CaseGraph graph;
    private final RubricReader rubrics;
    private final Set<String> levelItems = new HashSet<>();

    enum Role {
        CATEGORY,
        COMPETENCY,
        TASK,
        POSITION,
        PATH,
        /** A part of the competency above it. */
        PART,
        /** An item that only names a level, as the destination of hasSkillLevel. */
        LEVEL,
        /** An item without any words, which nobody could find again in a bank. */
        WORDLESS
    }

    CaseRoles(CaseGraph graph, RubricReader rubrics) {
        this.graph = graph;
        this.rubrics = rubrics;
        graph.skillLevels().forEach(link -> levelItems.add(link.destination()));
        graph.skillLevels().forEach(link -> levelItems.remove(link.origin().identifier()));
    }

    Role of(CaseItem item) {
        if (item.is(CasePart.TASK)) {
            return Role.TASK;
        }
        if (item.isOwn(CasePart.POSITION)) {
            return Role.POSITION;
        }
        if (item.isOwn(CasePart.PATH)) {
            return Role.PATH;
        }
        if (item.belongsToItsParent()) {
            return Role.PART;
        }
        if (item.isOwn(CasePart.COMPETENCY)) {
            return Role.COMPETENCY;
        }
        return item.is(CasePart.CATEGORY) ? Role.CATEGORY : unnamed(item);
    }

    /** An item whose type says nothing: one that a rubric describes is a competency, one above others is a group. */
    private Role unnamed(CaseItem item) {
        if (rubrics.names(item)) {
            return called(item);
        }
        boolean above = graph.children(item).stream()
                .anyMatch(child -> !child.belongsToItsParent() && !child.is(CasePart.TASK) && !isLevel(child));
        if (above) {
            return Role.CATEGORY;
        }
        return isLevel(item) ? Role.LEVEL : called(item);
    }

    private static Role called(CaseItem item) {
        return item.nameAndText().name().isEmpty() ? Role.WORDLESS : Role.COMPETENCY;
    }

    private boolean isLevel(CaseItem item) {
        return item.own().isEmpty() && levelItems.contains(item.identifier());
    }
}
