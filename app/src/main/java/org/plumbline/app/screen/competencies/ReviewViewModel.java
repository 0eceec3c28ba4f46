package org.plumbline.app.screen.competencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.CompetencyEvidence;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.workshop.ReviewChange;
import org.plumbline.model.workshop.Workshop;

/** Why the competencies were chosen: the review of the one that is looked at, and the reason for their count. */
final class ReviewViewModel {
    private final WorkshopDocument document;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sign = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asksReason = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> roles = FXCollections.observableArrayList();
    private final EditableText reason;
    private final EditableText role;
    private Optional<CompetencyId> chosen = Optional.empty();

    ReviewViewModel(WorkshopDocument document) {
        this.document = document;
        reason = new EditableText(text -> document.apply(new ReviewChange.ExplainCount(text)));
        role = new EditableText(
                text -> chosen.ifPresent(which -> document.apply(new ReviewChange.SetRole(which, text))));
    }

    /**
     * The competency that is looked at.
     *
     * @param facts what was collected for it, one a line
     * @param tasks the words of its tasks
     */
    record Shown(String name, CompetencyReview review, List<String> facts, String taskCount, List<String> tasks) {}

    void refresh(Workshop workshop) {
        Selection selection = workshop.analysis().selection();
        chosen = chosen.filter(which -> workshop.competency(which).isPresent());
        int count = workshop.competencies().size();
        long done = workshop.competencies().stream()
                .filter(each -> selection.reviewOf(each.id()).isComplete())
                .count();
        sign.set(selection.reviews().isEmpty() ? "" : Words.of("competencies.reviewed", done, count));
        boolean unusual =
                count > 0 && (count < WorkshopChecks.FEWEST_COMPETENCIES || count > WorkshopChecks.MOST_COMPETENCIES);
        asksReason.set(unusual || !selection.reasonForCount().isBlank());
        reason.show(selection.reasonForCount());
        if (!roles.equals(selection.roles())) {
            roles.setAll(selection.roles());
        }
        role.show(chosen.map(which -> selection.reviewOf(which).role()).orElse(""));
        shown.set(chosen.flatMap(workshop::competency).map(each -> shown(workshop, each)));
    }

    void choose(Optional<CompetencyId> which) {
        chosen = which;
        refresh(document.current());
    }

    private static Shown shown(Workshop workshop, SelectedCompetency selected) {
        var evidence = CompetencyEvidence.of(workshop.analysis(), workshop.competencies(), selected.id());
        var facts = new ArrayList<String>();
        evidence.votes()
                .ifPresent(votes ->
                        facts.add(Words.of("competencies.facts.dots", votes.dots(), votes.all(), votes.round())));
        evidence.ratings().ifPresent(ratings -> facts.add(ratings.explanation()));
        List<String> tasks = evidence.tasks().stream()
                .flatMap(task -> workshop.analysis().task(task).stream())
                .map(TaskStatement::text)
                .toList();
        return new Shown(
                selected.name(),
                workshop.analysis().selection().reviewOf(selected.id()),
                facts,
                workshop.analysis().tasks().isEmpty()
                        ? ""
                        : Words.of(
                                evidence.linked() ? "competencies.facts.linked" : "competencies.facts.grouped",
                                tasks.size()),
                tasks);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** "2 of 5 reviewed"; empty while nobody has begun. */
    ReadOnlyStringProperty sign() {
        return sign.getReadOnlyProperty();
    }

    /** Whether there are fewer or more than usual, or somebody has said why. */
    ReadOnlyBooleanProperty asksReason() {
        return asksReason.getReadOnlyProperty();
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty role() {
        return role;
    }

    /** The roles that are already named. */
    ObservableList<String> roles() {
        return roles;
    }

    /** What the list says after a competency: a tick when its review is finished, and its role. */
    String remark(CompetencyId competency) {
        CompetencyReview review = document.current().analysis().selection().reviewOf(competency);
        String tick = review.isComplete() ? "✓" : "";
        return review.isCore() ? tick : (review.role() + "  " + tick).strip();
    }

    void tick(ReviewQuestion question, boolean yes) {
        chosen.ifPresent(which -> document.apply(new ReviewChange.TickReview(which, question, yes)));
    }

    /** Says whether it is needed at entry; empty for not said. */
    void need(Optional<Boolean> needed) {
        chosen.ifPresent(which -> document.apply(new ReviewChange.SayNeededAtEntry(which, needed)));
    }
}
