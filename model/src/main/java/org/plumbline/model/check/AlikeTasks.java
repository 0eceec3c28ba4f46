package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.model.analysis.TaskLines;
import org.plumbline.model.analysis.TaskStatement;

/**
 * Two tasks that may say the same.
 *
 * @param shared the words that both have, as the earlier one writes them; empty where they are word for word the same
 */
public record AlikeTasks(TaskStatement earlier, TaskStatement later, List<String> shared) {
    private static final int FEWEST_SHARED = 2;

    /** Of the terms of both together; a term that both have counts in each. */
    private static final double MUCH = 0.6;

    public AlikeTasks {
        shared = List.copyOf(shared);
    }

    /**
     * The pairs that share most of their terms, in the order of the list, without those that somebody wants to keep
     * apart. Only tasks that have a term in common are ever compared.
     */
    public static List<AlikeTasks> in(List<TaskStatement> tasks) {
        var pairs = new ArrayList<AlikeTasks>();
        List<Map<String, String>> terms =
                tasks.stream().map(task -> Prose.termWords(task.text())).toList();
        List<String> plain =
                tasks.stream().map(task -> TaskLines.sameness(task.text())).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int later = 0; later < tasks.size(); later++) {
            Map<Integer, Integer> counts = new TreeMap<>();
            for (String term : keys(terms.get(later), plain.get(later))) {
                List<Integer> earlier = holders.computeIfAbsent(term, key -> new ArrayList<>());
                earlier.forEach(one -> counts.merge(one, 1, Integer::sum));
                earlier.add(later);
            }
            for (int earlier : counts.keySet()) {
                boolean same = !plain.get(later).isEmpty() && plain.get(earlier).equals(plain.get(later));
                List<String> shared = same ? List.of() : shared(terms.get(earlier), terms.get(later));
                if ((same || !shared.isEmpty()) && !apart(tasks.get(earlier), tasks.get(later))) {
                    pairs.add(new AlikeTasks(tasks.get(earlier), tasks.get(later), shared));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** Its terms, and the whole of it: a task of short words has no terms. */
    private static Set<String> keys(Map<String, String> terms, String plain) {
        var keys = new HashSet<>(terms.keySet());
        keys.add("\n" + plain);
        return keys;
    }

    private static List<String> shared(Map<String, String> earlier, Map<String, String> later) {
        List<String> both = earlier.keySet().stream().filter(later::containsKey).toList();
        boolean much = both.size() >= FEWEST_SHARED && 2 * both.size() >= MUCH * (earlier.size() + later.size());
        return much ? both.stream().map(earlier::get).toList() : List.of();
    }

    private static boolean apart(TaskStatement one, TaskStatement other) {
        return one.keptApart().contains(other.id()) || other.keptApart().contains(one.id());
    }
}
