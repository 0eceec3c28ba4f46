package org.plumbline.model.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * What a plan of who rates whom must keep to.
 *
 * @param candidates in the order in which they are to be seen
 * @param raters in the order of the panel
 * @param barred who may not rate whom: recused, or no longer fresh
 * @param each how many rate each candidate; 0 for everybody who may
 * @param byEverybody candidates whom all rate, however many rate the others (practice)
 * @param aDay the most that one rater holds on one day; 0 for no limit
 * @param firstDay when the first candidate is seen; without it no days are planned
 */
public record RatersWanted(
        RoundId round,
        List<CandidateId> candidates,
        List<PanelMemberId> raters,
        Set<Pair> barred,
        int each,
        Set<CandidateId> byEverybody,
        int aDay,
        Optional<LocalDate> firstDay) {

    public RatersWanted {
        candidates = List.copyOf(candidates);
        raters = List.copyOf(raters);
        barred = Set.copyOf(barred);
        byEverybody = Set.copyOf(byEverybody);
    }

    /** A rater and a candidate. */
    public record Pair(PanelMemberId rater, CandidateId candidate) {}

    boolean mayRate(PanelMemberId rater, CandidateId candidate) {
        return !barred.contains(new Pair(rater, candidate));
    }

    /** The raters who may rate a candidate, in the order of the panel. */
    List<PanelMemberId> eligible(CandidateId candidate) {
        return raters.stream().filter(rater -> mayRate(rater, candidate)).toList();
    }

    /** How many raters a candidate is to have; at least one, even where nobody may. */
    int wanted(CandidateId candidate) {
        return each == 0 || byEverybody.contains(candidate)
                ? Math.max(1, eligible(candidate).size())
                : each;
    }
}
