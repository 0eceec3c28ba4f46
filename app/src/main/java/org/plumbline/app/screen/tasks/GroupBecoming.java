package org.plumbline.app.screen.tasks;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.Picking;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.CompetencyTerms;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.GroupChange.LinkGroup;
import org.plumbline.model.workshop.SelectionChange.SelectCompetency;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** What a group of tasks may become: a competency of the bank, one of the workshop's own, or one selected already. */
final class GroupBecoming {
    private static final String STEP = "change.groupBecomes";
    private static final int MOST = 40;

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<Optional<TaskGroup>> group = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Like> likes = FXCollections.observableArrayList();
    private final ObservableList<SelectedCompetency> selected = FXCollections.observableArrayList();
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(BuiltInScales.FAMILIARITY);
    private Indexed indexed = new Indexed(List.of(), CompetencyTerms.of(List.of()));

    GroupBecoming(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    /** A competency of the bank that speaks of the same things as the group, and why. */
    record Like(BankSearch.Hit hit, String reason) {}

    private record Indexed(List<BankSearch.Hit> hits, CompetencyTerms terms) {
        static Indexed of(List<BankSearch.Hit> hits) {
            return new Indexed(
                    hits,
                    CompetencyTerms.of(
                            hits.stream().map(BankSearch.Hit::competency).toList()));
        }
    }

    /** Asks what a group may become; the answer comes from a job, as the library may have changed. */
    void ask(TaskGroupId wanted) {
        group.set(document.current().analysis().group(wanted));
        likes.clear();
        Workshop workshop = document.current();
        Indexed before = indexed;
        services.jobs()
                .run(
                        progress -> {
                            List<BankSearch.Hit> all = services.reading()
                                    .open(services.settings().recent())
                                    .search()
                                    .all();
                            return all.equals(before.hits()) ? before : Indexed.of(all);
                        },
                        made -> {
                            indexed = made;
                            refresh(document.current());
                        },
                        problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
        refresh(workshop);
    }

    /** Nothing is asked any more. */
    void close() {
        group.set(Optional.empty());
        likes.clear();
    }

    void refresh(Workshop workshop) {
        TasksViewModel.keep(selected, workshop.competencies());
        if (group.get().isEmpty()) {
            return;
        }
        Optional<TaskGroup> now =
                workshop.analysis().group(group.get().orElseThrow().id());
        group.set(now);
        TasksViewModel.keep(likes, now.map(each -> likes(workshop, each)).orElse(List.of()));
    }

    private List<Like> likes(Workshop workshop, TaskGroup asked) {
        List<String> tasks = asked.tasks().stream()
                .flatMap(task -> workshop.analysis().task(task).stream())
                .map(TaskStatement::text)
                .toList();
        return indexed.terms().like(asked.name(), tasks).stream()
                .limit(MOST)
                .map(match -> new Like(
                        indexed.hits().get(match.index()),
                        Words.of("tasks.becomes.reason", String.join(", ", match.shared()))))
                .toList();
    }

    /** The group that is asked about. */
    ReadOnlyObjectProperty<Optional<TaskGroup>> group() {
        return group.getReadOnlyProperty();
    }

    /** Best first. */
    ObservableList<Like> likes() {
        return likes;
    }

    ObservableList<SelectedCompetency> selected() {
        return selected;
    }

    /** The scale for a competency of the workshop's own. */
    ObjectProperty<Scale> scale() {
        return scale;
    }

    List<Scale> scales() {
        return BuiltInScales.all();
    }

    /** Whether the workshop holds a copy of it already; then the group is linked to that. */
    boolean isSelected(BankSearch.Hit hit) {
        return new Picking(document).isSelected(hit);
    }

    /** Copies a competency of the bank into the selection, unless it is there, and links the group to it. */
    void take(BankSearch.Hit hit) {
        Workshop workshop = document.current();
        Optional<SelectedCompetency> there = workshop.competencies().stream()
                .filter(own -> own.source()
                        .filter(source -> source.bank().equals(hit.bank().id())
                                && source.competency().equals(hit.competency().id()))
                        .isPresent())
                .findFirst();
        there.map(SelectedCompetency::id)
                .ifPresentOrElse(
                        this::link,
                        () -> take(SelectCompetency.from(
                                workshop, hit.bank(), hit.competency(), Digests.of(hit.competency()))));
    }

    /** A new competency with the group's name and nothing else yet; a group without a name cannot become one. */
    void own() {
        group.get()
                .filter(asked -> !asked.name().isBlank())
                .ifPresent(asked -> take(SelectCompetency.own(document.current(), asked.name(), scale.get())));
    }

    private void take(SelectCompetency select) {
        Competency competency = select.selected().competency();
        group.get()
                .ifPresent(asked -> document.apply(WorkshopChange.together(
                        STEP, List.of(select, new LinkGroup(asked.id(), Optional.of(competency.id()))))));
    }

    /** Links the group to a competency that is selected already. */
    void link(CompetencyId competency) {
        group.get().ifPresent(asked -> document.apply(new LinkGroup(asked.id(), Optional.of(competency))));
    }

    /** The group is no competency any more; the competency stays selected. */
    void unlink(TaskGroupId which) {
        document.apply(new LinkGroup(which, Optional.empty()));
    }
}
