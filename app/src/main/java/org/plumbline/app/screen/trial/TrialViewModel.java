package org.plumbline.app.screen.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialId;
import org.plumbline.model.analysis.Turnout;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.TrialChange;
import org.plumbline.model.workshop.Workshop;

/** A practice resume or answer that every expert rates alone, and what the level texts must say better. */
public final class TrialViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<TrialPage> page = new ReadOnlyObjectWrapper<>(new TrialPage.None(false));
    private final ReadOnlyObjectWrapper<List<Tab>> tabs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final EditableText title =
            new EditableText(words -> edit(old -> old.withWords(old.kind(), words, old.material()), "title"));
    private final EditableText material =
            new EditableText(words -> edit(old -> old.withWords(old.kind(), old.title(), words), "material"));
    private final EditableText reason = new EditableText(this::because);
    private final Booth<OwnSheet> booth = new Booth<>(Words.of("change.RateTrial"));
    private Optional<TrialId> chosen = Optional.empty();
    private Runnable unsubscribe = () -> {};

    /** A trial in the row of trials. */
    record Tab(TrialId id, String title, boolean secret, boolean here) {}

    public TrialViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        booth.state()
                .addListener((property, old, now) -> reason.show(now.inside()
                        .map(own -> own.filled().reason(own.filled().here()))
                        .orElse("")));
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        notice.set("");
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        booth.leave();
    }

    private void refresh(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        List<Trial> all = analysis.trials();
        Optional<Trial> here = chosen.flatMap(analysis::trial)
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
        tabs.set(all.stream()
                .map(trial ->
                        new Tab(trial.id(), trial.title(), trial.revealed().isEmpty(), here.equals(Optional.of(trial))))
                .toList());
        title.show(here.map(Trial::title).orElse(""));
        material.show(here.map(Trial::material).orElse(""));
        page.set(here.map(trial -> TrialPages.of(workshop, trial))
                .orElseGet(() -> new TrialPage.None(!workshop.competencies().isEmpty())));
        keepBooth();
    }

    /** The trial may have gone, or its competencies, or the rater, while the curtain was closed. */
    private void keepBooth() {
        boolean mayStay = secret().filter(trial -> booth.own()
                        .map(own -> trial.competencies().equals(own.filled().competencies())
                                && trial.turnout()
                                        .turn(own.person())
                                        .filter(Turnout.Turn::onList)
                                        .isPresent())
                        .orElse(true))
                .isPresent();
        if (!mayStay) {
            booth.leave();
        }
    }

    private Optional<SecretTrial> secret() {
        return page.get() instanceof TrialPage.Secret secret ? Optional.of(secret.trial()) : Optional.empty();
    }

    private Optional<Trial> here() {
        return tabs.get().stream().filter(Tab::here).findFirst().flatMap(tab -> document.current()
                .analysis()
                .trial(tab.id()));
    }

    ReadOnlyObjectProperty<TrialPage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Tab>> tabs() {
        return tabs.getReadOnlyProperty();
    }

    /** What could not be done and why; empty when there is nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    EditableText title() {
        return title;
    }

    EditableText material() {
        return material;
    }

    /** Why the expert behind the curtain chose the level. */
    EditableText reason() {
        return reason;
    }

    Booth<OwnSheet> booth() {
        return booth;
    }

    Optional<TrialId> hereId() {
        return here().map(Trial::id);
    }

    Workshop workshop() {
        return document.current();
    }

    void look(TrialId trial) {
        document.endTyping();
        notice.set("");
        chosen = Optional.of(trial);
        refresh(document.current());
    }

    /** A new trial of all selected competencies. */
    void add(Trial.Kind kind) {
        add(
                kind,
                Words.of(
                        "trial.new." + kind,
                        document.current().analysis().trials().size() + 1),
                "",
                document.current().competencies().stream()
                        .map(SelectedCompetency::id)
                        .toList());
    }

    /** The same material once more, to be rated anew; the one that the room has seen stays. */
    void again() {
        here().ifPresent(old -> add(
                old.kind(),
                Words.of(
                        "trial.again.title",
                        old.title(),
                        document.current().analysis().trials().size() + 1),
                old.material(),
                old.competencies()));
    }

    private void add(Trial.Kind kind, String name, String words, List<CompetencyId> competencies) {
        notice.set("");
        var id = new TrialId(services.ids().next("trial"));
        chosen = Optional.of(id);
        document.apply(
                new TrialChange.AddTrial(new Trial(id, kind, name, words, competencies, List.of(), Optional.empty())));
    }

    void remove() {
        here().ifPresent(trial -> document.apply(new TrialChange.RemoveTrial(trial.id())));
    }

    void kind(Trial.Kind kind) {
        edit(old -> old.withWords(kind, old.title(), old.material()), "");
    }

    private void edit(UnaryOperator<Trial> edit, String field) {
        here().filter(trial -> trial.revealed().isEmpty())
                .map(edit)
                .ifPresent(edited -> document.apply(new TrialChange.EditTrial(
                        edited.id(), edited.kind(), edited.title(), edited.material(), field)));
    }

    /** Whether a competency is rated; one that leaves takes its ratings with it. */
    void rateFor(CompetencyId competency, boolean rated) {
        if (page.get() instanceof TrialPage.Secret secret) {
            var wanted = new ArrayList<CompetencyId>();
            secret.choices().stream()
                    .filter(choice -> choice.id().equals(competency) ? rated : choice.chosen())
                    .forEach(choice -> wanted.add(choice.id()));
            document.apply(new TrialChange.SetTrialCompetencies(secret.trial().id(), wanted));
        }
    }

    /** Closes the curtain for one expert, who sees what they handed in before. */
    void enter(ParticipantId person) {
        secret().ifPresent(trial -> {
            if (trial.competencies().isEmpty() || trial.material().isBlank()) {
                notice.set(Words.of(trial.competencies().isEmpty() ? "trial.noCompetency" : "trial.noMaterial"));
                return;
            }
            notice.set("");
            trial.turnout()
                    .turn(person)
                    .filter(Turnout.Turn::onList)
                    .ifPresent(turn -> booth.enter(
                            List.of(trial.id(), trial.competencies()),
                            person,
                            () -> OwnSheet.of(trial, turn.name(), handedIn(trial, person))));
        });
    }

    private Optional<Trial.Sheet> handedIn(SecretTrial trial, ParticipantId person) {
        return document.current().analysis().trial(trial.id()).flatMap(stored -> stored.sheet(person));
    }

    Optional<SelectedCompetency> competency(CompetencyId wanted) {
        return document.current().competenciesOfTrack().stream()
                .filter(selected -> selected.id().equals(wanted))
                .findFirst();
    }

    Scale scale(SelectedCompetency selected) {
        return document.current().scaleOf(selected);
    }

    /** Another competency behind the curtain. */
    void go(CompetencyId competency) {
        notice.set("");
        booth.edit(sheet -> sheet.at(competency), "place");
    }

    /** The next (1) or previous (-1) competency; stays at the ends. */
    void go(int places) {
        booth.own().ifPresent(own -> {
            List<CompetencyId> all = own.filled().competencies();
            int index = all.indexOf(own.filled().here()) + places;
            if (index >= 0 && index < all.size()) {
                go(all.get(index));
            }
        });
    }

    /** Rates the competency behind the curtain; 0 for not rated, and a level that there is not changes nothing. */
    void rate(int level) {
        booth.own()
                .flatMap(own -> competency(own.filled().here()))
                .filter(selected -> level == 0 || scale(selected).has(level))
                .ifPresent(selected -> {
                    notice.set("");
                    booth.edit(sheet -> sheet.rated(level), "");
                });
    }

    private void because(String words) {
        booth.own()
                .ifPresent(own -> booth.edit(
                        sheet -> sheet.because(words), "reason." + own.filled().here()));
    }

    /**
     * Hands the sheet in and leaves the curtain closed for the next.
     *
     * @param incomplete whether it may go without some ratings
     */
    void handIn(boolean incomplete) {
        booth.own().ifPresent(own -> secret().ifPresent(trial -> {
            List<CompetencyId> missing = own.filled().missing();
            if (!missing.isEmpty() && !incomplete) {
                notice.set(Words.of(
                        "trial.booth.missing",
                        missing.size(),
                        own.filled().competencies().size()));
                booth.edit(sheet -> sheet.at(missing.get(0)), "place");
                return;
            }
            notice.set("");
            document.apply(new TrialChange.RateTrial(trial.id(), own.filled().sheet(own.person())));
            secret().ifPresent(after -> booth.handedIn(after.turnout()));
        }));
    }

    void leave() {
        notice.set("");
        booth.leave();
    }

    /** Shows the room how often each level was chosen; asks first when somebody has not rated. */
    void reveal() {
        secret().ifPresent(trial -> {
            Turnout turnout = trial.turnout();
            if (turnout.done() == 0) {
                notice.set(Words.of("trial.reveal.nobody"));
            } else if (turnout.complete() || revealEarly(turnout)) {
                notice.set("");
                booth.clear();
                document.apply(new TrialChange.RevealTrial(trial.id(), Instant.now(services.clock())));
            }
        });
    }

    private boolean revealEarly(Turnout turnout) {
        return services.dialogs()
                .confirm(
                        Words.of("trial.reveal.early", turnout.done(), turnout.all()),
                        Words.of("trial.reveal.missing", turnout.missing()),
                        Words.of("trial.reveal"));
    }

    /** Mends the words of a level where the experts differed. */
    void mend(CompetencyId competency, int level, String words) {
        document.apply(new SelectionChange.EditLevelText(competency, level, words));
    }
}
