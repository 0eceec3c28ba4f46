package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;

/**
 * What one rater said of a candidate, as far as a viewer may know it.
 *
 * @param own whether the viewer is the one who said it
 * @param said the oldest revision first; the first and the newest both stay
 */
public record Voice(Speaker speaker, boolean own, List<Said> said) {
    public Voice {
        said = List.copyOf(said);
    }

    /**
     * One revision of a card.
     *
     * @param ratings lines without a rating where ratings may not be seen, and without evidence where notes may not
     * @param why why it took the place of the one before
     * @param submitted empty for a draft, which only its own rater is given; also empty where it would tell who it was
     */
    public record Said(
            int revision,
            boolean draft,
            List<CompetencyRating> ratings,
            List<QuestionNote> notes,
            String analysis,
            String why,
            Optional<Instant> submitted) {
        public Said {
            ratings = List.copyOf(ratings);
            notes = List.copyOf(notes);
        }

        public Optional<CompetencyRating> line(CompetencyId competency) {
            return ratings.stream()
                    .filter(line -> line.competency().equals(competency))
                    .findFirst();
        }
    }

    /** The newest revision that was handed in. */
    public Optional<Said> standing() {
        return said.stream().filter(each -> !each.draft()).reduce((before, after) -> after);
    }

    public Optional<Rating> rating(CompetencyId competency) {
        return standing().flatMap(each -> each.line(competency)).flatMap(CompetencyRating::rating);
    }
}
