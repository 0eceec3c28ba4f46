package org.plumbline.app.screen.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.ScorecardChecks;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/** One member's own card of one candidate; it holds nobody else's ratings. */
public final class ScoreViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<PanelMember> members = FXCollections.observableArrayList();
    private final ObjectProperty<Candidate> candidate = new SimpleObjectProperty<>();
    private final ObjectProperty<PanelMember> member = new SimpleObjectProperty<>();
    private final ObjectProperty<CompetencyId> competency = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Desk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EditableText evidence = new EditableText(this::editEvidence);
    private final EditableText analysis = new EditableText(this::editAnalysis);
    private Runnable unsubscribe = () -> {};
    private boolean refreshing;

    public ScoreViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        candidate.addListener(observable -> refreshUnlessBusy());
        member.addListener(observable -> refreshUnlessBusy());
        competency.addListener(observable -> refreshUnlessBusy());
    }

    /**
     * Everything that lies on the desk of the member who scores.
     *
     * @param required ordinal of the level required at the candidate's grade; empty while nobody has said it
     * @param steps one a competency, in the order of the round
     */
    record Desk(
            Round round,
            Scorecard card,
            SelectedCompetency competency,
            Scale scale,
            Optional<Integer> required,
            String gradeName,
            List<Step> steps,
            List<Question> questions,
            List<Finding> missing) {
        boolean submitted() {
            return card.submitted().isPresent();
        }

        Optional<Rating> rating() {
            return card.rating(competency.id());
        }
    }

    /** A competency in the strip at the bottom. */
    record Step(CompetencyId competency, String name, boolean rated, boolean here) {}

    void show() {
        unsubscribe = document.listen(workshop -> refresh());
        refresh();
    }

    void hide() {
        unsubscribe.run();
    }

    private void refreshUnlessBusy() {
        if (!refreshing) {
            document.endTyping();
            refresh();
        }
    }

    private void refresh() {
        refreshing = true;
        try {
            Workshop workshop = document.current();
            keep(candidates, workshop.candidates(), candidate);
            keep(members, workshop.panel(), member);
            desk.set(workshop.currentRound().flatMap(round -> lay(workshop, round)));
            evidence.show(desk.get()
                    .flatMap(now -> now.card().line(now.competency().id()))
                    .map(CompetencyRating::evidence)
                    .orElse(""));
            analysis.show(desk.get().map(now -> now.card().analysis()).orElse(""));
        } finally {
            refreshing = false;
        }
    }

    /** Shows the workshop's list and keeps the chosen one chosen, under its newest name. */
    private static <T> void keep(ObservableList<T> shown, List<T> now, ObjectProperty<T> chosen) {
        int index = shown.indexOf(chosen.get());
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
        if (now.stream().noneMatch(thing -> thing.equals(chosen.get()))) {
            chosen.set(now.isEmpty() ? null : now.get(Math.max(0, Math.min(index, now.size() - 1))));
        }
    }

    private Optional<Desk> lay(Workshop workshop, Round round) {
        List<SelectedCompetency> all = round.frozen().competencies();
        if (candidate.get() == null || member.get() == null || all.isEmpty()) {
            return Optional.empty();
        }
        if (all.stream().noneMatch(each -> each.id().equals(competency.get()))) {
            competency.set(all.get(0).id());
        }
        Scorecard card = card(workshop, round);
        SelectedCompetency here = all.stream()
                .filter(each -> each.id().equals(competency.get()))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Desk(
                round,
                card,
                here,
                scale(round, here),
                required(round, here),
                workshop.position()
                        .grade(candidate.get().grade())
                        .map(grade -> grade.name())
                        .orElse(""),
                steps(all, card),
                round.frozen().questions().stream()
                        .filter(question -> question.covers(here.id()))
                        .toList(),
                ScorecardChecks.of(round, candidate.get(), card)));
    }

    private Scorecard card(Workshop workshop, Round round) {
        return workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.isFor(candidate.get().id(), member.get().id()))
                .max(java.util.Comparator.comparingInt(Scorecard::revision))
                .orElseGet(() -> Scorecard.draft(
                        round.digest(), candidate.get().id(), member.get().id()));
    }

    private static Scale scale(Round round, SelectedCompetency selected) {
        return round.frozen().scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Integer> required(Round round, SelectedCompetency selected) {
        return round.frozen().requiredLevels().stream()
                .filter(level -> level.competency().equals(selected.id())
                        && level.grade().equals(candidate.get().grade()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    private List<Step> steps(List<SelectedCompetency> all, Scorecard card) {
        return all.stream()
                .map(each -> new Step(
                        each.id(),
                        each.name(),
                        card.rating(each.id()).isPresent(),
                        each.id().equals(competency.get())))
                .toList();
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    ObservableList<PanelMember> members() {
        return members;
    }

    ObjectProperty<Candidate> candidate() {
        return candidate;
    }

    ObjectProperty<PanelMember> member() {
        return member;
    }

    ObjectProperty<CompetencyId> competency() {
        return competency;
    }

    /** Empty while no round is open, or nobody is there to score or to be scored. */
    ReadOnlyObjectProperty<Optional<Desk>> desk() {
        return desk.getReadOnlyProperty();
    }

    EditableText evidence() {
        return evidence;
    }

    EditableText analysis() {
        return analysis;
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

    /** Whether the workshop's words or rules changed since the round froze them. */
    boolean changedSinceOpened() {
        Workshop workshop = document.current();
        return workshop.currentRound()
                .map(round -> !Digests.freeze(workshop, round.id(), round.opened())
                        .digest()
                        .equals(round.digest()))
                .orElse(false);
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

    /** Rates the competency that is shown; a level outside its scale changes nothing. */
    void rate(int level) {
        desk.get()
                .filter(now -> now.scale().has(level))
                .ifPresent(now -> line(line -> new CompetencyRating(
                        line.competency(), Optional.of(new Rating.Rated(level)), line.evidence())));
    }

    void rate(Rating rating) {
        line(line -> new CompetencyRating(line.competency(), Optional.of(rating), line.evidence()));
    }

    /** Back to "not yet rated"; the evidence stays. */
    void clear() {
        line(line -> new CompetencyRating(line.competency(), Optional.empty(), line.evidence()));
    }

    private void line(UnaryOperator<CompetencyRating> edit) {
        desk.get().ifPresent(now -> {
            CompetencyId here = now.competency().id();
            save(card -> card.with(edit.apply(card.line(here).orElse(CompetencyRating.empty(here)))), "");
        });
    }

    private void editEvidence(String text) {
        desk.get().ifPresent(now -> {
            CompetencyId here = now.competency().id();
            save(card -> card.with(new CompetencyRating(here, card.rating(here), text)), "evidence." + here);
        });
    }

    private void editAnalysis(String text) {
        save(card -> card.withAnalysis(text), "analysis");
    }

    String transcript(QuestionId question) {
        return desk.get().stream()
                .flatMap(now -> now.card().notes().stream())
                .filter(note -> note.question().equals(question))
                .map(QuestionNote::transcript)
                .findFirst()
                .orElse("");
    }

    void editTranscript(QuestionId question, String text) {
        save(
                card -> {
                    var notes = new ArrayList<>(card.notes());
                    notes.removeIf(note -> note.question().equals(question));
                    if (!text.isEmpty()) {
                        notes.add(new QuestionNote(question, text));
                    }
                    return card.withNotes(notes);
                },
                "transcript." + question);
    }

    /** A card that was handed in is no longer edited. */
    private void save(UnaryOperator<Scorecard> edit, String field) {
        desk.get()
                .filter(now -> !now.submitted())
                .ifPresent(now -> document.apply(new ScoringChange.SaveScorecard(edit.apply(now.card()), field)));
    }

    /** Hands the card in when nothing is missing, which cannot be undone; says whether it did. */
    boolean submit() {
        Optional<Desk> now =
                desk.get().filter(desk -> !desk.submitted() && desk.missing().isEmpty());
        now.ifPresent(ready -> {
            document.apply(
                    new ScoringChange.SaveScorecard(ready.card().submittedAt(Instant.now(services.clock())), ""));
            document.barrier();
        });
        return now.isPresent();
    }

    /** The next (1) or previous (-1) candidate; stays at the ends. */
    void goCandidate(int places) {
        int index = candidates.indexOf(candidate.get()) + places;
        if (index >= 0 && index < candidates.size()) {
            candidate.set(candidates.get(index));
        }
    }

    /** The next (1) or previous (-1) competency; stays at the ends. */
    void goCompetency(int places) {
        desk.get().ifPresent(now -> {
            List<CompetencyId> ids = now.steps().stream().map(Step::competency).toList();
            int index = ids.indexOf(now.competency().id()) + places;
            if (index >= 0 && index < ids.size()) {
                competency.set(ids.get(index));
            }
        });
    }
}
