package org.plumbline.app.screen.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankFilter;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.CardPart;
import org.plumbline.app.library.Picking;
import org.plumbline.app.library.ReadingRoom;
import org.plumbline.app.screen.BankFinder;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.Merge;

/** All competencies of all banks: what is looked for, what is read, and what is marked to be compared. */
public final class BankViewModel {
    private final Services services;
    private final Doors doors;
    private final Optional<WorkshopDocument> workshop;
    private final Optional<Picking> picking;
    private final BankFinder finder;
    private final OwnBank mine;
    private final BooleanProperty comparing = new SimpleBooleanProperty(false);
    private final ObservableList<BankSearch.Hit> marked = FXCollections.observableArrayList();

    /**
     * @param workshop the one that is open, to pick for
     */
    public BankViewModel(Services services, Optional<WorkshopDocument> workshop, Doors doors) {
        this.services = services;
        this.doors = doors;
        this.workshop = workshop;
        picking = workshop.map(Picking::new);
        finder = new BankFinder(services, this::selectedNow);
        mine = new OwnBank(services, finder);
        finder.banks().addListener((ListChangeListener<CompetencyBank>) change -> renewMarked());
    }

    /** The ways from here into the program. */
    public interface Doors {
        void back();

        void importDocument();

        /** Opens a competency's bank where it is edited. */
        void edit(BankSearch.Hit hit);
    }

    private Set<String> selectedNow() {
        return workshop.map(document -> ReadingRoom.selectedIn(document.current()))
                .orElse(Set.of());
    }

    void show() {
        finder.load();
    }

    void edit() {
        finder.chosen().get().ifPresent(doors::edit);
    }

    BankFinder finder() {
        return finder;
    }

    /** "12 of 340", or how many stand beside each other. */
    StringExpression count() {
        return Bindings.createStringBinding(this::counted, finder.hits(), comparing, finder.loading());
    }

    private String counted() {
        if (comparing.get()) {
            return Words.of("bank.compare.count", marked.size());
        }
        return finder.loading().get()
                ? Words.of("bank.loading")
                : Words.of("bank.count", finder.hits().size(), finder.all().size());
    }

    /** Marked competencies in the order in which they were marked; the first is what the others are compared with. */
    ObservableList<BankSearch.Hit> marked() {
        return marked;
    }

    boolean isMarked(BankSearch.Hit hit) {
        return marked.stream().anyMatch(each -> each.key().equals(hit.key()));
    }

    /** Marks a competency or takes its mark away; a fifth takes the place of the last. */
    void mark(BankSearch.Hit hit) {
        if (marked.removeIf(each -> each.key().equals(hit.key()))) {
            return;
        }
        if (marked.size() == Merge.MOST) {
            marked.remove(Merge.MOST - 1);
        }
        marked.add(hit);
    }

    /** Marked competencies speak in the words that the library has now; those that it has no more are not marked. */
    private void renewMarked() {
        Map<String, BankSearch.Hit> now = finder.all().stream()
                .collect(Collectors.toMap(BankSearch.Hit::key, hit -> hit, (first, second) -> first));
        List<BankSearch.Hit> renewed = marked.stream()
                .flatMap(hit -> Stream.ofNullable(now.get(hit.key())))
                .toList();
        marked.setAll(renewed);
    }

    void markChosen() {
        finder.chosen().get().ifPresent(this::mark);
    }

    /** Whether the marked ones stand beside each other. */
    BooleanProperty comparing() {
        return comparing;
    }

    boolean canCompare() {
        return marked.size() >= Merge.FEWEST;
    }

    /** The marked competencies beside each other, in the words that the library has now. */
    CompareViewModel compare(Runnable onKept) {
        return new CompareViewModel(
                List.copyOf(marked),
                new CompetencyId(services.ids().next("competency")),
                mine.choices(),
                (target, change) -> mine.take(target, change, () -> {
                    marked.clear();
                    onKept.run();
                }));
    }

    /** What was merged can be taken back, for as long as the bank is in view. */
    Optional<Steps> steps() {
        return mine.steps();
    }

    void hide() {
        mine.finish();
    }

    boolean canPick() {
        return picking.isPresent();
    }

    /** Whether the open workshop holds a copy of it. */
    boolean isSelected(BankSearch.Hit hit) {
        return picking.filter(each -> each.isSelected(hit)).isPresent();
    }

    /** Copies the competency that is read into the open workshop. */
    void pick() {
        picking.ifPresent(each -> finder.chosen().get().ifPresent(each::add));
    }

    /** The card as text, for the clipboard. */
    Optional<String> text() {
        return finder.chosen().get().map(CardPart::text);
    }

    /** One step out: words that were typed, then filters, then the room itself. */
    void escape() {
        if (!finder.typed().get().isEmpty()) {
            finder.typed().set("");
        } else if (!finder.filter().get().equals(BankFilter.NONE)) {
            finder.filter().set(BankFilter.NONE);
        } else {
            back();
        }
    }

    /** Reads the one before (negative) or behind in the list. */
    void step(int places) {
        List<BankSearch.Hit> hits = finder.hits();
        finder.chosen().get().ifPresent(hit -> {
            int next = Math.max(0, Math.min(hits.size() - 1, hits.indexOf(hit) + places));
            finder.chosen().set(Optional.of(hits.get(next)));
        });
    }

    void back() {
        doors.back();
    }

    void importDocument() {
        doors.importDocument();
    }
}
