package org.plumbline.model.workshop;

import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.ScaleId;

/** The same competency under the ids that it has in a workshop. */
final class Renaming {
    private Renaming() {}

    static Competency of(Competency words, CompetencyId id, ScaleId scale) {
        return new Competency(
                id,
                words.number(),
                words.name(),
                java.util.Optional.empty(),
                words.definition(),
                words.definitionItems(),
                scale,
                words.levels(),
                words.tracks(),
                words.indicators(),
                words.performanceLevels(),
                words.applicationAreas(),
                words.neededBeforeEntry(),
                words.required());
    }
}
