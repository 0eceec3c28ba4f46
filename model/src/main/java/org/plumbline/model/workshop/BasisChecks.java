package org.plumbline.model.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.ScaleChecks;
import org.plumbline.model.interview.Question;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;

/** Refuses a basis of rating that contradicts itself: the workshop's own, or the one that a round froze. */
final class BasisChecks {
    private final Position position;
    private final Map<CompetencyId, Integer> levelCounts = new HashMap<>();

    private BasisChecks(Position position) {
        this.position = position;
    }

    /** How many levels each competency has, once everything is in order. */
    static Map<CompetencyId, Integer> require(
            Position position,
            List<Scale> scales,
            List<SelectedCompetency> competencies,
            List<RequiredLevel> requiredLevels,
            List<Question> questions) {
        unique(scales, Scale::id, "scales");
        unique(competencies, SelectedCompetency::id, "selected competencies");
        unique(questions, Question::id, "questions");
        unique(requiredLevels, required -> List.of(required.competency(), required.grade()), "required levels");
        var checks = new BasisChecks(position);
        competencies.forEach(competency -> checks.competency(competency, scales));
        requiredLevels.forEach(checks::requiredLevel);
        questions.forEach(checks::question);
        return checks.levelCounts;
    }

    static <T> void unique(Collection<T> things, Function<T, Object> key, String what) {
        var seen = new HashSet<Object>();
        for (T thing : things) {
            if (!seen.add(key.apply(thing))) {
                throw new IllegalArgumentException("Two " + what + " have the same id " + key.apply(thing));
            }
        }
    }

    private void competency(SelectedCompetency selected, List<Scale> scales) {
        ScaleChecks.requireOnScale(selected.competency(), scales);
        scales.stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .ifPresent(
                        scale -> levelCounts.put(selected.id(), scale.levels().size()));
    }

    private void requiredLevel(RequiredLevel required) {
        level("A required level", required.competency(), required.level(), levelCounts);
        if (position.grade(required.grade()).isEmpty()) {
            throw new IllegalArgumentException(
                    "A required level names the grade " + required.grade() + ", which the position does not have");
        }
    }

    private void question(Question question) {
        for (CompetencyId competency : question.competencies()) {
            if (!levelCounts.containsKey(competency)) {
                throw new IllegalArgumentException("The question " + question.id() + " covers the competency "
                        + competency + ", which is not selected");
            }
        }
    }

    static void level(String what, CompetencyId competency, int level, Map<CompetencyId, Integer> counts) {
        int count = levels(what, competency, counts);
        if (level < 1 || level > count) {
            throw new IllegalArgumentException(what + " of the competency " + competency + " is level " + level
                    + ", but its scale has levels 1 to " + count);
        }
    }

    static int levels(String what, CompetencyId competency, Map<CompetencyId, Integer> counts) {
        Integer count = counts.get(competency);
        if (count == null) {
            throw new IllegalArgumentException(
                    what + " names the competency " + competency + ", which is not selected");
        }
        return count;
    }
}
