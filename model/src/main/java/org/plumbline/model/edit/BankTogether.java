package org.plumbline.model.edit;

import java.util.List;
import org.plumbline.model.bank.CompetencyBank;

/** Several steps of a bank that are undone as one. */
public record BankTogether(String labelKey, List<BankChange> parts) implements BankChange {
    public BankTogether {
        parts = List.copyOf(parts);
    }

    @Override
    public CompetencyBank applyTo(CompetencyBank before) {
        CompetencyBank bank = before;
        for (BankChange part : parts) {
            bank = part.applyTo(bank);
        }
        return bank;
    }
}
