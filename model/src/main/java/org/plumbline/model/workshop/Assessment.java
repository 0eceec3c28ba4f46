package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Determined;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Standing;

/** One candidate in one round: from what was handed in to the outcome. */
final class Assessment {
    private final Round round;
    private final Candidate candidate;
    private final Ballot ballot;
    private final RoundIndex index;
    private final Settlement settlement;
    private final boolean levels;

    Assessment(Round round, Candidate candidate, Ballot ballot, RoundIndex index, Settlement settlement) {
        this.round = round;
        this.candidate = candidate;
        this.ballot = ballot;
        this.index = index;
        this.settlement = settlement;
        levels = round.conduct().kind().ratesLevels();
    }

    Outcome absent(Attendance.Kind kind) {
        String said = OutcomeWords.absent(kind);
        return new Outcome(candidate.id(), lines(), Optional.empty(), said, List.of(said));
    }

    Outcome outcome() {
        List<Outcome.Line> lines = lines();
        Optional<Decision> decision = decision(lines);
        var trace = new ArrayList<String>();
        lines.forEach(line -> trace.add(OutcomeWords.step(line, index)));
        decision.ifPresentOrElse(
                decided -> trace.addAll(decided.trace()), () -> trace.add("No outcome while something is open."));
        return new Outcome(
                candidate.id(),
                lines,
                decision,
                OutcomeWords.reason(round.frozen().rule(), lines, decision),
                trace);
    }

    private List<Outcome.Line> lines() {
        return round.frozen().competencies().stream()
                .map(selected -> new Outcome.Line(selected.id(), selected.name(), standing(selected.id())))
                .toList();
    }

    private Standing standing(CompetencyId competency) {
        Optional<Integer> required = index.required(competency, candidate.grade());
        if (required.isEmpty() && levels) {
            return new Standing.Open(Standing.Why.NO_REQUIRED_LEVEL);
        }
        Optional<Agreed> agreed = index.agreed(candidate.id(), competency);
        if (agreed.isPresent()) {
            return agreed(agreed.get(), required);
        }
        if (!ballot.complete(competency)) {
            return new Standing.Open(Standing.Why.NOT_YET_RATED);
        }
        List<Rating> ratings = ballot.ratings(competency);
        if (ratings.size() < ballot.raters().size()) {
            return reviewedByFewer(competency, ratings);
        }
        return settlement
                .of(ratings, ballot.thirdRating(competency))
                .map(held -> held(held, required))
                .orElseGet(
                        () -> new Standing.Open(settlement.open(ballot.third().isPresent())));
    }

    /** A review that stopped early leaves a competency to those who went on; two who agree settle it. */
    private Standing reviewedByFewer(CompetencyId competency, List<Rating> ratings) {
        var given = new ArrayList<>(ratings);
        if (settlement.thirdRates()) {
            ballot.thirdRating(competency).ifPresent(given::add);
        }
        return given.size() > 1 && Settlement.same(given)
                ? held(new Settlement.Held(given.get(0), Standing.By.THIRD_RATER), Optional.empty())
                : new Standing.Open(Standing.Why.NOT_REVIEWED);
    }

    private Standing agreed(Agreed agreed, Optional<Integer> required) {
        if (!levels) {
            return new Standing.Judged(
                    agreed.level() >= Agreed.MET ? Determination.MEETS : Determination.DOES_NOT_MEET, by(agreed));
        }
        int needed = required.orElseThrow();
        return new Standing.Settled(agreed.level(), needed, Determination.of(agreed.level(), needed), by(agreed));
    }

    private Standing.By by(Agreed agreed) {
        if (agreed.by().equals(WhatIf.SUPPOSED)) {
            return Standing.By.SUPPOSED;
        }
        return round.conduct().settling() == Settling.CHAIR ? Standing.By.CHAIR : Standing.By.PANEL;
    }

    private static Standing held(Settlement.Held held, Optional<Integer> required) {
        return held.rating().match(new Rating.Cases<>() {
            @Override
            public Standing rated(Rating.Rated rating) {
                return required.<Standing>map(level -> new Standing.Settled(
                                rating.level(), level, Determination.of(rating.level(), level), held.by()))
                        .orElseGet(() -> new Standing.Open(Standing.Why.NO_REQUIRED_LEVEL));
            }

            @Override
            public Standing notAsked(Rating.NotAsked rating) {
                return new Standing.Open(Standing.Why.NOT_ASKED);
            }

            @Override
            public Standing noAnswer(Rating.NoAnswer rating) {
                return new Standing.Open(Standing.Why.NO_ANSWER);
            }

            @Override
            public Standing met(Rating.Met rating) {
                return new Standing.Judged(Determination.MEETS, held.by());
            }

            @Override
            public Standing notMet(Rating.NotMet rating) {
                return new Standing.Judged(Determination.DOES_NOT_MEET, held.by());
            }
        });
    }

    private Optional<Decision> decision(List<Outcome.Line> lines) {
        boolean agreed = lines.stream().anyMatch(line -> index.agreed(candidate.id(), line.competency())
                .isPresent());
        return levels || agreed ? ruled(lines) : new ResumeVerdicts(round, ballot).decision(settlement);
    }

    private Optional<Decision> ruled(List<Outcome.Line> lines) {
        DecisionRule rule = round.frozen().rule();
        var unreviewed = new Unreviewed();
        for (Outcome.Line line : lines) {
            Optional<Determined> determined = determined(rule, line);
            if (determined.isEmpty() && !line.standing().equals(new Standing.Open(Standing.Why.NOT_REVIEWED))) {
                return Optional.empty();
            }
            determined.ifPresentOrElse(unreviewed::seen, () -> unreviewed.leftOut(line.competency(), line.name()));
        }
        return unreviewed.decide(rule);
    }

    private Optional<Determined> determined(DecisionRule rule, Outcome.Line line) {
        Optional<Integer> required = index.required(line.competency(), candidate.grade());
        return line.standing()
                .determined()
                .map(holds -> new Determined(
                        line.competency(), line.name(), level(line.standing()), required, List.of(holds)))
                .or(() -> rule.joinsRaters() ? joined(line, required) : Optional.empty());
    }

    private static Optional<Integer> level(Standing standing) {
        return standing instanceof Standing.Settled settled ? Optional.of(settled.level()) : Optional.empty();
    }

    /** Every rater's own determination, where all of them gave a level. */
    private Optional<Determined> joined(Outcome.Line line, Optional<Integer> required) {
        List<Rating> ratings = ballot.ratings(line.competency());
        if (required.isEmpty()
                || !ballot.complete(line.competency())
                || !ratings.stream().allMatch(Rating.Rated.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(new Determined(
                line.competency(),
                line.name(),
                Optional.empty(),
                required,
                ratings.stream()
                        .map(rating -> Determination.of(((Rating.Rated) rating).level(), required.get()))
                        .toList()));
    }
}
