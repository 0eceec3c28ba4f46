package org.plumbline.app.screen.competencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

/** The bank to pick from, and what was picked. */
public final class CompetenciesViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CompetencyBank>> bank = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<CompetencyBank> banks = FXCollections.observableArrayList();
    private final ObservableList<BankSearch.Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<SelectedCompetency> selected = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Detail>> detail = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private BankSearch search = new BankSearch(List.of());
    private Runnable unsubscribe = () -> {};

    public CompetenciesViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        typed.addListener(observable -> find());
        bank.addListener(observable -> find());
    }

    /**
     * A competency to read, with the scale of its texts.
     *
     * @param source the bank's title, or that it is this workshop's own copy
     */
    record Detail(org.plumbline.model.bank.Competency competency, Scale scale, String source) {}

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
        services.jobs()
                .run(
                        progress -> services.library().load(),
                        loaded -> {
                            if (!banks.equals(loaded.banks())) {
                                banks.setAll(loaded.banks());
                            }
                            search = new BankSearch(loaded.banks());
                            find();
                            loaded.problems().forEach(problem -> services.dialogs()
                                    .problem(Words.of("competencies.bankProblem"), problem));
                        },
                        problem -> services.dialogs().problem(Words.of("competencies.bankProblem"), problem));
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        if (!selected.equals(workshop.competencies())) {
            selected.setAll(workshop.competencies());
        }
        int size = workshop.competencies().size();
        count.set(Words.of(
                "competencies.count", size, WorkshopChecks.FEWEST_COMPETENCIES, WorkshopChecks.MOST_COMPETENCIES));
    }

    /** While the choices are exchanged there is no chosen bank for a moment. */
    private void find() {
        if (bank.get() == null) {
            return;
        }
        hits.setAll(search.find(
                        typed.get(),
                        org.plumbline.app.library.BankFilter.NONE.withBank(
                                bank.get().map(CompetencyBank::id)))
                .hits());
        if (detail.get().isEmpty() && !hits.isEmpty()) {
            read(hits.get(0));
        }
    }

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<Optional<CompetencyBank>> bank() {
        return bank;
    }

    ObservableList<CompetencyBank> banks() {
        return banks;
    }

    ObservableList<BankSearch.Hit> hits() {
        return hits;
    }

    ObservableList<SelectedCompetency> selected() {
        return selected;
    }

    ObjectProperty<Optional<Detail>> detail() {
        return detail;
    }

    /** "4 selected; 4–5 are usual". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    void read(BankSearch.Hit hit) {
        detail.set(Optional.of(new Detail(
                hit.competency(),
                hit.bank().scaleOf(hit.competency()),
                hit.bank().title())));
    }

    void read(SelectedCompetency own) {
        detail.set(Optional.of(
                new Detail(own.competency(), document.current().scaleOf(own), Words.of("competencies.ownCopy"))));
    }

    /** Whether the workshop already holds a copy of this competency. */
    boolean isSelected(BankSearch.Hit hit) {
        return document.current().competencies().stream()
                .flatMap(own -> own.source().stream())
                .anyMatch(source -> source.bank().equals(hit.bank().id())
                        && source.competency().equals(hit.competency().id()));
    }

    /** Copies a competency to the end of the selection; one that is already there stays as it is. */
    void add(BankSearch.Hit hit) {
        add(hit, selected.size());
    }

    void add(BankSearch.Hit hit, int index) {
        if (!isSelected(hit)) {
            var change = SelectionChange.SelectCompetency.from(
                    document.current(), hit.bank(), hit.competency(), Digests.of(hit.competency()));
            document.apply(new SelectionChange.SelectCompetency(change.selected(), change.scale(), index));
        }
    }

    void remove(CompetencyId competency) {
        document.apply(new SelectionChange.RemoveCompetency(competency));
    }

    /** Moves a competency up (negative) or down. */
    void moveBy(CompetencyId competency, int places) {
        var ids = new ArrayList<>(selected.stream().map(SelectedCompetency::id).toList());
        moveTo(competency, ids.indexOf(competency) + places);
    }

    void moveTo(CompetencyId competency, int index) {
        document.apply(
                new SelectionChange.MoveCompetency(competency, Math.max(0, Math.min(index, selected.size() - 1))));
    }

    Workshop workshop() {
        return document.current();
    }
}
