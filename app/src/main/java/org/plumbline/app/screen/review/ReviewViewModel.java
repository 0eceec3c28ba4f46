package org.plumbline.app.screen.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.OwnName;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.CardQuality;
import org.plumbline.model.check.QualityChecks;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ReviewStanding;
import org.plumbline.model.workshop.ReviewingChange;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** What HR reads over before anything is decided: the words of the cards, never the judgement. */
public final class ReviewViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObservableList<ReviewRow> all = FXCollections.observableArrayList();
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ReviewFilter> filter = new SimpleObjectProperty<>(ReviewFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<ReviewRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper forHr = new ReadOnlyBooleanWrapper();
    private final StringProperty who;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public ReviewViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        who = OwnName.of(services.settings());
        round.addListener(observable -> list());
        filter.addListener(observable -> sift());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        problem.set("");
    }

    private void refresh(Workshop workshop) {
        if (!rounds.equals(workshop.rounds())) {
            Optional<Round> before = Optional.ofNullable(round.get());
            rounds.setAll(workshop.rounds());
            round.set(before.flatMap(old -> rounds.stream()
                            .filter(now -> now.digest().equals(old.digest()))
                            .findFirst())
                    .or(workshop::currentRound)
                    .orElse(null));
        }
        list();
    }

    /** Whoever looks without being HR is given no card. */
    private void list() {
        Workshop workshop = document.current();
        Round now = round.get();
        forHr.set(now != null && document.viewer(now).role() == Role.HR_SPECIALIST);
        all.setAll(
                forHr.get()
                        ? QualityChecks.of(
                                        workshop,
                                        now,
                                        services.clock().instant(),
                                        services.clock().getZone())
                                .stream()
                                .map(quality -> row(workshop, now, quality))
                                .toList()
                        : List.of());
        count.set(all.isEmpty() ? "" : counted());
        sift();
    }

    private static ReviewRow row(Workshop workshop, Round round, CardQuality quality) {
        Scorecard card = quality.card();
        String rater = workshop.member(card.member())
                .map(PanelMember::name)
                .orElse(card.member().value());
        return new ReviewRow(
                quality,
                Words.of("review.title", rater, ShownCandidates.label(workshop, card.candidate())),
                ReviewStanding.of(workshop, card),
                CardWords.outcome(round, card));
    }

    private String counted() {
        long open = all.stream().filter(ReviewRow::isOpen).count();
        long returned = all.stream()
                .filter(row -> row.standing() == ReviewStanding.RETURNED)
                .count();
        return Words.of("review.count", all.size(), open, returned);
    }

    private void sift() {
        ReviewFilter now = filter.get() == null ? ReviewFilter.ALL : filter.get();
        String key = chosen.get().map(ReviewRow::key).orElse("");
        rows.setAll(all.stream().filter(now::lists).toList());
        chosen.set(all.stream().filter(row -> row.key().equals(key)).findFirst());
    }

    /** All rounds, the oldest first. */
    ObservableList<Round> rounds() {
        return rounds;
    }

    ObjectProperty<Round> round() {
        return round;
    }

    ObjectProperty<ReviewFilter> filter() {
        return filter;
    }

    /** The cards of the filter. */
    ObservableList<ReviewRow> rows() {
        return rows;
    }

    List<ReviewRow> all() {
        return all;
    }

    /** Whether HR looks; nobody else is given anything here. */
    ReadOnlyBooleanProperty forHr() {
        return forHr.getReadOnlyProperty();
    }

    void lookAsHr() {
        document.lookAs(Viewer.HR);
        list();
    }

    ReadOnlyObjectProperty<Optional<ReviewRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty who() {
        return who;
    }

    /** What is to be mended in the words of the chosen card. */
    StringProperty reason() {
        return reason;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** "18 cards, 12 to read, 2 returned". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Nobody for null. */
    void choose(ReviewRow row) {
        boolean another = !chosen.get()
                .map(ReviewRow::key)
                .equals(Optional.ofNullable(row).map(ReviewRow::key));
        chosen.set(Optional.ofNullable(row));
        if (another) {
            reason.set("");
            problem.set("");
        }
    }

    /** What stands on the chosen card, part by part. */
    List<CardWords> words() {
        return chosen.get().map(row -> CardWords.of(round.get(), row.quality())).orElse(List.of());
    }

    /** What HR said of the chosen card so far, the oldest first. */
    List<String> history() {
        ZoneId zone = services.clock().getZone();
        return chosen.get().stream()
                .flatMap(row ->
                        ReviewStanding.history(document.current(), row.quality().card()).stream())
                .map(said -> Words.of(
                        said.validated() ? "review.history.validated" : "review.history.returned",
                        said.by(),
                        LocalDate.ofInstant(said.when(), zone),
                        said.revision(),
                        said.reason()))
                .toList();
    }

    void validate() {
        chosen.get().filter(row -> named()).ifPresent(row -> say(List.of(row), true, ""));
    }

    /** Gives the words back to their rater. */
    void sendBack() {
        if (chosen.get().isEmpty() || !named()) {
            return;
        }
        String why = reason.get().strip();
        problem.set(why.isEmpty() ? Words.of("review.noReason") : "");
        if (!why.isEmpty()) {
            say(List.of(chosen.get().get()), false, why);
            reason.set("");
        }
    }

    /** Validates the cards that nobody has read yet and that have no remark, in one step. */
    void validatePlain() {
        List<ReviewRow> plain = plain();
        if (!plain.isEmpty() && named()) {
            say(plain, true, "");
        }
    }

    List<ReviewRow> plain() {
        return all.stream()
                .filter(row -> row.isOpen() && row.quality().remarks().isEmpty())
                .toList();
    }

    private boolean named() {
        boolean said = !Objects.requireNonNullElse(who.get(), "").isBlank();
        problem.set(said ? "" : Words.of("review.noName"));
        return said;
    }

    private void say(List<ReviewRow> which, boolean holds, String why) {
        Instant now = services.clock().instant();
        List<WorkshopChange> steps = which.stream()
                .map(row -> row.quality().card())
                .<WorkshopChange>map(card -> new ReviewingChange.ReviewCard(new CardReview(
                        card.roundDigest(),
                        card.candidate(),
                        card.member(),
                        card.revision(),
                        holds,
                        why,
                        who.get().strip(),
                        now)))
                .toList();
        document.apply(steps.size() == 1 ? steps.get(0) : WorkshopChange.together("review.change.several", steps));
    }
}
