package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Scorecard;

/**
 * What the rule of a round says of its candidates.
 *
 * <p>A level holds when the panel agreed on it, when every rater submitted the same one, or as the round settles
 * differences. Whatever is missing leaves the competency open: nothing is averaged in silence, nothing counts as zero.
 */
public final class Outcomes {
    private final Workshop workshop;
    private final Round round;
    private final Raters raters;
    private final RoundIndex index;

    public Outcomes(Workshop workshop, Round round) {
        this(workshop, round, List.of());
    }

    /**
     * @param supposed agreed levels in the place of those of the workshop
     */
    Outcomes(Workshop workshop, Round round, List<Agreed> supposed) {
        this.workshop = workshop;
        this.round = round;
        raters = Raters.of(workshop, round);
        index = new RoundIndex(workshop, round, supposed);
    }

    /** Who rates whom in this round. */
    public Raters raters() {
        return raters;
    }

    /** Everybody whom the round sees, without those for practice. */
    public List<Outcome> all() {
        return raters.candidates().stream()
                .filter(candidate -> !raters.practice(candidate.id()))
                .map(this::of)
                .toList();
    }

    public Outcome of(Candidate candidate) {
        Ballot ballot = ballot(candidate.id());
        var assessment = new Assessment(round, candidate, ballot, index, settlement(candidate.id(), ballot));
        return absent(candidate.id())
                .map(came -> assessment.absent(came.kind()))
                .orElseGet(assessment::outcome);
    }

    /** Why the candidate is not assessed; after a technical fault, until everybody has rated them after all. */
    public Optional<Attendance> absent(CandidateId candidate) {
        return raters.absent(candidate)
                .filter(came -> came.kind() != Attendance.Kind.TECHNICAL_FAULT
                        || !ballot(candidate).allIn());
    }

    private Ballot ballot(CandidateId candidate) {
        List<PanelMember> first = raters.of(candidate);
        return new Ballot(
                first,
                first.stream()
                        .flatMap(member -> submitted(candidate, member).stream())
                        .toList(),
                raters.tieBreaker(candidate).flatMap(member -> submitted(candidate, member)),
                round.conduct().stopAtFirstNotMet() && !round.conduct().kind().ratesLevels());
    }

    private Settlement settlement(CandidateId candidate, Ballot ballot) {
        Settling settling = round.conduct().settling();
        return new Settlement(
                settling,
                settling == Settling.THIRD_RATER
                        && raters.tieBreaker(candidate).isPresent()
                        && firstDiffer(candidate, ballot));
    }

    private boolean firstDiffer(CandidateId candidate, Ballot ballot) {
        if (!ballot.allIn()) {
            return false;
        }
        return round.conduct().kind().ratesLevels()
                ? round.frozen().competencies().stream()
                        .map(SelectedCompetency::id)
                        .filter(competency ->
                                index.agreed(candidate, competency).isEmpty())
                        .filter(ballot::complete)
                        .anyMatch(competency -> !Settlement.same(ballot.ratings(competency)))
                : new ResumeVerdicts(round, ballot).differ();
    }

    /** The tie-breaker, where one is to rate this candidate because the first raters differ. */
    public Optional<PanelMember> third(CandidateId candidate) {
        return settlement(candidate, ballot(candidate)).thirdRates() ? raters.tieBreaker(candidate) : Optional.empty();
    }

    /** Who rates this candidate as things stand: the first raters, and a tie-breaker where those differ. */
    public List<PanelMember> ratersOf(CandidateId candidate) {
        var all = new ArrayList<>(raters.of(candidate));
        third(candidate).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** A member's newest submitted scorecard of a candidate; drafts do not count. */
    public Optional<Scorecard> submitted(CandidateId candidate, PanelMember member) {
        return index.submitted(candidate, member.id());
    }

    /** What the rule makes of one card of a resume review alone; empty while something on it could still change that. */
    public Optional<Decision> verdict(Scorecard card) {
        return new ResumeVerdicts(round, ballot(card.candidate())).verdict(card);
    }

    /** The round's own words, which its outcomes are told in. */
    public Round round() {
        return round;
    }

    Workshop workshop() {
        return workshop;
    }
}
