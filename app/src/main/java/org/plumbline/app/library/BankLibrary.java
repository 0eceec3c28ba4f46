package org.plumbline.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.FrameChange.RetitleBank;
import org.plumbline.model.edit.RestoreChange.TakeEdition;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

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

    /**
     * Shipped banks first, then those of the folder by file name. A file that somebody copied in the folder has the id
     * of the first one, so it gets another here: each bank is found by its own.
     */
    public Banks load() {
        var entries = new ArrayList<LibraryBank>();
        var problems = new ArrayList<String>();
        var ids = new HashSet<BankId>();
        SHIPPED.forEach(name -> entries.add(shipped(name)));
        entries.forEach(entry -> ids.add(entry.bank().id()));
        for (Path file : folder.files()) {
            try {
                LibraryBank entry = read(file);
                BankId own = free(entry.bank().id(), ids);
                ids.add(own);
                entries.add(entry.withId(own));
            } catch (FileProblem problem) {
                problems.add(problem.getMessage());
            }
        }
        return new Banks(List.copyOf(entries), List.copyOf(problems));
    }

    private static BankId free(BankId wanted, Set<BankId> taken) {
        BankId id = wanted;
        for (int i = 2; taken.contains(id); i++) {
            id = new BankId(wanted.value() + "-" + i);
        }
        return id;
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
        var shipped = SHIPPED.stream().map(name -> shipped(name).bank().id()).collect(Collectors.toSet());
        Path file = folder.free(free(bank.id(), shipped));
        BankFile.write(
                file, bank.toBuilder().id(new BankId(BankFolder.stem(file))).build());
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

    /** Takes a bank back that was put aside; where another has its id by now, it gets one of its own. */
    public LibraryBank restore(RemovedBank removed) {
        Path file = folder.restore(removed);
        LibraryBank back = read(file);
        Set<BankId> others = load().entries().stream()
                .filter(entry -> !entry.file().equals(Optional.of(file)))
                .map(entry -> entry.bank().id())
                .collect(Collectors.toSet());
        BankId own = free(back.bank().id(), others);
        if (own.equals(back.bank().id())) {
            return back;
        }
        SafeFile.write(file, BankFile.bytes(back.withId(own).bank(), back.unknown()), Optional.of(back.digest()));
        return read(file);
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
