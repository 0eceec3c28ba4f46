package org.plumbline.export.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Scorecard;

/** All ratings that were handed in in one version of a round: by candidate, rater and revision. */
final class GivenRatings {
    private final Basis basis;
    private final Round round;
    private final Map<CandidateId, Integer> places = new HashMap<>();
    private final Map<CandidateId, Candidate> candidates = new HashMap<>();
    private final Map<PanelMemberId, String> names = new HashMap<>();
    private final Map<PanelMemberId, Integer> seats = new HashMap<>();
    private final Map<Need, Integer> required = new HashMap<>();

    private record Need(CompetencyId competency, GradeId grade) {}

    private record Owner(CandidateId candidate, PanelMemberId member) {}

    /**
     * @param basis of the round
     * @param shown whom the document speaks of
     */
    private GivenRatings(Basis basis, List<Candidate> shown) {
        this.basis = basis;
        round = basis.round().orElseThrow();
        for (Candidate candidate : shown) {
            places.put(candidate.id(), places.size());
            candidates.put(candidate.id(), candidate);
        }
        for (PanelMember member : basis.workshop().panel()) {
            seats.put(member.id(), seats.size());
            names.put(member.id(), member.name());
        }
        for (RequiredLevel level : basis.words().requiredLevels()) {
            required.putIfAbsent(new Need(level.competency(), level.grade()), level.level());
        }
    }

    static List<GivenRating> of(Basis basis, List<Candidate> shown) {
        return basis.round().isEmpty() ? List.of() : new GivenRatings(basis, shown).ratings();
    }

    private List<GivenRating> ratings() {
        List<Scorecard> cards = basis.workshop().scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest()))
                .filter(card -> card.submitted().isPresent() && places.containsKey(card.candidate()))
                .sorted(Comparator.comparing((Scorecard card) -> places.get(card.candidate()))
                        .thenComparing(card -> seats.getOrDefault(card.member(), Integer.MAX_VALUE))
                        .thenComparing(card -> card.member().value())
                        .thenComparing(Scorecard::revision))
                .toList();
        var newest = new HashMap<Owner, Integer>();
        cards.forEach(card -> newest.merge(owner(card), card.revision(), Math::max));
        var ratings = new ArrayList<GivenRating>();
        for (Scorecard card : cards) {
            boolean last = newest.get(owner(card)) == card.revision();
            basis.words().competencies().forEach(selected -> ratings.add(rating(card, last, selected)));
        }
        return ratings;
    }

    private static Owner owner(Scorecard card) {
        return new Owner(card.candidate(), card.member());
    }

    private GivenRating rating(Scorecard card, boolean newest, SelectedCompetency selected) {
        Candidate candidate = candidates.get(card.candidate());
        Scale scale = basis.scaleOf(selected);
        return new GivenRating(
                round,
                candidate,
                basis.words()
                        .position()
                        .grade(candidate.grade())
                        .map(grade -> grade.name())
                        .orElse(""),
                names.getOrDefault(card.member(), card.member().value()),
                card,
                newest,
                selected,
                scale,
                card.rating(selected.id()),
                Optional.ofNullable(required.get(new Need(selected.id(), candidate.grade()))));
    }
}
