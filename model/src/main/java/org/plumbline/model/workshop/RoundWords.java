package org.plumbline.model.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Rating;

/** The ratings of a round in its own level words; it holds what the round froze, and nobody's card. */
public final class RoundWords {
    private final Map<CompetencyId, Scale> scales = new HashMap<>();
    private final List<RequiredLevel> required;

    public RoundWords(Round round) {
        required = round.frozen().requiredLevels();
        for (SelectedCompetency selected : round.frozen().competencies()) {
            round.frozen().scales().stream()
                    .filter(scale -> scale.id().equals(selected.competency().scale()))
                    .findFirst()
                    .ifPresent(scale -> scales.put(selected.id(), scale));
        }
    }

    public Scale scale(CompetencyId competency) {
        return scales.get(competency);
    }

    public String level(CompetencyId competency, int level) {
        return scale(competency).level(level).name();
    }

    public Optional<Integer> required(CompetencyId competency, GradeId grade) {
        return required.stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(grade))
                .findFirst()
                .map(RequiredLevel::level);
    }

    /** Against what is required at the grade; empty for what was not asked or answered. */
    public Optional<Determination> determination(CompetencyId competency, GradeId grade, Rating rating) {
        if (rating instanceof Rating.Rated rated) {
            return required(competency, grade).map(needed -> Determination.of(rated.level(), needed));
        }
        if (rating instanceof Rating.Met) {
            return Optional.of(Determination.MEETS);
        }
        return rating instanceof Rating.NotMet ? Optional.of(Determination.DOES_NOT_MEET) : Optional.empty();
    }

    /** “Advanced”, “Not asked”, “Met”. */
    public String rating(CompetencyId competency, Rating rating) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public String rated(Rating.Rated rated) {
                return level(competency, rated.level());
            }

            @Override
            public String notAsked(Rating.NotAsked notAsked) {
                return "Not asked";
            }

            @Override
            public String noAnswer(Rating.NoAnswer noAnswer) {
                return "No answer";
            }

            @Override
            public String met(Rating.Met met) {
                return "Met";
            }

            @Override
            public String notMet(Rating.NotMet notMet) {
                return "Not met";
            }
        });
    }
}
