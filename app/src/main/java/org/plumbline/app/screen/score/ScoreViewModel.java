package org.plumbline.app.screen.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.KitDrafts;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/** Scoring in the workshop itself: who scores on this computer, and the kit of that member alone. */
public final class ScoreViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final WorkshopTable table;
    private final KitViewModel kit;
    private final ObservableList<PanelMember> members = FXCollections.observableArrayList();
    private final ObjectProperty<PanelMember> member = new SimpleObjectProperty<>();
    private Runnable unsubscribe = () -> {};
    private boolean refreshing;

    public ScoreViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        var notes = new KitDrafts(services.settings().home().resolve("notes"));
        table = new WorkshopTable(document, new ScratchBook(notes, services.jobs(), services.dialogs()));
        kit = new KitViewModel(table, services);
        member.addListener((property, old, now) -> seat(now));
    }

    private void seat(PanelMember now) {
        kit.leave();
        table.seat(Optional.ofNullable(now).map(PanelMember::id));
        if (!refreshing) {
            document.endTyping();
            kit.refresh();
        }
    }

    void show() {
        unsubscribe.run();
        unsubscribe = document.listen(workshop -> refresh());
        refresh();
        kit.show();
    }

    void hide() {
        kit.hide();
        unsubscribe.run();
    }

    /** The chosen member stays chosen, under their newest name. */
    private void refresh() {
        refreshing = true;
        try {
            List<PanelMember> now = document.current().panel().stream()
                    .filter(each -> each.role().rates())
                    .toList();
            Optional<PanelMember> chosen = Optional.ofNullable(member.get());
            int index = chosen.map(members::indexOf).orElse(-1);
            if (!members.equals(now)) {
                members.setAll(now);
            }
            if (chosen.filter(now::contains).isEmpty()) {
                member.set(now.stream()
                        .filter(each ->
                                chosen.filter(old -> old.id().equals(each.id())).isPresent())
                        .findFirst()
                        .orElse(now.isEmpty() ? null : now.get(Math.max(0, Math.min(index, now.size() - 1)))));
            }
        } finally {
            refreshing = false;
        }
    }

    KitViewModel kit() {
        return kit;
    }

    ObservableList<PanelMember> members() {
        return members;
    }

    ObjectProperty<PanelMember> member() {
        return member;
    }

    boolean isOpen() {
        return document.current().currentRound().isPresent();
    }

    /** What hinders opening a round, in the order of the work; empty when one can be opened. */
    List<String> hindrances() {
        Workshop workshop = document.current();
        var keys = new ArrayList<String>();
        if (workshop.competencies().isEmpty()) {
            keys.add("score.needs.competencies");
        }
        if (workshop.panel().isEmpty()) {
            keys.add("score.needs.panel");
        }
        if (workshop.candidates().isEmpty()) {
            keys.add("score.needs.candidates");
        }
        return keys;
    }

    /** The round, where the workshop's words or rules changed since it froze them. */
    Optional<Round> changedSinceOpened() {
        Workshop workshop = document.current();
        return workshop.currentRound().filter(round -> !Digests.freeze(workshop, round.id(), round.opened())
                .digest()
                .equals(round.digest()));
    }

    void openRound() {
        if (!hindrances().isEmpty()) {
            return;
        }
        Round round = Digests.freeze(
                document.current(), new RoundId(services.ids().next("round")), LocalDate.now(services.clock()));
        Optional<Round> same = document.current().rounds().stream()
                .filter(earlier -> earlier.digest().equals(round.digest()))
                .findFirst();
        if (same.isPresent()) {
            services.dialogs()
                    .problem(
                            Words.of("score.open", round.number()),
                            Words.of("score.same", same.get().number()));
        } else {
            document.apply(new ScoringChange.OpenRound(round));
        }
    }
}
