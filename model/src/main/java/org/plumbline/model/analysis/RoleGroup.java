package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The selected competencies that belong together: the core ones that everybody needs, or those of one role.
 *
 * @param role empty for the core
 * @param competencies in the order of the selection
 */
public record RoleGroup(String role, List<SelectedCompetency> competencies) {
    public RoleGroup {
        competencies = List.copyOf(competencies);
    }

    /** The core first, then the roles as they come up; a group without competencies is left out. */
    public static List<RoleGroup> of(List<SelectedCompetency> selected, Selection selection) {
        Map<String, List<SelectedCompetency>> groups = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        for (SelectedCompetency competency : selected) {
            String role = selection
                    .review(competency.id())
                    .map(CompetencyReview::role)
                    .orElse("")
                    .strip();
            names.putIfAbsent(plain(role), role);
            groups.computeIfAbsent(plain(role), none -> new ArrayList<>()).add(competency);
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new RoleGroup(names.get(group.getKey()), group.getValue()))
                .toList();
    }

    public boolean isCore() {
        return role.isEmpty();
    }

    /** Whether these words name this role, whatever their capitals. */
    boolean isCalled(String words) {
        return plain(role).equals(plain(words));
    }

    private static String plain(String role) {
        return role.strip().toLowerCase(Locale.ROOT);
    }
}
