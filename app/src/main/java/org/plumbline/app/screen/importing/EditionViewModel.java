package org.plumbline.app.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.library.EarlierEdition;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.compare.BankDifference;
import org.plumbline.model.compare.BankEntry;
import org.plumbline.model.compare.BankUpdate;
import org.plumbline.model.scale.Scale;

/** What another edition of a bank would change in it: each change is taken when somebody ticks it. */
final class EditionViewModel {
    private final Services services;
    private final CompetencyBank fresh;
    private final EarlierEdition earlier;
    private final Doors doors;
    private final List<Proposal> proposals = new ArrayList<>();
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Proposal>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private boolean counting = true;
    private boolean saving;

    /**
     * @param fresh what was ticked of the newer document
     */
    EditionViewModel(Services services, CompetencyBank fresh, EarlierEdition earlier, Doors doors) {
        this.services = services;
        this.fresh = fresh;
        this.doors = doors;
        this.earlier = new EarlierEdition(
                earlier.entry(), earlier.sameDocument(), BankDifference.between(earlier.bank(), fresh));
        boolean tick = !earlier.sameDocument();
        for (BankEntry.Kind kind : BankEntry.Kind.values()) {
            for (BankEntry entry : this.earlier.difference().entries()) {
                if (entry.kind() == kind) {
                    var one = new Proposal(entry, new SimpleBooleanProperty(tick && kind != BankEntry.Kind.GONE));
                    one.take().addListener(observable -> count());
                    proposals.add(one);
                }
            }
        }
        beside.set(tick && this.earlier.differsBeside());
        beside.addListener(observable -> count());
        chosen.set(proposals.stream().findFirst());
        count();
    }

    /** The ways out of here. */
    interface Doors {
        void updated(CompetencyBank bank);

        void keepApart();

        void back();
    }

    /** A change that can be taken. */
    record Proposal(BankEntry entry, BooleanProperty take) {}

    private void count() {
        if (counting) {
            ticked.set((int) proposals.stream().filter(one -> one.take().get()).count() + (beside.get() ? 1 : 0));
        }
    }

    /** "“Bank” against “edition-2.docx”: 3 new, 2 changed, 1 gone; 24 the same." */
    String summary() {
        BankDifference difference = earlier.difference();
        return Words.of(
                "importing.edition.summary",
                earlier.bank().title(),
                difference.count(BankEntry.Kind.NEW),
                difference.count(BankEntry.Kind.CHANGED),
                difference.count(BankEntry.Kind.GONE),
                difference.same());
    }

    String document() {
        return fresh.source().document();
    }

    /** New ones first, then changed, then gone. */
    List<Proposal> proposals() {
        return proposals;
    }

    boolean offersBeside() {
        return earlier.differsBeside();
    }

    /** Whether positions, career paths and tasks are taken over. */
    BooleanProperty beside() {
        return beside;
    }

    ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** The one whose words are looked at. */
    ObjectProperty<Optional<Proposal>> chosen() {
        return chosen;
    }

    void takeAll(boolean take) {
        counting = false;
        proposals.forEach(one -> one.take().set(take));
        counting = true;
        count();
    }

    /** The bank with what is ticked, as one step with its revision. */
    void update() {
        if (saving) {
            return;
        }
        List<BankEntry> taken = proposals.stream()
                .filter(one -> one.take().get())
                .map(Proposal::entry)
                .toList();
        boolean alsoBeside = beside.get();
        saving = true;
        services.jobs()
                .run(
                        progress -> services.library()
                                .replace(earlier.entry(), BankUpdate.of(earlier.bank(), fresh, taken, alsoBeside)),
                        this::updated,
                        problem -> {
                            saving = false;
                            services.dialogs().problem(Words.of("importing.keepFailed"), problem);
                        });
    }

    /** The scale of a competency that only one side has. */
    Scale scaleOf(BankEntry entry) {
        return entry.after().map(fresh::scaleOf).orElseGet(() -> earlier.bank()
                .scaleOf(entry.before().orElseThrow()));
    }

    /** Where a competency that only one side has is from. */
    String source(BankEntry entry) {
        return entry.after().isPresent() ? document() : earlier.bank().title();
    }

    private void updated(LibraryBank entry) {
        doors.updated(entry.bank());
    }

    void keepApart() {
        doors.keepApart();
    }

    void back() {
        doors.back();
    }
}
