package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;

/** What stands before the first competency: the title, instructions, and perhaps a list of what follows. */
final class FormFront {
    private final BankDraft bank;
    private final Ledger ledger;
    private final List<SourceLine> taken = new ArrayList<>();

    FormFront(BankDraft bank, Ledger ledger) {
        this.bank = bank;
        this.ledger = ledger;
    }

    /** Takes the lines before a name if they are the first of the document. */
    void take(List<SourceLine> before, List<SourceLine> document) {
        if (before.isEmpty() || before.get(0) != document.get(0)) {
            return;
        }
        ledger.useAll(before);
        taken.addAll(before);
        if (before.get(0).role() != LineRole.BULLET) {
            bank.title(before.get(0).text());
        }
    }

    /** The levels under the title of the document with “Scale” or a colon between them are about no competency. */
    boolean explainsScale(NameAndDefinition start, List<SourceLine> document, boolean noneOpen) {
        boolean first =
                noneOpen && bank.isEmpty() && start.line() == document.get(0).number();
        boolean instructions = start.own().stream().anyMatch(line -> line.role() == LineRole.BULLET);
        return first
                && (instructions
                        || start.definition().endsWith(":")
                        || start.definition()
                                .matches("(?i)[^.!?]{0,40}\\b(scale|levels?|ratings?|legend)\\b[^.!?]{0,20}"));
    }

    /** Says what is listed in front but has no body. */
    void reportListed() {
        for (SourceLine entry : Contents.listed(taken, bank::knows)) {
            if (!bank.knows(Contents.name(entry))) {
                ledger.warn(
                        entry.number(),
                        "“" + Contents.name(entry) + "” is listed, but the document has no levels for it.");
            }
        }
    }
}
