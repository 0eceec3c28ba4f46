package org.plumbline.app.newer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.NewerWords;
import org.plumbline.app.library.NewerWords.Offer;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Workshop;

/** The newer words that the bank has for an open workshop, one competency at a time. */
public final class NewerWordsViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(List.of(), 0));
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private NewerWords newer = new NewerWords(List.of());
    private Runnable unsubscribe = () -> {};

    public NewerWordsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    /**
     * What there is to decide.
     *
     * @param index of the one that is looked at
     */
    record State(List<Offer> offers, int index) {
        Optional<Offer> shown() {
            return index < offers.size() ? Optional.of(offers.get(index)) : Optional.empty();
        }
    }

    /** Looks into the library again, and follows the workshop. A bank that cannot be read is told of where banks are. */
    void show() {
        unsubscribe.run();
        unsubscribe = document.listen(this::refresh);
        services.jobs()
                .run(
                        progress -> new NewerWords(services.library().load().banks()),
                        loaded -> {
                            newer = loaded;
                            refresh(document.current());
                        },
                        problem -> {});
    }

    void hide() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    private void refresh(Workshop workshop) {
        List<Offer> offers = newer.of(workshop);
        if (!offers.equals(state.get().offers())) {
            state.set(new State(offers, Math.max(0, Math.min(state.get().index(), offers.size() - 1))));
        }
        if (offers.isEmpty()) {
            open.set(false);
        }
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the words are looked at. */
    BooleanProperty open() {
        return open;
    }

    /** "The bank has newer words for 2 competencies." */
    String sentence() {
        return Words.of("newer.banner", state.get().offers().size());
    }

    /** "1 of 2: Listening, from “Bank”". */
    String which(Offer offer) {
        return Words.of(
                "newer.which",
                state.get().index() + 1,
                state.get().offers().size(),
                offer.own().name(),
                offer.bankTitle());
    }

    /** What to know before deciding; empty for nothing. */
    String note(Offer offer) {
        if (offer.otherScale()) {
            return Words.of("newer.otherScale");
        }
        String rounds = document.current()
                .currentRound()
                .map(Round::number)
                .map(number -> Words.of("newer.rounds", number))
                .orElse("");
        return (offer.edited() ? Words.of("newer.edited") + " " : "") + rounds;
    }

    /** The next or the one before, round the ends. */
    void step(int places) {
        State now = state.get();
        if (!now.offers().isEmpty()) {
            state.set(new State(
                    now.offers(),
                    Math.floorMod(now.index() + places, now.offers().size())));
        }
    }

    void take() {
        state.get().shown().filter(offer -> !offer.otherScale()).ifPresent(offer -> document.apply(offer.take()));
    }

    void keep() {
        state.get().shown().ifPresent(offer -> document.apply(offer.keep()));
    }
}
