package org.plumbline.app.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.library.BankFilter;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.library.ReadingRoom.Opened;
import org.plumbline.app.library.TypedWords;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;

/** Finds competencies of the library while somebody types, and keeps hold of the one that was chosen. */
public final class BankFinder {
    /** Up to here an answer comes long before the next frame; beyond, it is looked for beside the window. */
    private static final int SMALL = 2_000;

    private final Services services;
    private final Supplier<Set<String>> selectedNow;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<BankFilter> filter = new SimpleObjectProperty<>(BankFilter.NONE);
    private final ObservableList<CompetencyBank> banks = FXCollections.observableArrayList();
    private final ObservableList<BankSearch.Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TypedWords> words = new ReadOnlyObjectWrapper<>(TypedWords.NONE);
    private final ObjectProperty<Optional<BankSearch.Hit>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private final AtomicInteger asked = new AtomicInteger();
    private Opened opened = Opened.NOTHING;

    /**
     * @param selectedNow keys of what the open workshop selected, which counts as used before it is saved
     */
    public BankFinder(Services services, Supplier<Set<String>> selectedNow) {
        this.services = services;
        this.selectedNow = selectedNow;
        typed.addListener(observable -> find());
        filter.addListener(observable -> find());
    }

    /** Reads the library, which may have changed since it was last looked at. */
    public void load() {
        services.jobs()
                .run(
                        progress -> services.reading().open(services.settings().recent()),
                        this::accept,
                        problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
    }

    private void accept(Opened now) {
        boolean told = opened.problems().equals(now.problems());
        opened = now;
        loading.set(false);
        if (!banks.equals(now.banks())) {
            banks.setAll(now.banks());
        }
        find();
        if (!told) {
            now.problems().forEach(problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
        }
    }

    private void find() {
        int mine = asked.incrementAndGet();
        BankSearch search = opened.search();
        String what = typed.get();
        BankFilter wanted = filter.get();
        Predicate<BankSearch.Hit> used = used();
        if (search.size() <= SMALL) {
            show(search.find(what, wanted, used));
            return;
        }
        services.jobs()
                .answers()
                .run(
                        progress -> mine == asked.get()
                                ? Optional.of(search.find(what, wanted, used))
                                : Optional.<BankSearch.Found>empty(),
                        found -> found.filter(answer -> mine == asked.get()).ifPresent(this::show),
                        problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
    }

    private Predicate<BankSearch.Hit> used() {
        var keys = new HashSet<>(opened.used());
        keys.addAll(selectedNow.get());
        return hit -> keys.contains(hit.key());
    }

    /** The chosen one stays while it is found and nothing new is typed; else the best is chosen. */
    private void show(BankSearch.Found found) {
        boolean sameWords = found.words().equals(words.get());
        words.set(found.words());
        Optional<String> before = chosen.get().map(BankSearch.Hit::key);
        hits.setAll(found.hits());
        Optional<BankSearch.Hit> stays = before.filter(
                        key -> sameWords || found.words().isEmpty())
                .flatMap(key -> found.hits().stream()
                        .filter(hit -> hit.key().equals(key))
                        .findFirst());
        chosen.set(stays.or(() -> found.hits().stream().findFirst()));
    }

    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<BankFilter> filter() {
        return filter;
    }

    public ObservableList<CompetencyBank> banks() {
        return banks;
    }

    /** Best first. */
    public ObservableList<BankSearch.Hit> hits() {
        return hits;
    }

    /** What to mark in the hits; set before they are. */
    public ReadOnlyObjectProperty<TypedWords> words() {
        return words.getReadOnlyProperty();
    }

    /** The competency that is read; empty only where there are no hits. */
    public ObjectProperty<Optional<BankSearch.Hit>> chosen() {
        return chosen;
    }

    /** Whether the library has not been read yet. */
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** The banks with their places in the library. */
    public List<LibraryBank> entries() {
        return opened.entries();
    }

    /** Everything that could be found. */
    public List<BankSearch.Hit> all() {
        return opened.search().all();
    }
}
