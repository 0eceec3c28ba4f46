package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.RequiredLevel;

/** A change of what is required at a grade. */
public sealed interface LevelChange extends WorkshopChange {

    /** Says the required level of a competency at a grade, instead of what was said before. */
    record SetRequiredLevel(CompetencyId competency, GradeId grade, int level) implements LevelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .requiredLevels(
                            Lists.plus(others(before, competency, grade), new RequiredLevel(competency, grade, level)))
                    .build();
        }
    }

    /** Back to "nobody has said it". */
    record ClearRequiredLevel(CompetencyId competency, GradeId grade) implements LevelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .requiredLevels(others(before, competency, grade))
                    .build();
        }
    }

    private static List<RequiredLevel> others(Workshop before, CompetencyId competency, GradeId grade) {
        return Lists.without(
                before.requiredLevels(),
                required -> required.competency().equals(competency)
                        && required.grade().equals(grade));
    }
}
