package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;

/** What every rater gave for one competency of one candidate, from the first rating to the final one. */
public record RatingHistory(List<OfRater> raters) {
    public RatingHistory {
        raters = List.copyOf(raters);
    }

    /** Everything that was handed in, for the record. */
    public static RatingHistory of(Workshop workshop, Round round, CandidateId candidate, CompetencyId competency) {
        return PanelView.of(workshop, round, Viewer.HR, candidate)
                .map(view -> of(view, competency))
                .orElse(new RatingHistory(List.of()));
    }

    /** As much of it as a viewer may see. */
    public static RatingHistory of(PanelView.OfCandidate view, CompetencyId competency) {
        return new RatingHistory(view.voices().stream()
                .map(voice -> new OfRater(voice.speaker(), voice.own(), steps(voice, competency)))
                .filter(rater -> !rater.steps().isEmpty())
                .toList());
    }

    /** Only what was handed in, and only where something of this competency became different. */
    private static List<Step> steps(Voice voice, CompetencyId competency) {
        var steps = new ArrayList<Step>();
        for (Voice.Said said : voice.said()) {
            if (!said.draft()) {
                CompetencyRating line = said.line(competency).orElse(CompetencyRating.empty(competency));
                var step = new Step(line.rating(), line.evidence(), said.submitted(), said.why());
                if (steps.isEmpty() || !steps.get(steps.size() - 1).saysAs(step)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    /**
     * One rater.
     *
     * @param steps the first rating first; a second one where it was changed
     */
    public record OfRater(Speaker speaker, boolean own, List<Step> steps) {
        public OfRater {
            steps = List.copyOf(steps);
        }

        public Step first() {
            return steps.get(0);
        }

        public Step last() {
            return steps.get(steps.size() - 1);
        }

        public boolean changed() {
            return steps.size() > 1;
        }
    }

    /**
     * One rating.
     *
     * @param why why it took the place of the one before; empty for the first
     */
    public record Step(Optional<Rating> rating, String evidence, Optional<Instant> when, String why) {
        boolean saysAs(Step other) {
            return rating.equals(other.rating()) && evidence.equals(other.evidence());
        }
    }
}
