package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Determined;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;

/**
 * The outcome of a resume review: each rater's own card passes or does not, and two who agree decide, on whichever
 * competencies they saw it (resume-review form).
 */
final class ResumeVerdicts {
    private final Round round;
    private final Ballot ballot;

    ResumeVerdicts(Round round, Ballot ballot) {
        this.round = round;
        this.ballot = ballot;
    }

    /** Whether everybody is in and some pass the resume that others do not. */
    boolean differ() {
        List<Rating> verdicts = verdicts();
        return verdicts.size() == ballot.raters().size() && verdicts.size() > 1 && !Settlement.same(verdicts);
    }

    Optional<Decision> decision(Settlement settlement) {
        List<Rating> verdicts = verdicts();
        if (!ballot.allIn() || verdicts.size() < ballot.raters().size()) {
            return Optional.empty();
        }
        return settlement
                .of(verdicts, ballot.third().flatMap(this::verdict).map(ResumeVerdicts::rating))
                .map(held -> said(held.rating() instanceof Rating.Met));
    }

    private Decision said(boolean passes) {
        var cards = new ArrayList<>(ballot.cards());
        if (differ()) {
            ballot.third().ifPresent(cards::add);
        }
        List<Decision> agreeing = cards.stream()
                .flatMap(card -> verdict(card).stream())
                .filter(verdict -> verdict.passes() == passes)
                .toList();
        Decision first = agreeing.get(0);
        String count = agreeing.size() + " of " + cards.size() + (cards.size() == 1 ? " rater finds" : " raters find");
        return new Decision(
                first.mark(),
                first.words(),
                passes,
                List.of(
                        count + " that the resume "
                                + (passes ? "shows what it takes." : "does not show what it takes."),
                        first.trace().get(first.trace().size() - 1)));
    }

    private List<Rating> verdicts() {
        return ballot.cards().stream()
                .flatMap(card -> verdict(card).stream())
                .map(ResumeVerdicts::rating)
                .toList();
    }

    private static Rating rating(Decision verdict) {
        return verdict.passes() ? new Rating.Met() : new Rating.NotMet(ReasonCode.NO_EVIDENCE);
    }

    /** What the rule makes of one card alone; a card that stopped decides if the rest could not change it. */
    Optional<Decision> verdict(Scorecard card) {
        var unreviewed = new Unreviewed();
        for (SelectedCompetency selected : round.frozen().competencies()) {
            Optional<Determination> given = card.rating(selected.id()).flatMap(ResumeVerdicts::determination);
            if (given.isEmpty() && !ballot.leftOut(card, selected.id())) {
                return Optional.empty();
            }
            given.ifPresentOrElse(
                    known -> unreviewed.seen(new Determined(selected.id(), selected.name(), known)),
                    () -> unreviewed.leftOut(selected.id(), selected.name()));
        }
        return unreviewed.decide(round.frozen().rule());
    }

    private static Optional<Determination> determination(Rating rating) {
        if (rating instanceof Rating.Met) {
            return Optional.of(Determination.MEETS);
        }
        return rating instanceof Rating.NotMet ? Optional.of(Determination.DOES_NOT_MEET) : Optional.empty();
    }
}
