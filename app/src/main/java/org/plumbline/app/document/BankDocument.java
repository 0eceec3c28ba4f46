package org.plumbline.app.document;

import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.BankChange;

/** One bank that is edited. */
public final class BankDocument extends OpenDocument<CompetencyBank, BankChange> {
    /**
     * @param saved what the disk holds
     */
    public BankDocument(CompetencyBank current, CompetencyBank saved) {
        super(current, saved);
    }
}
