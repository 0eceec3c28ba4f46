package org.plumbline.app.screen.tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskLines;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.workshop.TaskChange;

/** Tasks that a file or a bank of the library offers, to be looked through before any of them comes. */
final class TaskOffers {
    /** Up to here somebody probably wants all of them. */
    private static final int FEW = 40;

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<CompetencyBank> banks = FXCollections.observableArrayList();
    private final ObjectProperty<CompetencyBank> bank = new SimpleObjectProperty<>();
    private final ObservableList<Occupation> occupations = FXCollections.observableArrayList();
    private final ObjectProperty<Occupation> occupation = new SimpleObjectProperty<>(Occupation.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Offer> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final Set<Offer> ticks = new HashSet<>();
    private List<Offer> all = List.of();

    TaskOffers(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        bank.addListener((property, old, now) -> read(now));
        occupation.addListener(observable -> look());
        search.addListener(observable -> look());
    }

    /**
     * A task that may come.
     *
     * @param place in its bank, so that the same words may be offered twice
     * @param there whether the workshop has it already; then it does not come
     */
    record Offer(int place, String text, String source, Occupation occupation, boolean there) {}

    /**
     * Whose tasks they are.
     *
     * @param code empty for all, or where the framework does not say
     */
    record Occupation(String code, String title) {
        static final Occupation ALL = new Occupation("", "");

        String words() {
            return code.isEmpty()
                    ? Words.of("tasks.offers.all")
                    : title.isEmpty() || title.equals(code) ? code : code + "  " + title;
        }
    }

    /** Reads a file that somebody chooses. */
    void fromFile() {
        services.dialogs().open(Dialogs.FileKind.COMPETENCY_DOCUMENT).ifPresent(this::fromFile);
    }

    void fromFile(Path file) {
        String name = file.getFileName().toString();
        offer(
                () -> List.of(BankReader.read(name, SafeFile.read(file)).draft().bank()),
                Words.of("tasks.offers.noneInFile", name));
    }

    /** Offers the tasks of the library's banks. */
    void fromLibrary() {
        offer(() -> services.library().load().banks(), Words.of("tasks.offers.noneInLibrary"));
    }

    /** What reads banks beside the window. */
    private interface Reading {
        List<CompetencyBank> banks();
    }

    private void offer(Reading reading, String nothing) {
        Consumer<String> tell = problem -> services.dialogs().problem(Words.of("tasks.offers.problem"), problem);
        services.jobs()
                .run(
                        progress -> reading.banks().stream()
                                .filter(each -> !each.tasks().isEmpty())
                                .toList(),
                        found -> {
                            if (found.isEmpty()) {
                                tell.accept(nothing);
                            } else {
                                show(found);
                            }
                        },
                        tell);
    }

    private void show(List<CompetencyBank> found) {
        banks.setAll(found);
        bank.set(null);
        bank.set(found.get(0));
        open.set(true);
    }

    private void read(CompetencyBank chosen) {
        if (chosen == null) {
            return;
        }
        Map<String, String> titles = new HashMap<>();
        for (PositionProfile position : chosen.positions()) {
            titles.putIfAbsent(position.code(), position.title());
        }
        Set<String> here = new HashSet<>();
        document.current().analysis().tasks().forEach(task -> here.add(TaskLines.sameness(task.text())));
        Map<String, Occupation> whose = new LinkedHashMap<>();
        var offers = new ArrayList<Offer>();
        for (BankTask task : chosen.tasks()) {
            Occupation of = whose.computeIfAbsent(
                    task.occupation(), code -> new Occupation(code, titles.getOrDefault(code, "")));
            boolean there = here.contains(TaskLines.sameness(task.text()));
            offers.add(new Offer(offers.size(), task.text(), TaskOrigin.source(chosen, task), of, there));
        }
        all = List.copyOf(offers);
        ticks.clear();
        search.set("");
        var choices = new ArrayList<>(List.of(Occupation.ALL));
        whose.values().stream().filter(each -> !each.code().isEmpty()).forEach(choices::add);
        occupations.setAll(choices);
        occupation.set(Occupation.ALL);
        look();
        if (all.size() <= FEW) {
            tickShown(true);
        }
        count();
    }

    private void look() {
        Occupation wanted = Optional.ofNullable(occupation.get()).orElse(Occupation.ALL);
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(offer -> wanted.code().isEmpty() || offer.occupation().equals(wanted))
                .filter(offer -> (offer.text() + "\n" + offer.source() + "\n"
                                + offer.occupation().title())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList());
    }

    private void count() {
        ticked.set(ticks.size());
    }

    /** Whether something is offered at present. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ObservableList<CompetencyBank> banks() {
        return banks;
    }

    ObjectProperty<CompetencyBank> bank() {
        return bank;
    }

    ObservableList<Occupation> occupations() {
        return occupations;
    }

    ObjectProperty<Occupation> occupation() {
        return occupation;
    }

    StringProperty search() {
        return search;
    }

    ObservableList<Offer> shown() {
        return shown;
    }

    /** How many will come. */
    ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    boolean isTicked(Offer offer) {
        return ticks.contains(offer);
    }

    void tick(Offer offer, boolean comes) {
        if (comes && !offer.there()) {
            ticks.add(offer);
        } else {
            ticks.remove(offer);
        }
        count();
    }

    /** Ticks or clears all that are shown; those that are not shown stay as they are. */
    void tickShown(boolean come) {
        shown.forEach(offer -> tick(offer, come));
    }

    /** The ticked ones come, in one step and each text once; how many came. */
    int take() {
        Set<String> seen = new HashSet<>();
        document.current().analysis().tasks().forEach(task -> seen.add(TaskLines.sameness(task.text())));
        List<TaskStatement> tasks = all.stream()
                .filter(ticks::contains)
                .filter(offer -> seen.add(TaskLines.sameness(offer.text())))
                .map(offer -> new TaskStatement(
                        new TaskId(services.ids().next("task")), offer.text(), offer.source(), Optional.empty()))
                .toList();
        if (!tasks.isEmpty()) {
            document.apply(new TaskChange.AddTasks(tasks));
        }
        close();
        return tasks.size();
    }

    void close() {
        open.set(false);
        all = List.of();
        shown.clear();
        ticks.clear();
        count();
    }
}
