package org.plumbline.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.Revision;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.RevisionFolder;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.Stored;

/** Writes banks of the library so that every saved change leaves a revision. */
public final class BankWriter {
    private final Clock clock;
    private final Supplier<String> who;

    BankWriter(Clock clock, Supplier<String> who) {
        this.clock = clock;
        this.who = who;
    }

    /**
     * Writes a bank over what the library has, unless somebody else changed the file, and leaves a revision.
     *
     * @param revised what the last revision led to
     * @param what the keys of the steps since then
     */
    public Written write(LibraryBank entry, CompetencyBank after, CompetencyBank revised, List<String> what) {
        Path file = entry.file().orElseThrow();
        byte[] bytes = BankFile.bytes(after, entry.unknown());
        SafeFile.write(file, bytes, Optional.of(entry.digest()));
        LibraryBank written = LibraryBank.kept(file, new Stored<>(after, Digests.of(bytes), entry.unknown()));
        return new Written(written, after.equals(revised) ? Optional.empty() : revise(written, revised, what));
    }

    private Optional<String> revise(LibraryBank written, CompetencyBank before, List<String> what) {
        RevisionFolder revisions = written.revisions().orElseThrow();
        try {
            revisions.add(Revision.between(revisions.next(), clock.instant(), who.get(), what, before, written.bank()));
            return Optional.empty();
        } catch (FileProblem problem) {
            return Optional.of("The bank is saved, but what it was before could not be noted: " + problem.getMessage());
        }
    }

    /**
     * A bank that was written.
     *
     * @param entry as it is in the library now
     * @param problem why there is no revision of it; empty where there is one
     */
    public record Written(LibraryBank entry, Optional<String> problem) {}
}
