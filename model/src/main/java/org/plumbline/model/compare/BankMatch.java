package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;

/**
 * Which competency of one bank is which of another: by id; then by name; then by number, where both are of one kind of
 * document and the words agree in part; then by a name that differs in one letter. What two could be is matched to none.
 */
final class BankMatch {
    /** A name that so many have tells nobody apart, and comparing all with all would take minutes. */
    private static final int MOST_NAMESAKES = 20;

    private final Map<CompetencyId, Competency> matches = new HashMap<>();
    private final Map<CompetencyId, Competency> old = new LinkedHashMap<>();
    private final Map<CompetencyId, Competency> fresh = new LinkedHashMap<>();

    private BankMatch(CompetencyBank before, CompetencyBank after) {
        before.competencies().forEach(competency -> old.put(competency.id(), competency));
        after.competencies().forEach(competency -> fresh.put(competency.id(), competency));
    }

    /** The competency before, by the id of the one after. */
    static Map<CompetencyId, Competency> between(CompetencyBank before, CompetencyBank after) {
        var match = new BankMatch(before, after);
        match.pair(competency -> List.of(competency.id()), (one, other) -> true);
        match.pair(competency -> List.of(Names.plain(competency.name())), (one, other) -> true);
        if (before.source().family().equals(after.source().family())) {
            match.pair(competency -> competency.number().stream().toList(), SharedWords::agree);
        }
        match.pair(
                competency -> Names.withoutALetter(competency.name()),
                (one, other) -> Names.nearly(one.name(), other.name()));
        return match.matches;
    }

    /** Pairs those that have one key in common and nobody else to be paired with. */
    private void pair(
            Function<Competency, ? extends Collection<?>> keys, BiPredicate<Competency, Competency> plausible) {
        Map<Object, List<Competency>> byKey = new HashMap<>();
        for (Competency competency : old.values()) {
            keys.apply(competency).forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(competency));
        }
        Map<CompetencyId, Set<CompetencyId>> wanted = new HashMap<>();
        Map<CompetencyId, Set<CompetencyId>> wanting = new HashMap<>();
        for (Competency competency : fresh.values()) {
            for (Object key : keys.apply(competency)) {
                List<Competency> candidates = byKey.getOrDefault(key, List.of());
                if (candidates.size() > MOST_NAMESAKES) {
                    continue;
                }
                for (Competency candidate : candidates) {
                    if (plausible.test(candidate, competency)) {
                        wanted.computeIfAbsent(competency.id(), none -> new HashSet<>())
                                .add(candidate.id());
                        wanting.computeIfAbsent(candidate.id(), none -> new HashSet<>())
                                .add(competency.id());
                    }
                }
            }
        }
        wanted.forEach((id, candidates) -> {
            CompetencyId only = candidates.iterator().next();
            if (candidates.size() == 1 && wanting.get(only).size() == 1) {
                matches.put(id, old.remove(only));
                fresh.remove(id);
            }
        });
    }
}
