package org.plumbline.app.screen.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.library.BankSearch.Hit;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.CompetencyChange;
import org.plumbline.model.edit.Merge;
import org.plumbline.model.edit.Merge.Slot;
import org.plumbline.model.scale.Scale;

/** Competencies beside each other, and the one that is made of them. */
final class CompareViewModel {
    private final Comparison comparison;
    private Merge merge;
    private final CompetencyId id;
    private final List<LibraryBank> own;
    private final BiConsumer<Optional<LibraryBank>, CompetencyChange.TakeIn> keep;
    private final BooleanProperty choosing = new SimpleBooleanProperty(false);
    private final StringProperty name = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Competency> result = new ReadOnlyObjectWrapper<>();

    /**
     * @param own banks that the result can go to
     * @param keep takes the result into one of them, or into a new one
     */
    CompareViewModel(
            List<Hit> columns,
            CompetencyId id,
            List<LibraryBank> own,
            BiConsumer<Optional<LibraryBank>, CompetencyChange.TakeIn> keep) {
        comparison = Comparison.of(columns);
        merge = Merge.of(columns.stream()
                .map(hit -> new Merge.Source(hit.competency(), hit.scale()))
                .toList());
        this.id = id;
        this.own = own;
        this.keep = keep;
        name.set(columns.get(0).competency().name());
        name.addListener(observable -> make());
        make();
    }

    private void make() {
        result.set(merge.result(id, name.get().strip()));
    }

    Comparison comparison() {
        return comparison;
    }

    /** Whether somebody is choosing whose words to take. */
    BooleanProperty choosing() {
        return choosing;
    }

    void take(Slot slot, int column) {
        merge = merge.take(slot, column);
        make();
    }

    int taken(Slot slot) {
        return merge.taken(slot);
    }

    StringProperty name() {
        return name;
    }

    /** The competency as it is chosen now. */
    ReadOnlyObjectProperty<Competency> result() {
        return result.getReadOnlyProperty();
    }

    Scale scale() {
        return merge.scale();
    }

    /** Where the result can go: own banks, and a new one, which is said by nothing. */
    List<Optional<LibraryBank>> targets() {
        var targets = new ArrayList<Optional<LibraryBank>>();
        own.forEach(bank -> targets.add(Optional.of(bank)));
        targets.add(Optional.empty());
        return targets;
    }

    void keep(Optional<LibraryBank> target) {
        int end = target.map(bank -> bank.bank().competencies().size()).orElse(0);
        keep.accept(target, new CompetencyChange.TakeIn(result.get(), scale(), end));
    }
}
