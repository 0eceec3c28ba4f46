package org.plumbline.export.compose;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.RatingHistory;

/**
 * What a panel did about one candidate in one round, as far as it is in the workshop that was given: cards that may not
 * be seen are simply not there.
 *
 * @param panel everybody on it, in the role they have in the round
 * @param raters who rates the candidate
 */
record Consensus(
        Basis basis, List<PanelMember> panel, List<PanelMember> raters, Optional<Outcomes> outcomes, boolean isFilled) {

    static Consensus of(Basis basis) {
        if (basis.round().isEmpty()) {
            List<PanelMember> panel = basis.workshop().panel();
            return new Consensus(basis, panel, first(panel), Optional.empty(), false);
        }
        Round round = basis.round().get();
        var outcomes = new Outcomes(basis.workshop(), round);
        Raters raters = outcomes.raters();
        return new Consensus(
                basis,
                raters.panel(),
                basis.candidate()
                        .map(somebody -> outcomes.ratersOf(somebody.id()))
                        .orElse(first(raters.panel())),
                Optional.of(outcomes),
                basis.candidate()
                        .filter(somebody -> isAnythingSaid(basis, outcomes, somebody))
                        .isPresent());
    }

    private static List<PanelMember> first(List<PanelMember> panel) {
        return panel.stream().filter(member -> member.role().ratesFirst()).toList();
    }

    private static boolean isAnythingSaid(Basis basis, Outcomes outcomes, Candidate candidate) {
        return outcomes.absent(candidate.id()).isPresent()
                || outcomes.ratersOf(candidate.id()).stream()
                        .anyMatch(member ->
                                outcomes.submitted(candidate.id(), member).isPresent())
                || agreed(basis, candidate).findAny().isPresent();
    }

    private static Stream<Agreed> agreed(Basis basis, Candidate candidate) {
        return basis.workshop().agreed().stream()
                .filter(agreed -> agreed.candidate().equals(candidate.id())
                        && agreed.roundDigest()
                                .equals(basis.round().orElseThrow().digest()));
    }

    Optional<Agreed> agreed(CompetencyId competency) {
        return isFilled
                ? agreed(basis, candidate())
                        .filter(agreed -> agreed.competency().equals(competency))
                        .findFirst()
                : Optional.empty();
    }

    /** What everyone who rates the candidate gave, first and last. */
    RatingHistory history(CompetencyId competency) {
        return RatingHistory.of(
                basis.workshop(), basis.round().orElseThrow(), candidate().id(), competency);
    }

    Optional<Outcome> outcome() {
        return isFilled ? outcomes.map(known -> known.of(candidate())) : Optional.empty();
    }

    /** When a member handed in the card that stands. */
    Optional<Instant> handedIn(PanelMember member) {
        return isFilled
                ? outcomes.flatMap(known -> known.submitted(candidate().id(), member))
                        .flatMap(card -> card.submitted())
                : Optional.empty();
    }

    boolean isRecused(PanelMember member) {
        return basis.candidate()
                .flatMap(somebody -> outcomes.map(known -> known.raters().recused(member.id(), somebody.id())))
                .orElse(false);
    }

    Settling settling() {
        return basis.round()
                .map(Round::conduct)
                .orElse(basis.workshop().proceedings().planned())
                .settling();
    }

    Optional<Attendance> absent() {
        return outcomes.flatMap(known -> known.absent(candidate().id()));
    }

    Optional<Opening> openedEarly() {
        return isFilled
                ? basis.workshop().proceedings().openings().stream()
                        .filter(opening -> opening.candidate()
                                        .equals(candidate().id())
                                && opening.round()
                                        .equals(basis.round().orElseThrow().id()))
                        .findFirst()
                : Optional.empty();
    }

    Optional<Finalised> finalised() {
        return isFilled
                ? basis.workshop().proceedings().finalised().stream()
                        .filter(done -> done.candidate().equals(candidate().id())
                                && done.round()
                                        .equals(basis.round().orElseThrow().id()))
                        .findFirst()
                : Optional.empty();
    }

    /** When the panel signed, or last agreed on something. */
    Optional<Instant> date() {
        return finalised()
                .map(Finalised::when)
                .or(() -> isFilled
                        ? agreed(basis, candidate())
                                .flatMap(agreed -> agreed.when().stream())
                                .max(Comparator.naturalOrder())
                        : Optional.empty());
    }

    private Candidate candidate() {
        return basis.candidate().orElseThrow();
    }
}
