package org.plumbline.app.screen.bank;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;

/** All competencies of all banks, and the one that is read. */
public final class BankViewModel {
    private final Services services;
    private final Doors doors;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<BankSearch.Hit> hits = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<BankSearch.Hit>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private BankSearch search = new BankSearch(List.of());

    public BankViewModel(Services services, Doors doors) {
        this.services = services;
        this.doors = doors;
        typed.addListener(observable -> find());
    }

    /** The ways from here into the program. */
    public interface Doors {
        void back();

        void importDocument();
    }

    void show() {
        services.jobs()
                .run(
                        progress -> services.library().load(),
                        loaded -> {
                            search = new BankSearch(loaded.banks());
                            find();
                            loaded.problems()
                                    .forEach(problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
                        },
                        problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
    }

    private void find() {
        hits.setAll(search.find(typed.get(), org.plumbline.app.library.BankFilter.NONE)
                .hits());
        if (chosen.get().filter(hits::contains).isEmpty()) {
            chosen.set(hits.stream().findFirst());
        }
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<BankSearch.Hit> hits() {
        return hits;
    }

    ObjectProperty<Optional<BankSearch.Hit>> chosen() {
        return chosen;
    }

    void back() {
        doors.back();
    }

    void importDocument() {
        doors.importDocument();
    }
}
