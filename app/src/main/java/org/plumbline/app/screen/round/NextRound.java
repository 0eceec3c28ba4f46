package org.plumbline.app.screen.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Differing;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.workshop.RoundChange;

/** How the next round is to be held, each setting as a choice that edits the document. */
final class NextRound {
    final ObjectProperty<RoundKind> kind;
    final ObjectProperty<Settling> settling;
    final ObjectProperty<Differing> differing;
    final ObjectProperty<Opens> ratings;
    final ObjectProperty<Opens> notes;
    final ObjectProperty<Opens> names;
    final ObjectProperty<Boolean> stop;
    final ObjectProperty<Boolean> fresh;
    final ObjectProperty<Integer> aDay;
    /** 0 stands for everybody. */
    final ObjectProperty<Integer> each;

    private final WorkshopDocument document;
    private final List<Runnable> showing = new ArrayList<>();
    private Conduct conduct = Conduct.USUAL;

    NextRound(WorkshopDocument document) {
        this.document = document;
        kind = choice(Conduct::kind, Conduct::withKind);
        settling = choice(Conduct::settling, Conduct::withSettling);
        differing = choice(Conduct::differing, Conduct::withDiffering);
        ratings = opens(Visibility::ratings, (before, value) -> new Visibility(value, before.notes(), before.names()));
        notes = opens(Visibility::notes, (before, value) -> new Visibility(before.ratings(), value, before.names()));
        names = opens(Visibility::names, (before, value) -> new Visibility(before.ratings(), before.notes(), value));
        stop = choice(Conduct::stopAtFirstNotMet, Conduct::withStopAtFirstNotMet);
        fresh = choice(Conduct::freshRaters, Conduct::withFreshRaters);
        aDay = choice(Conduct::interviewsADay, Conduct::withInterviewsADay);
        each = choice(
                now -> now.ratersEach().orElse(0),
                (before, count) -> before.withRatersEach(count == 0 ? Optional.empty() : Optional.of(count)));
    }

    private <T> ObjectProperty<T> choice(Function<Conduct, T> reading, BiFunction<Conduct, T, Conduct> writing) {
        var property = new SimpleObjectProperty<>(reading.apply(conduct));
        property.addListener((observable, was, is) -> {
            if (is != null && !is.equals(reading.apply(conduct))) {
                document.apply(new RoundChange.PlanRound(writing.apply(conduct, is)));
            }
        });
        showing.add(() -> property.set(reading.apply(conduct)));
        return property;
    }

    private ObjectProperty<Opens> opens(
            Function<Visibility, Opens> reading, BiFunction<Visibility, Opens, Visibility> writing) {
        return choice(
                now -> reading.apply(now.visibility()),
                (before, value) -> before.withVisibility(writing.apply(before.visibility(), value)));
    }

    void refresh(Conduct planned) {
        conduct = planned;
        showing.forEach(Runnable::run);
    }

    /** Who sees what of the others, and when it opens, in one sentence. */
    String sees() {
        Visibility visible = conduct.visibility();
        if (visible.ratings() == visible.notes() && visible.notes() == visible.names()) {
            return Words.of("round.sees.same", Words.of("round.opens." + visible.ratings()));
        }
        return Words.of(
                "round.sees",
                Words.of("round.opens." + visible.ratings()),
                Words.of("round.opens." + visible.notes()),
                Words.of("round.opens." + visible.names()));
    }
}
