package org.plumbline.model.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.Workshop;

/**
 * Whether somebody has to break a tie on a candidate, and what they see for it: the justifications of those who rated
 * first, without names, ratings or evidence.
 */
public record TieBreak(Optional<PanelMemberId> tieBreaker, List<String> justifications) {
    private static final TieBreak NONE = new TieBreak(Optional.empty(), List.of());

    public TieBreak {
        justifications = List.copyOf(justifications);
    }

    /** A tie is there when everybody who rates first has handed in, and they differ. */
    public static TieBreak of(Workshop workshop, Round round, CandidateId candidate) {
        if (round.conduct().settling() != Settling.THIRD_RATER) {
            return NONE;
        }
        Raters raters = Raters.of(workshop, round);
        List<PanelMember> first = raters.of(candidate);
        List<Scorecard> cards = first.stream()
                .flatMap(member -> newest(workshop, round, candidate, member.id()).stream())
                .toList();
        if (first.size() < 2 || cards.size() < first.size() || !differ(round, cards)) {
            return NONE;
        }
        boolean mayRead = round.conduct().visibility().notes() != Opens.NEVER;
        return new TieBreak(
                raters.tieBreaker(candidate).map(PanelMember::id), mayRead ? justifications(cards) : List.of());
    }

    public boolean isFor(PanelMemberId member) {
        return tieBreaker.filter(member::equals).isPresent();
    }

    /** In the order of the alphabet, which tells nothing of who wrote which. */
    private static List<String> justifications(List<Scorecard> cards) {
        return cards.stream()
                .map(Scorecard::analysis)
                .filter(words -> !words.isBlank())
                .sorted()
                .toList();
    }

    private static Optional<Scorecard> newest(
            Workshop workshop, Round round, CandidateId candidate, PanelMemberId member) {
        return workshop.scorecards().stream()
                .filter(card -> card.isFor(candidate, member)
                        && card.roundDigest().equals(round.digest())
                        && card.submitted().isPresent())
                .max(Comparator.comparingInt(Scorecard::revision));
    }

    /** Two who say "not met" for different reasons agree. */
    private static boolean differ(Round round, List<Scorecard> cards) {
        return round.frozen().competencies().stream()
                .anyMatch(selected -> cards.stream()
                                .map(card -> card.rating(selected.id()).map(TieBreak::withoutReason))
                                .distinct()
                                .count()
                        > 1);
    }

    private static Object withoutReason(Rating rating) {
        return rating instanceof Rating.NotMet ? Rating.NotMet.class : rating;
    }
}
