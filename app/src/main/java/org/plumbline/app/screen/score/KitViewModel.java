package org.plumbline.app.screen.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.screen.Services;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/** The kit of one rater: whom they score, which tab is open, and their own card of the chosen candidate. */
public final class KitViewModel {
    private final CardTable table;
    private final Services services;
    private final ObservableList<Seen> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<CandidateId> candidate = new SimpleObjectProperty<>();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PREPARE);
    private final ReadOnlyObjectWrapper<Optional<Desk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> beforeLeaving = new ArrayList<>();
    private Runnable unsubscribe = () -> {};
    private boolean refreshing;

    public KitViewModel(CardTable table, Services services) {
        this.table = table;
        this.services = services;
        candidate.addListener((property, old, now) -> choose(now));
        tab.addListener(observable -> table.endTyping());
    }

    /** The parts of the kit, in the order of the work. */
    enum Tab {
        PREPARE,
        QUESTIONS,
        RATE,
        SUMMARY
    }

    public void show() {
        unsubscribe.run();
        unsubscribe = table.listen(this::refresh);
        refresh();
    }

    public void hide() {
        leave();
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Runs before another candidate comes, or the kit is put away: what still runs is written down. */
    void beforeLeaving(Runnable task) {
        beforeLeaving.add(task);
    }

    /** Writes down what still runs. */
    public void leave() {
        beforeLeaving.forEach(Runnable::run);
    }

    private void choose(CandidateId now) {
        if (!refreshing && now != null) {
            leave();
            table.endTyping();
            refresh();
            tab.set(firstTab(tab.get()));
        }
    }

    /** What was not declared yet begins with that; otherwise the rater stays at the part they are in. */
    private Tab firstTab(Tab present) {
        boolean closed = desk.get().flatMap(Desk::sheet).isEmpty();
        return closed ? Tab.PREPARE : present;
    }

    final void refresh() {
        boolean outermost = !refreshing;
        refreshing = true;
        try {
            Optional<KitWork> work = table.work();
            List<Seen> now = work.map(KitViewModel::seen).orElse(List.of());
            int index = index();
            if (!candidates.equals(now)) {
                candidates.setAll(now);
            }
            if (now.stream().noneMatch(each -> each.id().equals(candidate.get()))) {
                candidate.set(
                        now.isEmpty()
                                ? null
                                : now.get(Math.max(0, Math.min(index, now.size() - 1)))
                                        .id());
            }
            desk.set(work.flatMap(this::lay));
            if (!tabs().contains(tab.get())) {
                tab.set(Tab.PREPARE);
            }
        } finally {
            refreshing = !outermost;
        }
    }

    private static List<Seen> seen(KitWork work) {
        Map<CandidateId, Scorecard> newest = new HashMap<>();
        work.cards().stream()
                .filter(card -> card.roundDigest().equals(work.kit().round().digest()))
                .forEach(card -> newest.merge(
                        card.candidate(), card, (one, other) -> one.revision() > other.revision() ? one : other));
        return work.kit().candidates().stream()
                .map(each -> Seen.of(each, state(work, each.id(), newest.get(each.id()))))
                .toList();
    }

    private static Seen.State state(KitWork work, CandidateId id, Scorecard card) {
        if (work.declaration(id).filter(Declaration::conflict).isPresent()) {
            return Seen.State.RECUSED;
        }
        return card == null ? Seen.State.OPEN : card.submitted().isPresent() ? Seen.State.HANDED_IN : Seen.State.BEGUN;
    }

    private int index() {
        return candidates.stream().map(Seen::id).toList().indexOf(candidate.get());
    }

    private Optional<Desk> lay(KitWork work) {
        return work.kit().candidates().stream()
                .filter(each -> each.id().equals(candidate.get()))
                .findFirst()
                .map(each -> desk(work, each));
    }

    private Desk desk(KitWork work, Candidate whole) {
        Optional<Declaration> said = work.declaration(whole.id());
        boolean handedIn = work.card(whole.id()).flatMap(Scorecard::submitted).isPresent();
        boolean open = said.map(declared -> !declared.conflict()).orElse(handedIn);
        return new Desk(
                work.kit().title(),
                work.kit().round(),
                work.kit().member(),
                open ? whole : new Candidate(whole.id(), whole.code(), whole.name(), whole.grade()),
                index() + 1,
                candidates.size(),
                said,
                open ? Optional.of(sheet(work, whole)) : Optional.empty());
    }

    private Sheet sheet(KitWork work, Candidate whole) {
        var round = work.kit().round();
        Scorecard card = work.card(whole.id())
                .orElseGet(() -> Scorecard.draft(
                        round.digest(), whole.id(), work.kit().member().id()));
        List<Scorecard> before = work.cards().stream()
                .filter(each -> each.candidate().equals(whole.id())
                        && each.roundDigest().equals(round.digest())
                        && each.revision() < card.revision())
                .sorted((one, other) -> Integer.compare(one.revision(), other.revision()))
                .toList();
        return new Sheet(
                round, round.shown(), whole, card, before, work.scratch(whole.id()), table.justifications(whole.id()));
    }

    ObservableList<Seen> candidates() {
        return candidates;
    }

    ObjectProperty<CandidateId> candidate() {
        return candidate;
    }

    ObjectProperty<Tab> tab() {
        return tab;
    }

    /** Those that the round has: the review of a resume asks nobody anything. */
    List<Tab> tabs() {
        boolean asks = desk.get()
                .map(now -> now.round().conduct().kind().ratesLevels()
                        && !now.round().frozen().questions().isEmpty())
                .orElse(true);
        return asks ? List.of(Tab.values()) : List.of(Tab.PREPARE, Tab.RATE, Tab.SUMMARY);
    }

    /** Empty while there is nobody to score. */
    ReadOnlyObjectProperty<Optional<Desk>> desk() {
        return desk.getReadOnlyProperty();
    }

    Optional<Sheet> sheet() {
        return desk.get().flatMap(Desk::sheet);
    }

    /** Says whether there is a conflict of interest; without one, the work goes on. */
    void declare(boolean conflict, String reason) {
        desk.get().ifPresent(now -> {
            table.apply(new KitChange.DeclareInKit(
                    new Declaration(now.member().id(), now.candidate().id(), conflict, reason.strip(), now())));
            refresh();
        });
    }

    Instant now() {
        return Instant.now(services.clock());
    }

    /** Changes the card unless it was handed in. */
    void edit(UnaryOperator<Scorecard> change, String field) {
        sheet().filter(sheet -> !sheet.submitted()).ifPresent(sheet -> save(change.apply(sheet.card()), field));
    }

    /** Puts a card in the place of the draft, or a new revision on top. */
    void save(Scorecard card, String field) {
        boolean same = sheet().filter(sheet -> sheet.card().equals(card)).isPresent();
        if (!same) {
            table.apply(new KitChange.SaveCard(card, field));
            refresh();
        }
    }

    void editScratch(String words) {
        sheet().filter(sheet -> !sheet.scratch().equals(words)).ifPresent(sheet -> {
            table.apply(new KitChange.EditScratch(
                    new KitWork.Scratch(sheet.candidate().id(), words)));
            refresh();
        });
    }

    void barrier() {
        table.barrier();
    }

    /** The next (1) or previous (-1) candidate; stays at the ends. */
    void goCandidate(int places) {
        int index = index() + places;
        if (index >= 0 && index < candidates.size()) {
            candidate.set(candidates.get(index).id());
        }
    }

    /** Opens the part that lies so many places on; stays at the ends. */
    void goTab(int places) {
        List<Tab> all = tabs();
        int index = all.indexOf(tab.get()) + places;
        if (index >= 0 && index < all.size()) {
            tab.set(all.get(index));
        }
    }

    Services services() {
        return services;
    }
}
