package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.statistics.Noun;
import org.plumbline.model.statistics.RaterTendency;
import org.plumbline.model.statistics.RatingMatrix;

/**
 * How far the raters of a round agree, over the candidates on whom everybody is in and whose ratings the viewer may see.
 *
 * <p>Those count who rate from the beginning: a tie-breaker is asked only where they differ.
 */
public final class PanelAgreement {
    /** Which ratings are compared. */
    public enum Which {
        /** As they were first handed in, before anybody talked. */
        FIRST,
        /** As they stand now. */
        FINAL
    }

    private static final Noun RATED = new Noun("rated competency", "rated competencies");

    private final Round round;
    private final Viewer viewer;
    private final Which which;
    private final ConsensusStates states;
    private final List<Candidate> open = new ArrayList<>();
    private final List<PanelMember> raters;
    private final boolean named;
    private int waiting;

    private PanelAgreement(Workshop workshop, Round round, Viewer viewer, Which which) {
        this.round = round;
        this.viewer = viewer;
        this.which = which;
        states = ConsensusStates.of(workshop, round);
        boolean names = true;
        for (Candidate candidate : states.candidates()) {
            ConsensusState state = states.of(candidate);
            Sight sight = Sight.of(round.conduct().visibility(), viewer, state);
            if (state.stage().isOpened() && sight.ratings() && !recused(candidate)) {
                open.add(candidate);
                names &= sight.names();
            } else if (state.stage() != ConsensusState.Stage.ABSENT) {
                waiting++;
            }
        }
        named = names;
        Set<PanelMember> rating = new LinkedHashSet<>();
        open.forEach(candidate -> rating.addAll(states.raters().of(candidate.id())));
        raters = List.copyOf(rating);
    }

    public static PanelAgreement of(Workshop workshop, Round round, Viewer viewer, Which which) {
        return new PanelAgreement(workshop, round, viewer, which);
    }

    private boolean recused(Candidate candidate) {
        return viewer.member()
                .filter(member -> states.raters().recused(member, candidate.id()))
                .isPresent();
    }

    /** The candidates who count, in the order in which the round sees them. */
    public List<Candidate> candidates() {
        return List.copyOf(open);
    }

    /** How many candidates do not count yet, since somebody is not in or the viewer may not see. */
    public int waiting() {
        return waiting;
    }

    public int raters() {
        return raters.size();
    }

    /** Over all competencies; every row is one candidate on one competency. */
    public AgreementPart overAll() {
        List<SelectedCompetency> competencies = round.frozen().competencies();
        var cells = new ArrayList<AgreementPart.Cell>();
        var levels = new LinkedHashSet<Integer>();
        for (Candidate candidate : open) {
            for (SelectedCompetency selected : competencies) {
                cells.add(cell(candidate, selected));
            }
        }
        competencies.forEach(selected -> levels.add(levels(selected)));
        return part(Optional.empty(), cells, levels, RATED);
    }

    /** On one competency; every row is one candidate. */
    public AgreementPart on(SelectedCompetency selected) {
        return part(
                Optional.of(selected),
                open.stream().map(candidate -> cell(candidate, selected)).toList(),
                Set.of(levels(selected)),
                Noun.CANDIDATE);
    }

    private AgreementPart part(
            Optional<SelectedCompetency> competency, List<AgreementPart.Cell> cells, Set<Integer> levels, Noun noun) {
        int most = levels.stream().mapToInt(Integer::intValue).max().orElse(Scale.FEWEST_LEVELS);
        List<List<OptionalInt>> rows = cells.stream()
                .map(cell -> cell.ratings().stream().map(PanelAgreement::level).toList())
                .toList();
        return new AgreementPart(
                competency, cells, RatingMatrix.of(most, names(), rows).about(noun), levels.size() < 2);
    }

    private static OptionalInt level(Optional<Rating> rating) {
        Optional<Integer> level = rating.flatMap(Spread::level);
        return level.isPresent() ? OptionalInt.of(level.get()) : OptionalInt.empty();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (PanelMember rater : raters) {
            names.add(named ? rater.name() : "rater " + (names.size() + 1));
        }
        return names;
    }

    private AgreementPart.Cell cell(Candidate candidate, SelectedCompetency selected) {
        List<Optional<Rating>> ratings = raters.stream()
                .map(rater -> states.raters().rates(rater.id(), candidate.id())
                        ? card(candidate, rater).flatMap(card -> card.rating(selected.id()))
                        : Optional.<Rating>empty())
                .toList();
        return new AgreementPart.Cell(
                candidate.id(), selected.id(), ratings, differs(candidate, selected.id(), ratings));
    }

    private boolean differs(Candidate candidate, CompetencyId competency, List<Optional<Rating>> ratings) {
        return DifferingCells.differ(
                round.conduct().differing(),
                ratings.stream().flatMap(Optional::stream).toList(),
                Viewing.required(round, candidate, competency));
    }

    private Optional<Scorecard> card(Candidate candidate, PanelMember rater) {
        List<Scorecard> cards = states.cards().submitted(candidate.id(), rater.id());
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.get(which == Which.FIRST ? 0 : cards.size() - 1));
    }

    private int levels(SelectedCompetency selected) {
        return scale(selected).map(scale -> scale.levels().size()).orElse(Agreed.MET);
    }

    /** The scale that the round froze; none in a resume review, which knows met and not met only. */
    public Optional<Scale> scale(SelectedCompetency selected) {
        return round.frozen().scales().stream()
                .filter(scale -> round.conduct().kind().ratesLevels()
                        && scale.id().equals(selected.competency().scale()))
                .findFirst();
    }

    /** Whether this viewer may see rater by rater. */
    public static boolean showsRaters(Viewer viewer) {
        return viewer.role() == Role.CHAIR || viewer.role() == Role.HR_SPECIALIST;
    }

    /** How each rater rates beside the others; for the chair and HR alone, and for nobody else anything. */
    public List<RaterTendency> tendencies(AgreementPart part) {
        if (!showsRaters(viewer)) {
            return List.of();
        }
        return RaterTendency.of(
                part.matrix(), raters.stream().map(rater -> order(rater, part)).toList());
    }

    /** For each row when the rater handed in their first card of that candidate: 0 for the first they rated. */
    private List<Integer> order(PanelMember rater, AgreementPart part) {
        Map<CandidateId, Scorecard> first = new LinkedHashMap<>();
        open.forEach(candidate -> states.cards().submitted(candidate.id(), rater.id()).stream()
                .findFirst()
                .ifPresent(card -> first.put(candidate.id(), card)));
        Map<CandidateId, Integer> places = first.values().stream()
                .collect(Collectors.toMap(Scorecard::candidate, card -> (int) first.values().stream()
                        .filter(other -> other.submitted()
                                .orElseThrow()
                                .isBefore(card.submitted().orElseThrow()))
                        .count()));
        return part.cells().stream()
                .map(cell -> places.getOrDefault(cell.candidate(), 0))
                .toList();
    }
}
