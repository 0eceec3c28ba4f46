package org.plumbline.model.decision;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.signoff.Frozen;

/** Which level is required at which grade. */
final class LevelDecisions {
    private LevelDecisions() {}

    static void add(FrozenDecisions between) {
        Frozen after = between.after();
        var levels = new Sides<>(
                between.before().requiredLevels(),
                after.requiredLevels(),
                one -> List.of(one.competency(), one.grade()));
        levels.added()
                .forEach(one -> between.decided(
                        "level.set", between.name(one.competency()), grade(after, one), word(after, one)));
        levels.changed((was, now) -> between.decided(
                "level.changed",
                between.name(now.competency()),
                grade(after, now),
                word(between.before(), was),
                word(after, now)));
        levels.gone().stream()
                .filter(one -> selected(after, one.competency()).isPresent()
                        && after.position().grade(one.grade()).isPresent())
                .forEach(one -> between.decided("level.cleared", between.name(one.competency()), grade(after, one)));
    }

    private static String grade(Frozen frozen, RequiredLevel required) {
        return frozen.position()
                .grade(required.grade())
                .map(Grade::name)
                .orElse(required.grade().toString());
    }

    private static Optional<SelectedCompetency> selected(Frozen frozen, CompetencyId wanted) {
        return frozen.competencies().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst();
    }

    private static String word(Frozen frozen, RequiredLevel required) {
        return selected(frozen, required.competency())
                .flatMap(one -> scale(frozen, one))
                .filter(scale -> scale.has(required.level()))
                .map(scale -> scale.level(required.level()).name())
                .orElse(String.valueOf(required.level()));
    }

    private static Optional<Scale> scale(Frozen frozen, SelectedCompetency selected) {
        return frozen.scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst();
    }
}
