package org.plumbline.app.screen.results;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;
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

    /** The rule for the next round; an open round keeps the rule it was opened with. */
    void setRule(DecisionRule rule) {
        document.apply(new ScoringChange.SetRule(rule));
    }

    DecisionRule rule() {
        return document.current().rule();
    }
}
