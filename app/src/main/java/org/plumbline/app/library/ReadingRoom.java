package org.plumbline.app.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/** The banks of the library with an index over them, which is made anew only when a bank has changed. */
public final class ReadingRoom {
    private final BankLibrary library;
    private List<CompetencyBank> indexed = List.of();
    private BankSearch search = new BankSearch(List.of());

    public ReadingRoom(BankLibrary library) {
        this.library = library;
    }

    /**
     * The library as it is read.
     *
     * @param problems one sentence for each file that could not be read
     * @param used keys of the competencies that recent workshops selected
     */
    public record Opened(List<LibraryBank> entries, BankSearch search, List<String> problems, Set<String> used) {
        public static final Opened NOTHING = new Opened(List.of(), new BankSearch(List.of()), List.of(), Set.of());

        public List<CompetencyBank> banks() {
            return entries.stream().map(LibraryBank::bank).toList();
        }
    }

    /**
     * Takes a moment, so it belongs into a job.
     *
     * @param recent files of workshops; one that cannot be read counts as none
     */
    public synchronized Opened open(List<Path> recent) {
        BankLibrary.Banks loaded = library.load();
        if (!indexed.equals(loaded.banks())) {
            search = new BankSearch(loaded.banks());
            indexed = loaded.banks();
        }
        return new Opened(loaded.entries(), search, loaded.problems(), used(recent));
    }

    private static Set<String> used(List<Path> recent) {
        var keys = new HashSet<String>();
        for (Path file : recent) {
            try {
                keys.addAll(selectedIn(WorkshopFile.read(file).value()));
            } catch (FileProblem unreadable) {
                continue;
            }
        }
        return keys;
    }

    /** Keys of what a workshop copied out of banks. */
    public static Set<String> selectedIn(Workshop workshop) {
        var keys = new HashSet<String>();
        workshop.competencies().forEach(own -> own.source()
                .ifPresent(source -> keys.add(BankSearch.Hit.key(
                        source.bank().value(), source.competency().value()))));
        return keys;
    }
}
