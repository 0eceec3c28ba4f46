package org.plumbline.export.compose;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/**
 * One rating that somebody handed in, with what it is held against.
 *
 * @param candidate as the document may show them
 * @param newest whether no later revision took its place
 * @param rating empty where the card says nothing of this competency; that is no zero
 * @param required what the candidate's grade asks for
 */
record GivenRating(
        Round round,
        Candidate candidate,
        String grade,
        String rater,
        Scorecard card,
        boolean newest,
        SelectedCompetency selected,
        Scale scale,
        Optional<Rating> rating,
        Optional<Integer> required) {

    String competency() {
        return selected.name();
    }

    /** The place of the level on its scale, from 1; nothing where no level was given. */
    OptionalInt level() {
        return rating.orElse(null) instanceof Rating.Rated rated ? OptionalInt.of(rated.level()) : OptionalInt.empty();
    }

    /** The level's name, or what was said instead of one; empty where nothing was. */
    String words() {
        return rating.map(given -> RatingWords.of(given, level -> RatingWords.levelName(scale, level)))
                .orElse("");
    }

    String requiredWords() {
        return required.map(level -> RatingWords.levelName(scale, level)).orElse("");
    }

    /** Against what is required; empty where that cannot be said. */
    String judged() {
        if (rating.orElse(null) instanceof Rating.Met) {
            return OutcomeRule.words(Determination.MEETS);
        }
        if (rating.orElse(null) instanceof Rating.NotMet) {
            return OutcomeRule.words(Determination.DOES_NOT_MEET);
        }
        return level().isPresent() && required.isPresent()
                ? OutcomeRule.words(Determination.of(level().getAsInt(), required.get()))
                : "";
    }

    String evidence() {
        return card.line(selected.id()).map(line -> line.evidence().strip()).orElse("");
    }

    /** Sorts as it is read. */
    String handedIn() {
        Optional<Instant> when = card.submitted();
        return when.map(moment -> moment.toString().replace('T', ' ').replaceAll("(\\.\\d+)?Z$", " UTC"))
                .orElse("");
    }
}
