package org.plumbline.app.screen.round;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Shuffle;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Prepares the next round in one step, writes kits beside the window, and reports what was made and what was not. */
final class Preparing {
    private static final RoundId PREVIEW = new RoundId("preview");

    private final WorkshopDocument document;
    private final Services services;
    private final Secrets secrets = new Secrets();
    private final BooleanProperty onlyPassed = new SimpleBooleanProperty(true);
    private final BooleanProperty shuffle = new SimpleBooleanProperty();
    private final BooleanProperty kits = new SimpleBooleanProperty();
    private final BooleanProperty documents = new SimpleBooleanProperty();
    private final ObjectProperty<LocalDate> firstDay = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper wrote = new ReadOnlyBooleanWrapper();
    private Optional<Path> folder = Optional.empty();
    private Runnable cancel = () -> {};

    Preparing(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        onlyPassed.addListener(observable -> refresh(document.current()));
        firstDay.addListener(observable -> refresh(document.current()));
    }

    void refresh(Workshop workshop) {
        Preparation next = Preparation.of(workshop, PREVIEW, order(workshop), Optional.ofNullable(firstDay.get()));
        preview.set(next.problem().orElseGet(() -> next.sentence(workshop)));
        problem.set("");
    }

    private List<CandidateId> order(Workshop workshop) {
        var planning = new RoundPlanning(workshop);
        return onlyPassed.get() ? planning.passed() : planning.stillIn();
    }

    BooleanProperty onlyPassed() {
        return onlyPassed;
    }

    BooleanProperty shuffle() {
        return shuffle;
    }

    /** Whether a kit is written for every rater. */
    BooleanProperty kits() {
        return kits;
    }

    /** Whether guides and forms on paper are written too. */
    BooleanProperty documents() {
        return documents;
    }

    ObjectProperty<LocalDate> firstDay() {
        return firstDay;
    }

    /** Who would get how many candidates, or why the round cannot be prepared. */
    ReadOnlyStringProperty preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was made, what was not, and why. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Whether there is a folder to show. */
    ReadOnlyBooleanProperty wrote() {
        return wrote.getReadOnlyProperty();
    }

    void cancel() {
        cancel.run();
    }

    void showFolder() {
        folder.ifPresent(services.dialogs()::showFolder);
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }

    /** Freezes the next round and says who rates whom; where kits are wanted, they are made in the same step. */
    void prepare() {
        if (writing.get()) {
            return;
        }
        Workshop before = document.current();
        var id = new RoundId(services.ids().next("round"));
        List<CandidateId> order = order(before);
        Preparation next = Preparation.of(
                before,
                id,
                shuffle.get() ? Shuffle.of(order, secrets.lot()) : order,
                Optional.ofNullable(firstDay.get()));
        Round round = Digests.freeze(before, id, today());
        Optional<String> refusal = next.problem().or(() -> twin(before, round, "round.cannot.twin"));
        refusal.ifPresent(problem::set);
        Optional<Path> into = refusal.isEmpty() && kits.get()
                ? services.dialogs().folder(Words.of("round.folder"))
                : Optional.empty();
        if (refusal.isPresent() || kits.get() && into.isEmpty()) {
            return;
        }
        List<WorkshopChange> parts = new ArrayList<>(List.of(
                new ScoringChange.OpenRound(round),
                new AssignmentChange.Assign(next.plan().assignments())));
        Workshop opened = WorkshopChange.together("change.OpenRound", parts).applyTo(before);
        KitsOfRound issued = kitsOf(opened, round);
        if (into.isPresent()) {
            parts.add(new RoundChange.IssueKits(issued.fresh()));
        }
        document.apply(WorkshopChange.together("round.change.prepare", parts));
        report.set(made(next, document.current(), round));
        into.ifPresent(where -> write(round, issued, where));
    }

    private KitsOfRound kitsOf(Workshop workshop, Round round) {
        return KitsOfRound.of(
                workshop,
                round,
                secrets::key,
                services.settings().userName(),
                services.clock().instant());
    }

    private static Optional<String> twin(Workshop workshop, Round round, String key) {
        return workshop.rounds().stream()
                .filter(other -> other.digest().equals(round.digest()))
                .findFirst()
                .map(other -> Words.of(key, other.number()));
    }

    private static String made(Preparation next, Workshop workshop, Round round) {
        String who = next.sentence(workshop);
        String rest = workshop.panel().stream()
                .filter(member -> !member.role().ratesFirst())
                .map(member -> Words.of("round.report.noKit", member.name()))
                .reduce("", (all, one) -> all + "\n" + one);
        return (Words.of("round.report.prepared", round.number()) + " " + who + rest).strip();
    }

    /** A new version of a round: the words as they are now, for all whom nobody has begun to rate. */
    boolean renew(Round round, String reason) {
        Workshop before = document.current();
        Round next = Digests.renew(before, round, new RoundId(services.ids().next("round")), today(), reason.strip());
        Optional<String> refusal = reason.isBlank()
                ? Optional.of(Words.of("round.cannot.reason"))
                : twin(before, next, "round.cannot.same");
        problem.set(refusal.orElse(""));
        if (refusal.isEmpty()) {
            document.apply(Renewal.of(before, round, next));
            report.set(Words.of("round.report.renewed", next.number(), next.version()));
        }
        return refusal.isEmpty();
    }

    /** Writes the kits of a round once more, as its raters need them now. */
    void writeKits(Round round) {
        if (writing.get()) {
            return;
        }
        KitsOfRound now = kitsOf(document.current(), round);
        problem.set(now.all().isEmpty() ? Words.of("round.cannot.kits", round.number()) : "");
        if (!now.all().isEmpty()) {
            services.dialogs().folder(Words.of("round.folder")).ifPresent(where -> {
                if (!now.fresh().isEmpty()) {
                    document.apply(new RoundChange.IssueKits(now.fresh()));
                }
                report.set("");
                write(round, now, where);
            });
        }
    }

    private void write(Round round, KitsOfRound issued, Path where) {
        Instant now = services.clock().instant();
        var files = new KitWriting(document.current(), round, issued.all(), documents.get(), where, now);
        List<String> there = files.existing();
        boolean replacing = there.isEmpty()
                || services.dialogs()
                        .confirm(
                                Words.of("round.replace.title"),
                                Words.of("round.replace", there.size(), String.join(", ", there)),
                                Words.of("round.replace.action"));
        String before = report.get();
        folder = Optional.of(where);
        writing.set(true);
        done.set(0);
        cancel = services.jobs()
                .run(
                        progress -> files.write(replacing, progress),
                        step -> done.set((double) step.done() / step.all()),
                        made -> {
                            writing.set(false);
                            wrote.set(true);
                            report.set((before + "\n" + written(made, where, round)).strip());
                        },
                        fault -> {
                            writing.set(false);
                            services.dialogs().problem(Words.of("round.failed"), fault);
                        });
    }

    private String written(KitWriting.Made made, Path where, Round round) {
        var lines = new ArrayList<String>();
        lines.add(Words.of("round.report.written", made.written().size(), made.all(), where));
        int rest = made.all()
                - made.written().size()
                - made.kept().size()
                - made.failed().size();
        if (rest > 0) {
            lines.add(Words.of("round.report.cancelled", rest));
        }
        if (!made.kept().isEmpty()) {
            lines.add(Words.of("round.report.kept", String.join(", ", made.kept())));
        }
        if (documents.get() && !round.conduct().kind().ratesLevels()) {
            lines.add(Words.of("round.report.noDocuments"));
        }
        lines.addAll(made.failed());
        return String.join("\n", lines);
    }
}
