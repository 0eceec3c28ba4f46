package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Services;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What the table has no room for: where the application came from, what the panel provides, and who came. */
final class ChosenCandidate {
    private final WorkshopDocument document;
    private final Services services;
    private final NamesViewModel names;
    private final ReadOnlyObjectWrapper<Optional<CandidateId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final EditableText application =
            new EditableText(text -> edit("application", one -> one.withApplicationNumber(text)));
    private final EditableText arrangements =
            new EditableText(text -> edit("arrangements", one -> one.withArrangements(text)));
    private final ObservableList<AttendanceLine> rounds = FXCollections.observableArrayList();
    private final ObservableList<PracticeLine> practice = FXCollections.observableArrayList();
    private final StringProperty who;

    ChosenCandidate(WorkshopDocument document, Services services, NamesViewModel names) {
        this.document = document;
        this.services = services;
        this.names = names;
        who = names.who();
    }

    /** Nobody for null. */
    void choose(CandidateLine line) {
        chosen.set(Optional.ofNullable(line).map(CandidateLine::id));
        rounds.clear();
        practice.clear();
        refresh(document.current());
    }

    void refresh(Workshop workshop) {
        Optional<Candidate> candidate = chosen.get().flatMap(workshop::candidate);
        if (candidate.isEmpty()) {
            chosen.set(Optional.empty());
            return;
        }
        Candidate shown =
                names.shown().get() ? candidate.get() : candidate.get().blind();
        title.set(ShownCandidates.label(shown));
        application.show(shown.applicationNumber());
        arrangements.show(shown.arrangements());
        rounds(workshop, shown.id());
        practice(workshop, shown.id());
    }

    /** One line for each round, in its newest version. */
    private void rounds(Workshop workshop, CandidateId candidate) {
        var newest = new TreeMap<Integer, Round>();
        workshop.rounds().forEach(round -> newest.put(round.number(), round));
        List<Round> now = List.copyOf(newest.values());
        if (!rounds.stream()
                .map(AttendanceLine::round)
                .toList()
                .equals(now.stream().map(Round::id).toList())) {
            rounds.setAll(now.stream()
                    .map(round -> new AttendanceLine(
                            round, services.clock().getZone(), (came, note) -> said(round, candidate, came, note)))
                    .toList());
        }
        rounds.forEach(line -> line.show(workshop.proceedings().attendances().stream()
                .filter(one ->
                        one.round().equals(line.round()) && one.candidate().equals(candidate))
                .findFirst()));
    }

    private void said(Round round, CandidateId candidate, AttendanceLine.Came came, String note) {
        document.apply(came.kind()
                .<CandidateChange>map(kind -> new CandidateChange.MarkAttendance(new Attendance(
                        round.id(),
                        candidate,
                        kind,
                        note,
                        who.get().strip(),
                        services.clock().instant())))
                .orElseGet(() -> new CandidateChange.ClearAttendance(round.id(), candidate)));
    }

    private void practice(Workshop workshop, CandidateId candidate) {
        List<SelectedCompetency> competencies = workshop.currentRound()
                .map(round -> round.frozen().competencies())
                .orElse(workshop.competencies());
        if (!practice.stream()
                .map(PracticeLine::competency)
                .toList()
                .equals(competencies.stream().map(SelectedCompetency::id).toList())) {
            practice.setAll(competencies.stream()
                    .map(selected -> new PracticeLine(
                            selected.id(),
                            selected.name(),
                            levels(workshop, selected),
                            level -> key(candidate, selected.id(), level)))
                    .toList());
        }
        List<PracticeKey.KeyLevel> key = key(workshop, candidate);
        practice.forEach(line -> line.show(key.stream()
                .filter(one -> one.competency().equals(line.competency()))
                .map(PracticeKey.KeyLevel::level)
                .findFirst()));
    }

    private static List<Level> levels(Workshop workshop, SelectedCompetency selected) {
        List<Scale> scales =
                workshop.currentRound().map(round -> round.frozen().scales()).orElse(workshop.scales());
        return scales.stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .map(Scale::levels)
                .orElse(List.of());
    }

    private static List<PracticeKey.KeyLevel> key(Workshop workshop, CandidateId candidate) {
        return workshop.proceedings().practice().stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .map(PracticeKey::levels)
                .orElse(List.of());
    }

    private void key(CandidateId candidate, CompetencyId competency, Optional<Level> level) {
        var levels = new ArrayList<>(Lists.without(
                key(document.current(), candidate), old -> old.competency().equals(competency)));
        level.ifPresent(one -> levels.add(new PracticeKey.KeyLevel(competency, one.ordinal())));
        document.apply(new CandidateChange.SetPracticeKey(new PracticeKey(candidate, levels)));
    }

    private void edit(String field, UnaryOperator<Candidate> change) {
        chosen.get()
                .flatMap(document.current()::candidate)
                .ifPresent(one -> document.apply(new PanelChange.EditCandidate(change.apply(one), field)));
    }

    ReadOnlyObjectProperty<Optional<CandidateId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The code, with the name where it may be seen. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Empty while names are hidden: it leads to the person. */
    EditableText application() {
        return application;
    }

    EditableText arrangements() {
        return arrangements;
    }

    ObservableList<AttendanceLine> rounds() {
        return rounds;
    }

    /** The key of a practice candidate; a candidate without any level in it is an ordinary one. */
    ObservableList<PracticeLine> practice() {
        return practice;
    }

    /** Who says so. */
    StringProperty who() {
        return who;
    }
}
