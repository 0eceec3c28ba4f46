package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.PanelView.Cell;
import org.plumbline.model.workshop.PanelView.HandIn;
import org.plumbline.model.workshop.PanelView.OfCandidate;
import org.plumbline.model.workshop.PanelView.Verdict;

/** Takes out of a round what one viewer may see. */
final class Viewing {
    private final Round round;
    private final Viewer viewer;
    private final ConsensusStates states;
    private final Map<CandidateId, List<Agreed>> agreed = new HashMap<>();

    Viewing(Workshop workshop, Round round, Viewer viewer) {
        this.round = round;
        this.viewer = viewer;
        states = ConsensusStates.of(workshop, round);
        workshop.agreed().stream()
                .filter(level -> level.roundDigest().equals(round.digest()))
                .forEach(level -> agreed.computeIfAbsent(level.candidate(), id -> new ArrayList<>())
                        .add(level));
    }

    PanelView view() {
        return new PanelView(viewer, states.candidates().stream().map(this::of).toList());
    }

    Optional<OfCandidate> of(CandidateId wanted) {
        return states.candidates().stream()
                .filter(candidate -> candidate.id().equals(wanted))
                .findFirst()
                .map(this::of);
    }

    private OfCandidate of(Candidate candidate) {
        if (viewer.member()
                .filter(member -> states.raters().recused(member, candidate.id()))
                .isPresent()) {
            return nothing(candidate);
        }
        Outcome outcome = states.outcomes().of(candidate);
        ConsensusState state = states.of(candidate, outcome);
        Sight sight = Sight.of(round.conduct().visibility(), viewer, state);
        var voices = new Voices(viewer, sight, candidate.id(), round.digest(), state, states.cards());
        List<Cell> cells = cells(candidate, sight, voices);
        boolean result = knowsOutcome(sight, state);
        boolean people = viewer.role() != Role.HIRING_MANAGER;
        return new OfCandidate(
                candidate.id(),
                false,
                sight,
                state.stage() == Stage.AGREED && !result ? Stage.OPEN : state.stage(),
                people ? handIns(state) : List.of(),
                voices.all(),
                cells,
                sight.ratings()
                        ? Optional.of((int) cells.stream().filter(Cell::differs).count())
                        : Optional.empty(),
                result ? Optional.of(seen(outcome, sight)) : Optional.empty(),
                people ? state.opening() : Optional.empty(),
                state.finalised(),
                state.absent());
    }

    private static OfCandidate nothing(Candidate candidate) {
        return new OfCandidate(
                candidate.id(),
                true,
                Sight.NOTHING,
                Stage.WAITING,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Results are made of everybody's ratings, and tell of them. */
    private boolean knowsOutcome(Sight sight, ConsensusState state) {
        return viewer.role() == Role.HR_SPECIALIST
                || state.finalised().isPresent()
                || sight.ratings() && sight.agreed() && state.stage().isOpened();
    }

    /** How it came about tells what members gave. */
    private static Outcome seen(Outcome outcome, Sight sight) {
        return sight.ratings() ? outcome : outcome.withoutTrace();
    }

    private static List<HandIn> handIns(ConsensusState state) {
        return state.raters().stream()
                .map(rater -> new HandIn(rater, state.hasHandedIn(rater.id())))
                .toList();
    }

    private List<Cell> cells(Candidate candidate, Sight sight, Voices voices) {
        return round.frozen().competencies().stream()
                .map(selected -> cell(candidate, selected.id(), sight, voices))
                .toList();
    }

    private Cell cell(Candidate candidate, CompetencyId competency, Sight sight, Voices voices) {
        Optional<Integer> required = required(round, candidate, competency);
        List<Rating> ratings = sight.ratings() ? voices.ratings(competency) : List.of();
        return new Cell(
                competency,
                required,
                Spread.of(ratings),
                DifferingCells.differ(round.conduct().differing(), ratings, required),
                sight.agreed() ? verdict(candidate.id(), competency, voices) : Optional.empty());
    }

    /** A resume review has no levels: what is required is that it is met. */
    static Optional<Integer> required(Round round, Candidate candidate, CompetencyId competency) {
        if (!round.conduct().kind().ratesLevels()) {
            return Optional.of(Agreed.MET);
        }
        return round.frozen().requiredLevels().stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    private Optional<Verdict> verdict(CandidateId candidate, CompetencyId competency, Voices voices) {
        return agreed.getOrDefault(candidate, List.of()).stream()
                .filter(level -> level.competency().equals(competency))
                .findFirst()
                .map(level -> new Verdict(
                        level.level(),
                        level.reason(),
                        level.by(),
                        level.when(),
                        level.dissents().stream()
                                .flatMap(dissent -> voices.dissenting(dissent).stream())
                                .toList()));
    }
}
