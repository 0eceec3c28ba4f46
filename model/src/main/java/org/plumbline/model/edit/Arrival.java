package org.plumbline.model.edit;

import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** A competency that comes into a bank, under ids that the bank does not use for something else. */
record Arrival(Competency competency, Scale scale) {

    static Arrival of(CompetencyBank bank, Competency competency, Scale scale) {
        Scale free = freeScale(bank, scale);
        return new Arrival(
                competency.toBuilder()
                        .id(freeId(bank, competency.id()))
                        .category(competency.category().filter(id -> bank.category(id)
                                .isPresent()))
                        .scale(free.id())
                        .build(),
                free);
    }

    private static Scale freeScale(CompetencyBank bank, Scale wanted) {
        Optional<Scale> same =
                bank.scales().stream().filter(scale -> sameWords(scale, wanted)).findFirst();
        Scale scale = wanted;
        for (int i = 2; same.isEmpty() && hasScale(bank, scale.id()); i++) {
            scale = new Scale(
                    new ScaleId(wanted.id() + "-" + i),
                    wanted.name(),
                    wanted.kind(),
                    wanted.direction(),
                    wanted.levels());
        }
        return same.orElse(scale);
    }

    private static boolean sameWords(Scale one, Scale other) {
        return one.name().equals(other.name())
                && one.kind().equals(other.kind())
                && one.direction() == other.direction()
                && one.levels().equals(other.levels());
    }

    private static boolean hasScale(CompetencyBank bank, ScaleId id) {
        return bank.scales().stream().anyMatch(scale -> scale.id().equals(id));
    }

    private static CompetencyId freeId(CompetencyBank bank, CompetencyId wanted) {
        CompetencyId id = wanted;
        for (int i = 2; bank.competency(id).isPresent(); i++) {
            id = new CompetencyId(wanted + "-" + i);
        }
        return id;
    }
}
