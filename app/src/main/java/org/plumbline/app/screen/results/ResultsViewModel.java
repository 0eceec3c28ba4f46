package org.plumbline.app.screen.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.workshop.CategoryChange;
import org.plumbline.model.workshop.CategoryOutcome;
import org.plumbline.model.workshop.Funnel;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RoundWords;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.WhatIf;
import org.plumbline.model.workshop.Workshop;

/** What the rule says of every candidate of a round, as far as the one who looks may know it. */
public final class ResultsViewModel {
    static final int MOST_COMPARED = 5;

    private final WorkshopDocument document;
    private final ResultExport export;
    private final ReadOnlyObjectWrapper<Optional<ResultsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Optional<CandidateId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<WhatIf> supposed = new SimpleObjectProperty<>(WhatIf.NOTHING);
    private final ObservableList<CandidateId> compared = FXCollections.observableArrayList();
    private Optional<RoundId> wanted = Optional.empty();
    private Optional<ResultsPage> everything = Optional.empty();
    private Runnable unsubscribe = () -> {};

    public ResultsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        export = new ResultExport(services);
        filter.addListener(observable -> select());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    /** What was supposed is gone with the screen. */
    void hide() {
        supposed.set(WhatIf.NOTHING);
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        everything = round(workshop).map(round -> everything(workshop, round));
        compared.removeIf(id -> everything.flatMap(all -> all.row(id)).isEmpty());
        select();
    }

    private Optional<Round> round(Workshop workshop) {
        return workshop.rounds().stream()
                .filter(round -> wanted.filter(round.id()::equals).isPresent())
                .findFirst()
                .or(workshop::currentRound);
    }

    private ResultsPage everything(Workshop workshop, Round round) {
        PanelView view = PanelView.of(workshop, round, document.viewer(round));
        Funnel funnel = Funnel.seenIn(
                workshop, each -> each.equals(round) ? view : PanelView.of(workshop, each, document.viewer(each)));
        Map<CandidateId, String> categories = new HashMap<>();
        CategoryOutcome.of(workshop).stream()
                .filter(each -> each.category().isPresent())
                .forEach(each -> categories.put(each.candidate(), each.words()));
        var rows = new ArrayList<Row>();
        for (PanelView.OfCandidate seen : view.candidates()) {
            if (funnel.stage(round)
                    .filter(stage -> stage.seen().contains(seen.candidate()))
                    .isPresent()) {
                Candidate candidate = workshop.candidate(seen.candidate()).orElseThrow();
                rows.add(new Row(
                        candidate.id(),
                        ShownCandidates.label(workshop, candidate.id()),
                        candidate.grade(),
                        workshop.position()
                                .grade(candidate.grade())
                                .map(Grade::name)
                                .orElse(""),
                        seen,
                        seen.outcome().isPresent() ? categories.getOrDefault(candidate.id(), "") : ""));
            }
        }
        return new ResultsPage(
                round,
                workshop.rounds().size() > 1,
                new RoundWords(round),
                round.frozen().competencies(),
                round.frozen().position().grades(),
                rows,
                rows.size(),
                funnel);
    }

    private void select() {
        page.set(everything.map(all -> new ResultsPage(
                all.round(),
                all.several(),
                all.words(),
                all.competencies(),
                all.grades(),
                filter.get().of(all.rows()),
                all.everybody(),
                all.funnel())));
    }

    ReadOnlyObjectProperty<Optional<ResultsPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** Everybody, whatever the filter. */
    List<Row> everybody() {
        return everything.map(ResultsPage::rows).orElse(List.of());
    }

    List<Round> rounds() {
        return document.current().rounds();
    }

    void chooseRound(Round round) {
        if (!wanted.equals(Optional.of(round.id()))) {
            wanted = Optional.of(round.id());
            supposed.set(WhatIf.NOTHING);
            refresh(document.current());
        }
    }

    List<Viewer> viewers() {
        return round(document.current())
                .map(round -> Viewer.all(document.current(), round))
                .orElse(List.of());
    }

    Optional<Viewer> viewer() {
        return round(document.current()).map(document::viewer);
    }

    void lookAs(Viewer viewer) {
        document.lookAs(viewer);
    }

    /** How somebody who may look is called. */
    String name(Viewer viewer) {
        return viewer.member()
                .flatMap(document.current()::member)
                .map(member -> member.name())
                .orElse("");
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Whose way to the outcome is looked at. */
    ObjectProperty<Optional<CandidateId>> chosen() {
        return chosen;
    }

    Optional<Row> chosenRow() {
        return chosen.get().flatMap(id -> everything.flatMap(all -> all.row(id)));
    }

    /** The candidates that stand side by side, in the order in which they were marked. */
    ObservableList<CandidateId> compared() {
        return compared;
    }

    /** Marks a candidate for the comparison, or takes them out of it; more than five cannot be read. */
    void mark(CandidateId candidate) {
        if (!compared.remove(candidate) && compared.size() < MOST_COMPARED) {
            compared.add(candidate);
        }
    }

    /** What is supposed for a while, and kept nowhere. */
    ObjectProperty<WhatIf> supposed() {
        return supposed;
    }

    /** Those whose outcome and ratings may be seen, as it is and as it would be: supposing tells of the ratings. */
    List<WhatIf.Compared> whatIf() {
        return everything
                .map(all -> supposed.get().of(document.current(), all.round()).stream()
                        .filter(each -> all.row(each.candidate().id())
                                .map(Row::seen)
                                .filter(seen ->
                                        seen.sight().ratings() && seen.outcome().isPresent())
                                .isPresent())
                        .toList())
                .orElse(List.of());
    }

    /** The rule for the next round; an open round keeps the rule it was opened with. */
    void setRule(DecisionRule rule) {
        document.apply(new ScoringChange.SetRule(rule));
    }

    void setCategories(CategoryRule categories) {
        document.apply(new CategoryChange.SetCategories(categories));
    }

    /** The rule for the next round. */
    DecisionRule rule() {
        return document.current().rule();
    }

    CategoryRule categories() {
        return document.current().proceedings().categories();
    }

    /** The competencies of the workshop as they are now. */
    List<SelectedCompetency> selected() {
        return document.current().competencies();
    }

    String label(CandidateId candidate) {
        return ShownCandidates.label(document.current(), candidate);
    }

    ReadOnlyStringProperty note() {
        return export.note();
    }

    /** The table as text, to be pasted. */
    String copied() {
        return everything
                .map(all -> export.tabbed(document.current(), all.round(), document.viewer(all.round())))
                .orElse("");
    }

    void save(ResultExport.Kind kind) {
        everything.ifPresent(all -> export.save(kind, document.current(), all.round(), document.viewer(all.round())));
    }
}
