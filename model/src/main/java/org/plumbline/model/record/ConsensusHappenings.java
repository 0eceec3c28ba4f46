package org.plumbline.model.record;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.workshop.Workshop;

/** What the panel opened, agreed on and signed. */
final class ConsensusHappenings extends TwoStates {
    ConsensusHappenings(Workshop before, Workshop after, List<Happening> happenings) {
        super(before, after, happenings);
    }

    void add() {
        difference(in(proceedings -> proceedings.openings()), this::opening);
        difference(Workshop::agreed, this::agreed);
        difference(in(proceedings -> proceedings.finalised()), this::finalised);
    }

    private void opening(Opening opening, boolean came) {
        say(Happening.about(
                        candidate(opening.candidate()),
                        came ? "consensus.openedEarly" : "consensus.openingTakenBack",
                        round(opening.round()))
                .because(opening.reason()));
    }

    private void agreed(Agreed agreed, boolean came) {
        if (!came && isSaidAgain(agreed)) {
            return;
        }
        say(Happening.about(
                        candidate(agreed.candidate()),
                        came ? "level.agreed" : "level.withdrawn",
                        competency(agreed),
                        level(agreed.roundDigest(), agreed.competency(), agreed.level()))
                .because(came ? agreed.reason() : ""));
        if (came) {
            agreed.dissents().forEach(dissent -> dissent(agreed, dissent));
        }
    }

    private boolean isSaidAgain(Agreed agreed) {
        return after.agreed().stream()
                .anyMatch(now -> now.roundDigest().equals(agreed.roundDigest())
                        && now.candidate().equals(agreed.candidate())
                        && now.competency().equals(agreed.competency()));
    }

    private void dissent(Agreed agreed, Dissent dissent) {
        say(Happening.about(
                        candidate(agreed.candidate()),
                        "level.dissent",
                        competency(agreed),
                        name(dissent.member()),
                        level(agreed.roundDigest(), agreed.competency(), dissent.level()))
                .because(dissent.reason()));
    }

    private void finalised(Finalised finalised, boolean came) {
        say(Happening.about(
                candidate(finalised.candidate()),
                came ? "candidate.finalised" : "candidate.finalisedTakenBack",
                round(finalised.round()),
                String.join(", ", finalised.signers())));
    }

    private String competency(Agreed agreed) {
        return roundOf(agreed.roundDigest()).stream()
                .flatMap(round -> round.frozen().competencies().stream())
                .filter(selected -> selected.id().equals(agreed.competency()))
                .map(selected -> selected.name())
                .findFirst()
                .orElse(agreed.competency().value());
    }

    /** The level's name; its number where it has none. */
    private String level(String digest, CompetencyId competency, int level) {
        return roundOf(digest)
                .flatMap(round -> scale(round, competency).filter(scale -> scale.has(level)))
                .map(scale -> scale.level(level).name())
                .orElse(String.valueOf(level));
    }

    private static Optional<Scale> scale(Round round, CompetencyId competency) {
        return round.frozen().competencies().stream()
                .filter(selected -> selected.id().equals(competency))
                .flatMap(selected -> round.frozen().scales().stream()
                        .filter(scale -> scale.id().equals(selected.competency().scale())))
                .findFirst();
    }
}
