package org.plumbline.app.screen.competencies;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.Picking;
import org.plumbline.app.library.ReadingRoom;
import org.plumbline.app.screen.BankFinder;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

/** The bank to pick from, and what was picked. */
public final class CompetenciesViewModel {
    private final WorkshopDocument document;
    private final Picking picking;
    private final BankFinder finder;
    private final ObjectProperty<Optional<CompetencyBank>> bank = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<SelectedCompetency> selected = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Detail>> detail = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReviewViewModel review;
    private Runnable unsubscribe = () -> {};

    public CompetenciesViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        picking = new Picking(document);
        review = new ReviewViewModel(document);
        finder = new BankFinder(services, () -> ReadingRoom.selectedIn(document.current()));
        bank.addListener((property, old, now) -> look(now));
        finder.chosen().addListener(observable -> finder.chosen().get().ifPresent(this::read));
    }

    /** A competency to read: one of a bank, or a copy that is the workshop's own. */
    record Detail(Optional<BankSearch.Hit> hit, Competency competency, Scale scale) {}

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
        finder.load();
    }

    /** While the choices are exchanged there is no chosen bank for a moment. */
    private void look(Optional<CompetencyBank> wanted) {
        if (wanted != null) {
            finder.filter().set(finder.filter().get().withBank(wanted.map(CompetencyBank::id)));
        }
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        if (!selected.equals(workshop.competencies())) {
            selected.setAll(workshop.competencies());
        }
        review.refresh(workshop);
        int size = workshop.competencies().size();
        count.set(Words.of(
                "competencies.count", size, WorkshopChecks.FEWEST_COMPETENCIES, WorkshopChecks.MOST_COMPETENCIES));
    }

    BankFinder finder() {
        return finder;
    }

    StringProperty typed() {
        return finder.typed();
    }

    ObjectProperty<Optional<CompetencyBank>> bank() {
        return bank;
    }

    ObservableList<CompetencyBank> banks() {
        return finder.banks();
    }

    ObservableList<BankSearch.Hit> hits() {
        return finder.hits();
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

    private void read(BankSearch.Hit hit) {
        detail.set(Optional.of(new Detail(Optional.of(hit), hit.competency(), hit.scale())));
    }

    /** Reads the chosen competency of the bank again, after a copy was read. */
    void readChosen() {
        finder.chosen().get().ifPresent(this::read);
    }

    void read(SelectedCompetency own) {
        review.choose(Optional.of(own.id()));
        detail.set(Optional.of(new Detail(
                Optional.empty(), own.competency(), document.current().scaleOf(own))));
    }

    /** Whether the workshop already holds a copy of this competency. */
    boolean isSelected(BankSearch.Hit hit) {
        return picking.isSelected(hit);
    }

    /** Copies a competency to the end of the selection; one that is already there stays as it is. */
    void add(BankSearch.Hit hit) {
        picking.add(hit);
    }

    void add(BankSearch.Hit hit, int index) {
        picking.add(hit, index);
    }

    void addChosen() {
        finder.chosen().get().ifPresent(picking::add);
    }

    void remove(CompetencyId competency) {
        document.apply(new SelectionChange.RemoveCompetency(competency));
    }

    /** A competency of the workshop's own goes to the end of the selection. */
    void addOwn(String name, Scale scale) {
        document.apply(SelectionChange.SelectCompetency.own(document.current(), name, scale));
    }

    /** The scale of the selection, or the first there is. */
    Scale usualScale() {
        return document.current().scales().stream()
                .filter(BuiltInScales.all()::contains)
                .findFirst()
                .orElse(BuiltInScales.all().get(0));
    }

    ReviewViewModel review() {
        return review;
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
