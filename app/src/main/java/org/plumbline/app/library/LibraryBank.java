package org.plumbline.app.library;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.RevisionFolder;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.UnknownFields;

/**
 * A bank with its place in the library.
 *
 * @param file where it is kept; empty for one that comes with the program
 * @param digest of the file when it was read; empty for one that comes with the program
 * @param unknown what a newer version of the program wrote into the file
 */
public record LibraryBank(
        CompetencyBank bank, Origin origin, Optional<Path> file, String digest, UnknownFields unknown) {

    /** Where a bank comes from. */
    public enum Origin {
        /** With the program; read-only, copied on edit. */
        SHIPPED,
        /** Written here, or copied from one that is read-only. */
        OWN,
        /** Read from a document; may be edited. */
        IMPORTED
    }

    static LibraryBank shipped(CompetencyBank bank) {
        return new LibraryBank(bank, Origin.SHIPPED, Optional.empty(), "", UnknownFields.NONE);
    }

    static LibraryBank kept(Path file, Stored<CompetencyBank> stored) {
        boolean own = stored.value().source().document().isEmpty();
        return new LibraryBank(
                stored.value(),
                own ? Origin.OWN : Origin.IMPORTED,
                Optional.of(file),
                stored.digest(),
                stored.unknown());
    }

    LibraryBank withId(BankId id) {
        return new LibraryBank(bank.toBuilder().id(id).build(), origin, file, digest, unknown);
    }

    public boolean readOnly() {
        return origin == Origin.SHIPPED;
    }

    /** What was changed in it since it came into the library; nothing for one that cannot change. */
    public Optional<RevisionFolder> revisions() {
        return file.map(RevisionFolder::of);
    }
}
