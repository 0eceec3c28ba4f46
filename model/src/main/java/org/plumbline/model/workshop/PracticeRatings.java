package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;

/**
 * One rater's first card of a candidate who is for practice, beside the levels that are right.
 *
 * @param lines one for each competency that has a right level and that the rater rated
 */
public record PracticeRatings(CandidateId candidate, PanelMember rater, List<Line> lines) {
    public PracticeRatings {
        lines = List.copyOf(lines);
    }

    /** What a rater gave, and what is right. */
    public record Line(CompetencyId competency, int given, int right) {
        public int apart() {
            return Math.abs(given - right);
        }
    }

    public int exact() {
        return (int) lines.stream().filter(line -> line.apart() == 0).count();
    }

    public int withinOne() {
        return (int) lines.stream().filter(line -> line.apart() <= 1).count();
    }

    /**
     * Everybody who has handed in a card of a candidate for practice, as far as the round opens ratings and names; for
     * the chair and HR alone.
     */
    public static List<PracticeRatings> of(Workshop workshop, Round round, Viewer viewer) {
        var found = new ArrayList<PracticeRatings>();
        if (!PanelAgreement.showsRaters(viewer)) {
            return found;
        }
        var raters = Raters.of(workshop, round);
        var cards = new HandedIn(workshop, round);
        var states = ConsensusStates.of(workshop, round);
        for (PracticeKey key : workshop.proceedings().practice()) {
            boolean open = workshop.candidate(key.candidate())
                            .map(candidate -> Sight.of(round.conduct().visibility(), viewer, states.of(candidate)))
                            .filter(sight -> sight.ratings() && sight.names())
                            .isPresent()
                    && viewer.member()
                            .filter(member -> raters.recused(member, key.candidate()))
                            .isEmpty();
            for (PanelMember rater :
                    Lists.without(raters.of(key.candidate()), each -> !open && !viewer.is(each.id()))) {
                cards.submitted(key.candidate(), rater.id()).stream()
                        .findFirst()
                        .map(card -> new PracticeRatings(
                                key.candidate(),
                                rater,
                                key.levels().stream()
                                        .flatMap(
                                                level -> card.rating(level.competency()).flatMap(Spread::level).stream()
                                                        .map(given ->
                                                                new Line(level.competency(), given, level.level())))
                                        .toList()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
