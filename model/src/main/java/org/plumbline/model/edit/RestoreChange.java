package org.plumbline.model.edit;

import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.change.Lists;

/** A change back to what an earlier revision held. */
public sealed interface RestoreChange extends BankChange {

    /**
     * A competency in earlier words; where it is no longer in the bank, it comes back.
     *
     * @param index where it stood, for one that comes back
     */
    record RestoreCompetency(Competency competency, int index) implements RestoreChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            Competency fitting = competency.toBuilder()
                    .category(competency.category().filter(id -> before.category(id)
                            .isPresent()))
                    .build();
            boolean there = before.competency(competency.id()).isPresent();
            return before.toBuilder()
                    .competencies(
                            there
                                    ? Lists.replace(
                                            before.competencies(),
                                            old -> old.id().equals(fitting.id()),
                                            old -> fitting)
                                    : Lists.plus(before.competencies(), index, fitting))
                    .build();
        }
    }

    /** The whole bank as it was. */
    record RestoreBank(CompetencyBank bank) implements RestoreChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return bank.toBuilder().id(before.id()).build();
        }
    }

    /** The bank as a newer edition of its document has it, under the id and title that it has here. */
    record TakeEdition(CompetencyBank edition) implements RestoreChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return edition.toBuilder().id(before.id()).title(before.title()).build();
        }
    }
}
