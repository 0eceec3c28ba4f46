package org.plumbline.app.screen.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.bank.CompetencyId;

/**
 * One expert's own ratings behind the curtain; nobody else's are in it.
 *
 * @param reasons what in the material shows the level; kept also while no level is chosen
 * @param here the competency that is being rated
 * @param again whether the expert has handed in before and changes it
 */
record OwnSheet(
        String name,
        List<CompetencyId> competencies,
        Map<CompetencyId, Integer> levels,
        Map<CompetencyId, String> reasons,
        CompetencyId here,
        boolean again) {
    OwnSheet {
        competencies = List.copyOf(competencies);
        levels = Map.copyOf(levels);
        reasons = Map.copyOf(reasons);
    }

    /** The sheet of one expert, as handed in before or empty; the trial is about one competency at least. */
    static OwnSheet of(SecretTrial trial, String name, Optional<Trial.Sheet> before) {
        var levels = new LinkedHashMap<CompetencyId, Integer>();
        var reasons = new LinkedHashMap<CompetencyId, String>();
        before.ifPresent(sheet -> sheet.ratings().forEach(rating -> {
            levels.put(rating.competency(), rating.level());
            reasons.put(rating.competency(), rating.reason());
        }));
        return new OwnSheet(
                name,
                trial.competencies(),
                levels,
                reasons,
                trial.competencies().get(0),
                before.isPresent());
    }

    Optional<Integer> level(CompetencyId competency) {
        return Optional.ofNullable(levels.get(competency));
    }

    String reason(CompetencyId competency) {
        return reasons.getOrDefault(competency, "");
    }

    OwnSheet at(CompetencyId competency) {
        return new OwnSheet(name, competencies, levels, reasons, competency, again);
    }

    /** With a level for the competency that is being rated; 0 for none. */
    OwnSheet rated(int level) {
        var changed = new LinkedHashMap<>(levels);
        if (level == 0) {
            changed.remove(here);
        } else {
            changed.put(here, level);
        }
        return new OwnSheet(name, competencies, changed, reasons, here, again);
    }

    OwnSheet because(String reason) {
        var changed = new LinkedHashMap<>(reasons);
        changed.put(here, reason);
        return new OwnSheet(name, competencies, levels, changed, here, again);
    }

    /** What is not rated yet, in the order of the trial. */
    List<CompetencyId> missing() {
        return competencies.stream()
                .filter(competency -> !levels.containsKey(competency))
                .toList();
    }

    /** What is handed in: what has no level is missing, not zero. */
    Trial.Sheet sheet(ParticipantId rater) {
        return new Trial.Sheet(
                rater,
                competencies.stream()
                        .filter(levels::containsKey)
                        .map(competency -> new Trial.TrialRating(
                                competency,
                                levels.get(competency),
                                reason(competency).strip()))
                        .toList());
    }
}
