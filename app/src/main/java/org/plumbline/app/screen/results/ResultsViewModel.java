package org.plumbline.app.screen.results;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What the rule says of every candidate, and where the panel still has to agree. */
public final class ResultsViewModel {
    private final WorkshopDocument document;
    private final ReadOnlyObjectWrapper<Optional<Table>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Spot>> spot = new SimpleObjectProperty<>(Optional.empty());
    private Runnable unsubscribe = () -> {};

    public ResultsViewModel(WorkshopDocument document) {
        this.document = document;
    }

    /** One candidate on one competency. */
    record Spot(CandidateId candidate, CompetencyId competency) {}

    /** The results of a round. */
    record Table(Round round, String rule, List<SelectedCompetency> competencies, List<Row> rows) {}

    /** One candidate: every standing, then the outcome and why. */
    record Row(Candidate candidate, String grade, Outcome outcome) {}

    /**
     * What is known of one spot.
     *
     * @param required the required level's word; empty while nobody has said it
     * @param voices empty until every member has handed in: nobody is swayed by the others
     * @param waitingFor members who have not handed in
     */
    record Desk(
            Spot spot,
            String candidate,
            SelectedCompetency competency,
            Scale scale,
            Optional<String> required,
            List<Voice> voices,
            List<String> waitingFor,
            Optional<Agreed> agreed) {}

    /** What one member said, with the evidence. */
    record Voice(String member, String rating, String evidence) {}

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        table.set(workshop.currentRound().map(round -> table(workshop, round)));
    }

    private static Table table(Workshop workshop, Round round) {
        var outcomes = new Outcomes(workshop, round);
        List<Row> rows = ShownCandidates.of(workshop).stream()
                .map(candidate -> new Row(candidate, gradeName(workshop, candidate), outcomes.of(candidate)))
                .toList();
        return new Table(round, round.frozen().ruleSentence(), round.frozen().competencies(), rows);
    }

    private static String gradeName(Workshop workshop, Candidate candidate) {
        return workshop.position().grade(candidate.grade()).map(Grade::name).orElse("");
    }

    ReadOnlyObjectProperty<Optional<Table>> table() {
        return table.getReadOnlyProperty();
    }

    /** The spot that is looked at. */
    ObjectProperty<Optional<Spot>> spot() {
        return spot;
    }

    Scale scale(SelectedCompetency selected) {
        return table.get().orElseThrow().round().frozen().scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .orElseThrow();
    }

    /** Everything about the spot that is looked at. */
    Optional<Desk> desk() {
        return table.get().flatMap(now -> spot.get().flatMap(here -> desk(now, here)));
    }

    private Optional<Desk> desk(Table now, Spot here) {
        Workshop workshop = document.current();
        Optional<Candidate> candidate = workshop.candidate(here.candidate());
        Optional<SelectedCompetency> competency = now.competencies().stream()
                .filter(each -> each.id().equals(here.competency()))
                .findFirst();
        if (candidate.isEmpty() || competency.isEmpty()) {
            return Optional.empty();
        }
        var outcomes = new Outcomes(workshop, now.round());
        List<String> waiting = workshop.panel().stream()
                .filter(member -> outcomes.submitted(here.candidate(), member).isEmpty())
                .map(PanelMember::name)
                .toList();
        Scale scale = scale(competency.get());
        List<Voice> voices = waiting.isEmpty()
                ? workshop.panel().stream()
                        .map(member -> voice(member, outcomes.submitted(here.candidate(), member), here, scale))
                        .toList()
                : List.of();
        return Optional.of(new Desk(
                here,
                ShownCandidates.label(workshop, candidate.get().id()),
                competency.get(),
                scale,
                required(now, candidate.get(), here, scale),
                voices,
                waiting,
                agreed(workshop, now, here)));
    }

    private static Voice voice(PanelMember member, Optional<Scorecard> card, Spot here, Scale scale) {
        Optional<CompetencyRating> line = card.flatMap(given -> given.line(here.competency()));
        return new Voice(
                member.name(),
                line.flatMap(CompetencyRating::rating)
                        .map(rating -> words(rating, scale))
                        .orElseGet(() -> Words.of("results.notRated")),
                line.map(CompetencyRating::evidence).orElse(""));
    }

    private static String words(Rating rating, Scale scale) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public String rated(Rating.Rated rated) {
                return rated.level() + "  " + scale.level(rated.level()).name();
            }

            @Override
            public String notAsked(Rating.NotAsked notAsked) {
                return Words.of("results.notAsked");
            }

            @Override
            public String noAnswer(Rating.NoAnswer noAnswer) {
                return Words.of("results.noAnswer");
            }

            @Override
            public String met(Rating.Met met) {
                return Words.of("results.met");
            }

            @Override
            public String notMet(Rating.NotMet notMet) {
                return Words.of("results.notMet");
            }
        });
    }

    private static Optional<String> required(Table now, Candidate candidate, Spot here, Scale scale) {
        return now.round().frozen().requiredLevels().stream()
                .filter(level -> level.competency().equals(here.competency())
                        && level.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .map(level -> scale.level(level).name())
                .findFirst();
    }

    private static Optional<Agreed> agreed(Workshop workshop, Table now, Spot here) {
        return workshop.agreed().stream()
                .filter(level -> level.roundDigest().equals(now.round().digest())
                        && level.candidate().equals(here.candidate())
                        && level.competency().equals(here.competency()))
                .findFirst();
    }

    /** Keeps what the panel agreed on; the reason is part of the record, so there must be one. */
    void agree(Spot here, int level, String reason) {
        table.get()
                .filter(now -> !reason.isBlank())
                .ifPresent(now -> document.apply(new ScoringChange.AgreeLevel(
                        new Agreed(now.round().digest(), here.candidate(), here.competency(), level, reason.strip()))));
    }

    void withdraw(Spot here) {
        table.get()
                .ifPresent(now -> document.apply(new ScoringChange.WithdrawAgreement(
                        now.round().digest(), here.candidate(), here.competency())));
    }

    /** The rule for the next round; an open round keeps the rule it was opened with. */
    void setRule(DecisionRule rule) {
        document.apply(new ScoringChange.SetRule(rule));
    }

    DecisionRule rule() {
        return document.current().rule();
    }
}
