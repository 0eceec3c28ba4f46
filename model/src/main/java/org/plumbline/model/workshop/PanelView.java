package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;

/**
 * What one viewer may see now of a round, and nothing else: what is hidden is not in here.
 *
 * @param candidates in the order in which the round sees them; not those who are for practice
 */
public record PanelView(Viewer viewer, List<OfCandidate> candidates) {
    public PanelView {
        candidates = List.copyOf(candidates);
    }

    public static PanelView of(Workshop workshop, Round round, Viewer viewer) {
        return new Viewing(workshop, round, viewer).view();
    }

    /** What may be seen of one candidate alone, where the rest is not needed. */
    public static Optional<OfCandidate> of(Workshop workshop, Round round, Viewer viewer, CandidateId candidate) {
        return new Viewing(workshop, round, viewer).of(candidate);
    }

    public Optional<OfCandidate> of(CandidateId candidate) {
        return candidates.stream()
                .filter(each -> each.candidate().equals(candidate))
                .findFirst();
    }

    /**
     * What may be seen of one candidate.
     *
     * @param recused the viewer declared a conflict of interest: nothing else is in here
     * @param stage {@link ConsensusState.Stage#OPEN} also where it may not be known that nothing differs any more
     * @param raters who has handed in; people, never values
     * @param voices the viewer's own card first; the others' only where something of them may be seen
     * @param differing how many cells differ in the way that the round asks about; empty where that may not be known
     * @param outcome what the rule says, where it may be known
     */
    public record OfCandidate(
            CandidateId candidate,
            boolean recused,
            Sight sight,
            ConsensusState.Stage stage,
            List<HandIn> raters,
            List<Voice> voices,
            List<Cell> cells,
            Optional<Integer> differing,
            Optional<Outcome> outcome,
            Optional<Opening> opening,
            Optional<Finalised> finalised,
            Optional<Attendance> absent) {
        public OfCandidate {
            raters = List.copyOf(raters);
            voices = List.copyOf(voices);
            cells = List.copyOf(cells);
        }

        public List<PanelMember> missing() {
            return raters.stream()
                    .filter(rater -> !rater.in())
                    .map(HandIn::member)
                    .toList();
        }

        public Optional<Cell> cell(CompetencyId competency) {
            return cells.stream()
                    .filter(cell -> cell.competency().equals(competency))
                    .findFirst();
        }

        /** How many competencies the panel is done with; empty where that may not be known. */
        public Optional<Integer> settled() {
            return outcome.map(now -> (int) now.lines().stream()
                    .filter(line -> line.standing().determined().isPresent())
                    .count());
        }
    }

    /** Whether somebody has handed in their card. */
    public record HandIn(PanelMember member, boolean in) {}

    /**
     * One competency.
     *
     * @param required the level required at the candidate's grade
     * @param spread empty where no level was given, or none may be seen
     * @param differs whether the visible ratings differ in the way that the round asks about
     */
    public record Cell(
            CompetencyId competency,
            Optional<Integer> required,
            Optional<Spread> spread,
            boolean differs,
            Optional<Verdict> agreed) {}

    /** What the panel agreed on. */
    public record Verdict(int level, String reason, String by, Optional<Instant> when, List<Dissenting> dissents) {
        public Verdict {
            dissents = List.copyOf(dissents);
        }
    }

    /** Somebody keeps another level. */
    public record Dissenting(Speaker speaker, int level, String reason) {}
}
