package org.plumbline.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.FrameChange.RetitleBank;
import org.plumbline.model.edit.RestoreChange.TakeEdition;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;

/**
 * The banks that this person can pick from: those that come with the program, and those that were imported or written
 * here. Everything touches the disk, so it belongs into a job.
 */
public final class BankLibrary {
    private static final List<String> SHIPPED = List.of(
            "technical-and-product-roles.json",
            "information-systems-manager.json",
            "leadership.json",
            "service-desk-careers.json");

    private final BankFolder folder;
    private final BankWriter writer;

    /**
     * @param folder where banks are kept; made when the first one is added
     */
    public BankLibrary(Path folder) {
        this(folder, Clock.systemUTC(), () -> System.getProperty("user.name", ""));
    }

    /**
     * @param clock when a revision is made
     * @param who makes it
     */
    public BankLibrary(Path folder, Clock clock, Supplier<String> who) {
        this.folder = new BankFolder(folder);
        writer = new BankWriter(clock, who);
    }

    /** Shipped banks first, then those of the folder by file name. */
    public Banks load() {
        var entries = new ArrayList<LibraryBank>();
        var problems = new ArrayList<String>();
        SHIPPED.forEach(name -> entries.add(shipped(name)));
        for (Path file : folder.files()) {
            try {
                entries.add(read(file));
            } catch (FileProblem problem) {
                problems.add(problem.getMessage());
            }
        }
        return new Banks(List.copyOf(entries), List.copyOf(problems));
    }

    private static LibraryBank shipped(String name) {
        try (InputStream in = BankLibrary.class.getResourceAsStream("/samples/banks/" + name)) {
            return LibraryBank.shipped(BankFile.read(name, in.readAllBytes()).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryBank read(Path file) {
        return LibraryBank.kept(file, BankFile.read(file));
    }

    /** Keeps a bank; the same document imported again takes the place of the earlier one, which stays a revision. */
    public Path add(CompetencyBank bank) {
        Optional<LibraryBank> earlier = bank.source().document().isEmpty()
                ? Optional.empty()
                : kept().stream()
                        .filter(entry -> Editions.sameDocumentName(entry.bank(), bank))
                        .findFirst();
        return earlier.map(entry -> replace(entry, bank))
                .orElseGet(() -> addBeside(bank))
                .file()
                .orElseThrow();
    }

    /** Keeps a bank as one of its own, whatever else is there. */
    public LibraryBank addBeside(CompetencyBank bank) {
        Path file = folder.free(bank.id());
        String name = file.getFileName().toString();
        CompetencyBank named = bank.toBuilder()
                .id(new BankId(name.substring(0, name.length() - BankFolder.END.length())))
                .build();
        BankFile.write(file, named);
        return read(file);
    }

    /** A copy that can be edited, of a bank that cannot. */
    public LibraryBank copy(LibraryBank entry, String title) {
        return addBeside(
                entry.bank().toBuilder().title(title).source(BankSource.OWN).build());
    }

    /** Another title; a revision keeps the old one. */
    public LibraryBank rename(LibraryBank entry, String title) {
        return apply(entry, new RetitleBank(title));
    }

    /** A newer edition in the place of a bank, under its id and title; a revision keeps what was there. */
    public LibraryBank replace(LibraryBank entry, CompetencyBank newer) {
        return apply(entry, new TakeEdition(newer));
    }

    private LibraryBank apply(LibraryBank entry, BankChange change) {
        Path file = entry.file()
                .orElseThrow(() -> new FileProblem("“" + entry.bank().title()
                        + "” comes with the program and stays as it is. Make a copy of it and change that."));
        LibraryBank now = read(file);
        CompetencyBank after = change.applyTo(now.bank());
        BankWriter.Written written = writer.write(now, after, now.bank(), List.of(change.labelKey()));
        written.problem().ifPresent(problem -> {
            throw new FileProblem(problem);
        });
        return written.entry();
    }

    /** Writes what was edited in a bank of the folder, and leaves a revision. */
    public BankWriter writer() {
        return writer;
    }

    /** Puts a bank of the folder aside; it can come back. */
    public RemovedBank remove(LibraryBank entry) {
        return folder.remove(entry);
    }

    /** What was put aside and can still be read, by file name. */
    public List<RemovedBank> removed() {
        return folder.removed();
    }

    /** Takes a bank back that was put aside. */
    public LibraryBank restore(RemovedBank removed) {
        return read(folder.restore(removed));
    }

    /** The bank that a document which is being imported was made into before, or an edition of it. */
    public Optional<Known> known(CompetencyBank incoming) {
        return Editions.known(kept(), incoming);
    }

    private List<LibraryBank> kept() {
        return load().entries().stream().filter(entry -> !entry.readOnly()).toList();
    }

    /**
     * What the library holds.
     *
     * @param problems one sentence for each file that could not be read
     */
    public record Banks(List<LibraryBank> entries, List<String> problems) {
        public List<CompetencyBank> banks() {
            return entries.stream().map(LibraryBank::bank).toList();
        }

        public Optional<LibraryBank> entry(BankId bank) {
            return entries.stream()
                    .filter(entry -> entry.bank().id().equals(bank))
                    .findFirst();
        }
    }
}
