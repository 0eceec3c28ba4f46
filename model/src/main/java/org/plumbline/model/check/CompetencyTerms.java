package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;

/**
 * The terms of many competencies, to find those that speak of the same things as a group of tasks.
 *
 * <p>A term counts more where few competencies have it, where many tasks of the group have it, and in a name more than
 * in a definition, there more than in level texts. Made once for a bank, which takes a moment; asked often.
 */
public final class CompetencyTerms {
    private static final double IN_NAME = 3;
    private static final double IN_DEFINITION = 2;
    private static final double ELSEWHERE = 1;
    private static final int MOST_SHARED = 6;

    private final List<Map<String, Double>> places = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();

    private CompetencyTerms() {}

    public static CompetencyTerms of(List<Competency> competencies) {
        var terms = new CompetencyTerms();
        for (Competency competency : competencies) {
            Map<String, Double> own = places(competency);
            own.keySet().forEach(term -> terms.holders.merge(term, 1, Integer::sum));
            terms.places.add(own);
        }
        return terms;
    }

    /**
     * A competency that shares terms with a group.
     *
     * @param index its place in the list that the terms were made of
     * @param shared what the group and the competency have in common, as the group writes it, what counts most first
     */
    public record Match(int index, double strength, List<String> shared) {
        public Match {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Best first; those without a term in common are not among them.
     *
     * @param name of the group; counts as two tasks
     * @param tasks the words of each task in it
     */
    public List<Match> like(String name, List<String> tasks) {
        Map<String, String> written = new HashMap<>();
        Map<String, Double> wanted = new HashMap<>();
        Prose.termWords(name).forEach((term, word) -> {
            written.put(term, word);
            wanted.put(term, 2.0);
        });
        for (String task : tasks) {
            Prose.termWords(task).forEach((term, word) -> {
                written.putIfAbsent(term, word);
                wanted.merge(term, 1.0, Double::sum);
            });
        }
        var matches = new ArrayList<Match>();
        for (int i = 0; i < places.size(); i++) {
            match(i, wanted, written, matches);
        }
        matches.sort(Comparator.comparingDouble(Match::strength).reversed().thenComparing(Match::index));
        return List.copyOf(matches);
    }

    private void match(int index, Map<String, Double> wanted, Map<String, String> written, List<Match> matches) {
        Map<String, Double> own = places.get(index);
        Map<String, Double> strengths = new HashMap<>();
        wanted.forEach((term, count) -> {
            if (own.containsKey(term)) {
                double rarity = Math.log(1 + (double) places.size() / holders.get(term));
                strengths.put(term, own.get(term) * rarity * (1 + Math.log(count)));
            }
        });
        if (!strengths.isEmpty()) {
            List<String> shared = strengths.keySet().stream()
                    .sorted(Comparator.<String>comparingDouble(strengths::get)
                            .reversed()
                            .thenComparing(term -> term))
                    .limit(MOST_SHARED)
                    .map(written::get)
                    .toList();
            double sum = strengths.values().stream().mapToDouble(each -> each).sum();
            matches.add(new Match(index, sum, shared));
        }
    }

    /** How much each term of a competency counts: where it counts most. */
    private static Map<String, Double> places(Competency competency) {
        var own = new HashMap<String, Double>();
        String levels = competency.levels().stream().map(LevelText::text).collect(Collectors.joining("\n"));
        String rest = levels + "\n" + String.join("\n", competency.indicators());
        String definition = competency.definition() + "\n" + String.join("\n", competency.definitionItems());
        Prose.terms(rest).forEach(term -> own.put(term, ELSEWHERE));
        Prose.terms(definition).forEach(term -> own.put(term, IN_DEFINITION));
        Prose.terms(competency.name()).forEach(term -> own.put(term, IN_NAME));
        return own;
    }
}
