package org.plumbline.app.screen.candidates;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Who applies, with a code for where names are hidden. */
public final class CandidatesViewModel {
    private static final String HIDE_NAMES = "candidates.hideNames";
    private static final int MOST_PROBLEMS = 5;

    private final WorkshopDocument document;
    private final Services services;
    private final ObservableList<CandidateLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Grade> grades = FXCollections.observableArrayList();
    private final BooleanProperty hideNames = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public CandidatesViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        hideNames.set(services.settings().get(HIDE_NAMES).map(Boolean::valueOf).orElse(false));
        hideNames.addListener((property, was, is) -> services.settings().put(HIDE_NAMES, String.valueOf(is)));
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
        if (!grades.equals(workshop.position().grades())) {
            grades.setAll(workshop.position().grades());
        }
        List<CandidateId> now =
                workshop.candidates().stream().map(Candidate::id).toList();
        if (!lines.stream().map(CandidateLine::id).toList().equals(now)) {
            lines.setAll(workshop.candidates().stream().map(this::line).toList());
        }
        for (int i = 0; i < lines.size(); i++) {
            Candidate candidate = workshop.candidates().get(i);
            lines.get(i)
                    .show(
                            candidate,
                            workshop.position().grade(candidate.grade()).orElseThrow());
        }
        note.set(CandidateCodes.problem(workshop.candidates()).orElse(""));
        count.set(
                workshop.candidates().isEmpty()
                        ? ""
                        : Words.of("candidates.count", workshop.candidates().size()));
    }

    private CandidateLine line(Candidate candidate) {
        return lines.stream()
                .filter(line -> line.id().equals(candidate.id()))
                .findFirst()
                .orElseGet(() -> new CandidateLine(
                        candidate, (edited, field) -> document.apply(new PanelChange.EditCandidate(edited, field))));
    }

    ObservableList<CandidateLine> lines() {
        return lines;
    }

    /** The grades of the position; nobody can be added while it has none. */
    ObservableList<Grade> grades() {
        return grades;
    }

    /** Shows codes only, on the screen; the document keeps the names. */
    BooleanProperty hideNames() {
        return hideNames;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is unusual about the codes; empty when nothing. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** "6 candidates". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Adds a candidate with the next free code, for the grade of the one before. */
    Optional<CandidateId> add() {
        problem.set(grades.isEmpty() ? Words.of("candidates.noGrade") : "");
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> before = document.current().candidates();
        var candidate = new Candidate(
                new CandidateId(services.ids().next("candidate")),
                CandidateCodes.next(before.stream().map(Candidate::code).toList()),
                "",
                before.isEmpty()
                        ? grades.get(0).id()
                        : before.get(before.size() - 1).grade());
        document.apply(new PanelChange.AddCandidate(candidate));
        return Optional.of(candidate.id());
    }

    /** Takes a candidate out, unless somebody scored them: scores are part of the record. */
    void remove(CandidateId id) {
        Workshop workshop = document.current();
        long cards = workshop.scorecards().stream()
                .filter(card -> card.candidate().equals(id))
                .count();
        boolean agreed =
                workshop.agreed().stream().anyMatch(level -> level.candidate().equals(id));
        String code = workshop.candidate(id).map(Candidate::code).orElse("");
        boolean scored = cards > 0 || agreed;
        problem.set(scored ? Words.of("candidates.scored", code, cards) : "");
        if (!scored) {
            document.apply(new PanelChange.RemoveCandidate(id));
        }
    }

    /** Takes over lines copied from a spreadsheet, in one step: all of them, or none and why. */
    void paste(String text) {
        if (grades.isEmpty()) {
            problem.set(Words.of("candidates.noGrade"));
            return;
        }
        var pasted = PastedCandidates.read(text, document.current());
        problem.set(sentence(pasted.problems()));
        if (pasted.problems().isEmpty()) {
            List<WorkshopChange> steps = pasted.entries().stream()
                    .<WorkshopChange>map(entry -> new PanelChange.AddCandidate(new Candidate(
                            new CandidateId(services.ids().next("candidate")),
                            entry.code(),
                            entry.name(),
                            entry.grade().id())))
                    .toList();
            document.apply(WorkshopChange.together("candidates.change.paste", steps));
        }
    }

    private static String sentence(List<String> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        int shown = Math.min(MOST_PROBLEMS, problems.size());
        String rest = shown == problems.size() ? "" : "\n" + Words.of("candidates.paste.more", problems.size() - shown);
        return Words.of("candidates.paste.refused") + "\n" + String.join("\n", problems.subList(0, shown)) + rest;
    }
}
