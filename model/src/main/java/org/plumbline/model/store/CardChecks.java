package org.plumbline.model.store;

import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** Whether a scorecard rates what its round asks for, on the scales of that round. */
final class CardChecks {
    private static final String WAY_OUT = " Ask for the packet again, made from the workshop's own round.";

    private final Round.Frozen words;

    CardChecks(Round.Frozen words) {
        this.words = words;
    }

    /**
     * @param name what messages call the card
     */
    Optional<String> reason(Scorecard card, String name) {
        for (CompetencyRating line : card.ratings()) {
            Optional<SelectedCompetency> rated = words.competencies().stream()
                    .filter(selected -> selected.id().equals(line.competency()))
                    .findFirst();
            if (rated.isEmpty()) {
                return Optional.of("In " + name + " the competency " + line.competency()
                        + " is rated, which the round does not have." + WAY_OUT);
            }
            Optional<String> outside = outside(line, rated.get(), name);
            if (outside.isPresent()) {
                return outside;
            }
        }
        return card.notes().stream()
                .map(QuestionNote::question)
                .filter(id ->
                        words.questions().stream().noneMatch(one -> one.id().equals(id)))
                .findFirst()
                .map(id -> "In " + name + " a note is about the question " + id + ", which the round does not ask."
                        + WAY_OUT);
    }

    private Optional<String> outside(CompetencyRating line, SelectedCompetency selected, String name) {
        int levels = words.scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .mapToInt((Scale scale) -> scale.levels().size())
                .findFirst()
                .orElse(0);
        return line.rating().isPresent() && line.rating().get() instanceof Rating.Rated rated && rated.level() > levels
                ? Optional.of("In " + name + " “" + selected.name() + "” is rated with level " + rated.level()
                        + ", but its scale has levels 1 to " + levels + "." + WAY_OUT)
                : Optional.empty();
    }
}
