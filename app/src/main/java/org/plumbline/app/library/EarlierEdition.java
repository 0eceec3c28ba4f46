package org.plumbline.app.library;

import java.util.Optional;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.compare.BankDifference;
import org.plumbline.model.compare.FrameDifference;

/**
 * A bank of the library that a document was read into before.
 *
 * @param sameDocument the document is the very same file; otherwise it is another edition
 * @param difference between the bank and what was read now
 */
public record EarlierEdition(LibraryBank entry, boolean sameDocument, BankDifference difference) {

    /** What the library has of a document that was read. */
    public static Optional<EarlierEdition> of(CompetencyBank fresh, BankLibrary library) {
        return library.known(fresh)
                .map(known -> new EarlierEdition(
                        known.bank(),
                        known.kind() == Known.Kind.SAME_DOCUMENT,
                        BankDifference.between(known.bank().bank(), fresh)));
    }

    public CompetencyBank bank() {
        return entry.bank();
    }

    /** Whether positions, career paths or tasks differ. */
    public boolean differsBeside() {
        return difference.frame().stream()
                .map(FrameDifference::part)
                .anyMatch(part -> part == FrameDifference.Part.POSITION
                        || part == FrameDifference.Part.PATH
                        || part == FrameDifference.Part.TASK);
    }

    /** Whether there is nothing in the document that the bank does not say already. */
    public boolean isNothingNew() {
        return difference.entries().isEmpty() && !differsBeside();
    }
}
