package org.plumbline.model.workshop;

import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.ScaleId;

/** The same competency under the ids that it has in a workshop. */
final class Renaming {
    private Renaming() {}

    static Competency of(Competency words, CompetencyId id, ScaleId scale) {
        return words.toBuilder().id(id).category(Optional.empty()).scale(scale).build();
    }
}
