package org.plumbline.app.screen.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankExport;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.library.RemovedBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** The banks of the library: where each comes from, what it holds, who uses it, and what can be done with it. */
public final class LibraryViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Services services;
    private final Optional<WorkshopDocument> open;
    private final Doors doors;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Row>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /** A damaged file is told of once, not after every step. */
    private final Set<String> told = new HashSet<>();

    private final ReadOnlyObjectWrapper<Optional<RemovedBank>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param open the workshop that is open, whose banks count as used
     */
    public LibraryViewModel(Services services, Optional<WorkshopDocument> open, Doors doors) {
        this.services = services;
        this.open = open;
        this.doors = doors;
    }

    /** The ways from here into the program. */
    public interface Doors {
        void back();

        void importDocument();

        /** Shows all that a bank holds; one of the library's own can be changed there. */
        void open(LibraryBank entry);
    }

    /**
     * A bank as the list shows it.
     *
     * @param usedIn how many of the recent workshops, and the open one, copied words from it
     * @param changed the day of the last change; empty for one that comes with the program
     */
    record Row(LibraryBank entry, int usedIn, String changed) {
        CompetencyBank bank() {
            return entry.bank();
        }
    }

    private record Loaded(List<Row> rows, List<String> problems) {}

    void show() {
        load(Optional.empty());
    }

    private void load(Optional<BankId> then) {
        Optional<Workshop> present = open.map(WorkshopDocument::current);
        List<Path> recent = services.settings().recent();
        services.jobs().run(progress -> read(present, recent), loaded -> become(loaded, then), this::problem);
    }

    private void become(Loaded loaded, Optional<BankId> then) {
        Optional<BankId> wanted =
                then.or(() -> chosen.get().map(row -> row.bank().id()));
        rows.setAll(loaded.rows());
        chosen.set(rows.stream()
                .filter(row -> wanted.filter(row.bank().id()::equals).isPresent())
                .findFirst());
        loaded.problems().stream().filter(told::add).forEach(this::problem);
    }

    private Loaded read(Optional<Workshop> present, List<Path> recent) {
        BankLibrary.Banks banks = services.library().load();
        Map<BankId, Set<WorkshopId>> uses = uses(present, recent);
        return new Loaded(
                banks.entries().stream()
                        .map(entry -> new Row(
                                entry,
                                uses.getOrDefault(entry.bank().id(), Set.of()).size(),
                                changed(entry)))
                        .toList(),
                banks.problems());
    }

    /** A recent workshop that cannot be read is told of where it is opened. */
    private static Map<BankId, Set<WorkshopId>> uses(Optional<Workshop> present, List<Path> recent) {
        var uses = new HashMap<BankId, Set<WorkshopId>>();
        present.ifPresent(workshop -> count(workshop, uses));
        for (Path file : recent) {
            try {
                Workshop workshop = WorkshopFile.read(file).value();
                if (present.filter(one -> one.id().equals(workshop.id())).isEmpty()) {
                    count(workshop, uses);
                }
            } catch (FileProblem unreadable) {
                continue;
            }
        }
        return uses;
    }

    private static void count(Workshop workshop, Map<BankId, Set<WorkshopId>> uses) {
        workshop.competencies().stream().flatMap(own -> own.source().stream()).forEach(source -> uses.computeIfAbsent(
                        source.bank(), bank -> new HashSet<>())
                .add(workshop.id()));
    }

    private static String changed(LibraryBank entry) {
        try {
            return entry.file().isEmpty()
                    ? ""
                    : DAY.format(Files.getLastModifiedTime(entry.file().get())
                            .toInstant()
                            .atZone(ZoneId.systemDefault()));
        } catch (IOException gone) {
            return "";
        }
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Optional<Row>> chosen() {
        return chosen;
    }

    /** The bank that was removed last, while that can be undone. */
    ReadOnlyObjectProperty<Optional<RemovedBank>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** "3 banks of your own, 3 with the program". */
    String count() {
        int own = (int) rows.stream().filter(row -> !row.entry().readOnly()).count();
        return Words.of("library.count", own, rows.size() - own);
    }

    /** Whether the chosen bank may be renamed and removed. */
    boolean canChange() {
        return chosen.get().filter(row -> !row.entry().readOnly()).isPresent();
    }

    /** Another title; a blank one changes nothing. */
    void rename(Row row, String title) {
        if (!title.isBlank() && !title.strip().equals(row.bank().title())) {
            services.jobs()
                    .run(
                            progress -> services.library().rename(row.entry(), title.strip()),
                            renamed -> load(Optional.of(renamed.bank().id())),
                            problem -> {
                                problem(problem);
                                load(Optional.empty());
                            });
        }
    }

    /** An empty bank to write in. */
    void create() {
        var bank = new CompetencyBank(
                new BankId(services.ids().next("bank")),
                Words.of("library.newBank"),
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of());
        services.jobs()
                .run(
                        progress -> services.library().addBeside(bank),
                        added -> load(Optional.of(added.bank().id())),
                        this::problem);
    }

    /** Puts the chosen bank aside; workshops keep what they copied. */
    void remove() {
        chosen.get().filter(row -> canChange()).ifPresent(row -> services.jobs()
                .run(
                        progress -> services.library().remove(row.entry()),
                        gone -> {
                            removed.set(Optional.of(gone));
                            load(Optional.empty());
                        },
                        this::problem));
    }

    void undoRemove() {
        removed.get().ifPresent(gone -> services.jobs()
                .run(
                        progress -> services.library().restore(gone),
                        back -> {
                            removed.set(Optional.empty());
                            load(Optional.of(back.bank().id()));
                        },
                        this::problem));
    }

    /** Writes the chosen bank as a file of some kind; what the file cannot hold is said. */
    void export(BankExport kind) {
        chosen.get().ifPresent(row -> SaveTarget.ask(
                        services.dialogs(), fileKind(kind), row.bank().title())
                .ifPresent(file -> services.jobs()
                        .run(
                                progress -> {
                                    BankExport.Made made =
                                            kind.of(row.bank(), services.clock().instant());
                                    SafeFile.write(file, made.bytes());
                                    return made.remarks();
                                },
                                remarks -> {
                                    if (!remarks.isEmpty()) {
                                        services.dialogs()
                                                .problem(Words.of("library.exported"), String.join("\n", remarks));
                                    }
                                },
                                this::problem)));
    }

    private static Dialogs.FileKind fileKind(BankExport kind) {
        return switch (kind) {
            case JSON -> Dialogs.FileKind.BANK;
            case CASE_1_1, CASE_1_0 -> Dialogs.FileKind.CASE_PACKAGE;
            case EXCEL -> Dialogs.FileKind.WORKBOOK;
            case WORD -> Dialogs.FileKind.WORD;
            case PDF -> Dialogs.FileKind.PDF;
            case TEXT -> Dialogs.FileKind.REPORT;
        };
    }

    private void problem(String sentence) {
        services.dialogs().problem(Words.of("library.problem"), sentence);
    }

    /** Goes into the chosen bank. */
    void openChosen() {
        chosen.get().ifPresent(row -> doors.open(row.entry()));
    }

    void back() {
        doors.back();
    }

    void importDocument() {
        doors.importDocument();
    }
}
