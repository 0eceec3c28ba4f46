package org.plumbline.model.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/** What members said about candidates; the newest of a pair stands. */
public final class Declarations {
    private final Map<RatersWanted.Pair, Declaration> newest = new HashMap<>();

    public Declarations(List<Declaration> all) {
        for (Declaration said : all) {
            newest.merge(
                    new RatersWanted.Pair(said.member(), said.candidate()),
                    said,
                    (before, now) -> now.when().isBefore(before.when()) ? before : now);
        }
    }

    /** What stands; empty while nothing was said. */
    public Optional<Declaration> of(PanelMemberId member, CandidateId candidate) {
        return Optional.ofNullable(newest.get(new RatersWanted.Pair(member, candidate)));
    }

    /** Who must not rate whom. */
    public Set<RatersWanted.Pair> recused() {
        return newest.entrySet().stream()
                .filter(said -> said.getValue().conflict())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
