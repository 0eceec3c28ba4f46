package org.plumbline.model.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** Whether a scorecard rates what its round asks for, on the scales of that round. */
final class CardChecks {
    private static final String WAY_OUT = " Ask for the packet again, made from the workshop's own round.";

    private final RoundKind kind;
    private final Map<CompetencyId, SelectedCompetency> competencies = new HashMap<>();
    private final Map<ScaleId, Integer> levels;
    private final Set<QuestionId> questions;

    CardChecks(Round.Frozen words) {
        kind = words.conduct().orElse(Conduct.USUAL).kind();
        words.competencies().forEach(selected -> competencies.put(selected.id(), selected));
        levels = words.scales().stream()
                .collect(Collectors.toMap(Scale::id, scale -> scale.levels().size()));
        questions = words.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    /**
     * @param name what messages call the card
     */
    Optional<String> reason(Scorecard card, String name) {
        for (CompetencyRating line : card.ratings()) {
            SelectedCompetency rated = competencies.get(line.competency());
            if (rated == null) {
                return Optional.of("In " + name + " the competency " + line.competency()
                        + " is rated, which the round does not have." + WAY_OUT);
            }
            Optional<String> outside = outside(line, rated, name).or(() -> otherForm(line, rated, name));
            if (outside.isPresent()) {
                return outside;
            }
        }
        return card.notes().stream()
                .map(QuestionNote::question)
                .filter(id -> !questions.contains(id))
                .findFirst()
                .map(id -> "In " + name + " a note is about the question " + id + ", which the round does not ask."
                        + WAY_OUT);
    }

    private Optional<String> outside(CompetencyRating line, SelectedCompetency selected, String name) {
        int most = levels.getOrDefault(selected.competency().scale(), 0);
        return line.rating().isPresent() && line.rating().get() instanceof Rating.Rated rated && rated.level() > most
                ? Optional.of("In " + name + " “" + selected.name() + "” is rated with level " + rated.level()
                        + ", but its scale has levels 1 to " + most + "." + WAY_OUT)
                : Optional.empty();
    }

    private Optional<String> otherForm(CompetencyRating line, SelectedCompetency selected, String name) {
        return line.rating()
                .filter(rating -> kind.ratesLevels()
                        ? rating instanceof Rating.Met || rating instanceof Rating.NotMet
                        : rating instanceof Rating.Rated)
                .map(rating -> "In " + name + " “" + selected.name() + "” is "
                        + (kind.ratesLevels()
                                ? "judged met or not met, but the round rates levels."
                                : "rated with a level, but a resume is judged met or not met.")
                        + WAY_OUT);
    }
}
