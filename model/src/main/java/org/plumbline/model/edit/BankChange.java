package org.plumbline.model.edit;

import java.util.List;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.change.Change;

/**
 * A step of a bank that is edited. A step that the bank cannot take is refused with a sentence, as an
 * {@link IllegalArgumentException}, and the bank stays as it is.
 */
public sealed interface BankChange extends Change<CompetencyBank>
        permits CompetencyChange, CategoryChange, ScaleChange, FrameChange, WordsChange, RestoreChange, BankTogether {

    @Override
    default String labelKey() {
        return "bankchange." + getClass().getSimpleName();
    }

    /** Several steps that a user made as one. */
    static BankChange together(String labelKey, List<BankChange> parts) {
        return new BankTogether(labelKey, parts);
    }
}
