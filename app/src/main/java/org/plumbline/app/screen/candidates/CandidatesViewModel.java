package org.plumbline.app.screen.candidates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.change.Lists;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.CandidateHold;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Who applies, under a code that stands for them where names are hidden. */
public final class CandidatesViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final NamesViewModel names;
    private final ChosenCandidate chosen;
    private final ObservableList<CandidateLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Grade> grades = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<CandidateImport>> importing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public CandidatesViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        names = new NamesViewModel(document, services);
        chosen = new ChosenCandidate(document, services, names);
        names.shown().addListener(observable -> refresh(document.current()));
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        names.closeKey();
        problem.set("");
        report.set("");
        importing.set(Optional.empty());
    }

    private void refresh(Workshop workshop) {
        names.refresh(workshop);
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
                            names.shown().get() ? candidate : candidate.blind(),
                            workshop.position().grade(candidate.grade()).orElseThrow());
        }
        chosen.refresh(workshop);
        note.set(CandidateCodes.problem(workshop.candidates()).orElse(""));
        int all = workshop.candidates().size();
        count.set(all == 0 ? "" : Words.of("candidates.count", all));
    }

    private CandidateLine line(Candidate candidate) {
        return lines.stream()
                .filter(line -> line.id().equals(candidate.id()))
                .findFirst()
                .orElseGet(() -> new CandidateLine(candidate, this::edit));
    }

    private void edit(CandidateId id, String field, UnaryOperator<Candidate> change) {
        document.current()
                .candidate(id)
                .ifPresent(one -> document.apply(new PanelChange.EditCandidate(change.apply(one), field)));
    }

    ObservableList<CandidateLine> lines() {
        return lines;
    }

    /** The grades of the position; nobody can be added while it has none. */
    ObservableList<Grade> grades() {
        return grades;
    }

    NamesViewModel names() {
        return names;
    }

    ChosenCandidate chosen() {
        return chosen;
    }

    /** A list that is being looked at before it is taken over. */
    ReadOnlyObjectProperty<Optional<CandidateImport>> importing() {
        return importing.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is unusual about the codes; empty when nothing. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** What came of the last import; empty when nobody imported, or has read it. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    void reportRead() {
        report.set("");
    }

    /** "6 candidates". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Adds a candidate with the next free code, for the grade of the one before. */
    Optional<CandidateId> add() {
        if (!canCome()) {
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

    private boolean canCome() {
        problem.set(grades.isEmpty() ? Words.of("candidates.noGrade") : "");
        return !grades.isEmpty();
    }

    /** Takes a candidate out, unless something that is part of the record holds them. */
    void remove(CandidateId id) {
        Workshop workshop = document.current();
        Optional<CandidateHold> hold = CandidateHold.on(workshop, id);
        String code = workshop.candidate(id).map(ShownCandidates::code).orElse("");
        problem.set(hold.map(why -> Words.of("candidates.held." + why, code)).orElse(""));
        if (hold.isEmpty()) {
            document.apply(new PanelChange.RemoveCandidate(id));
        }
    }

    void moveBy(CandidateId id, int places) {
        List<CandidateId> order =
                new ArrayList<>(lines.stream().map(CandidateLine::id).toList());
        int place = order.indexOf(id) + places;
        if (place >= 0 && place < order.size()) {
            document.apply(new PanelChange.OrderCandidates(Lists.move(order, id::equals, place)));
        }
    }

    /** Another order, so that the list says nothing of the alphabet. */
    void shuffle() {
        problem.set("");
        document.apply(new PanelChange.OrderCandidates(shuffledIds()));
    }

    private List<CandidateId> shuffledIds() {
        List<CandidateId> order =
                new ArrayList<>(lines.stream().map(CandidateLine::id).toList());
        Collections.shuffle(order, CandidateImport.seeded(services));
        return order;
    }

    /** New codes in a new order; none that was ever given, and not once something with the old ones is out. */
    void recode() {
        Workshop workshop = document.current();
        boolean out = workshop.candidates().stream()
                .anyMatch(one -> CandidateHold.on(workshop, one.id()).isPresent());
        problem.set(out ? Words.of("candidates.codesOut") : "");
        if (out) {
            return;
        }
        List<CandidateId> order = shuffledIds();
        var taken = new ArrayList<>(
                workshop.candidates().stream().map(Candidate::code).toList());
        var codes = new ArrayList<PanelChange.GiveCodes.Code>();
        for (CandidateId id : order) {
            String code = CandidateCodes.next(taken);
            taken.add(code);
            codes.add(new PanelChange.GiveCodes.Code(id, code));
        }
        document.apply(WorkshopChange.together(
                "candidates.change.recode",
                List.of(new PanelChange.OrderCandidates(order), new PanelChange.GiveCodes(codes))));
    }

    /** Lines copied from a spreadsheet: taken over at once where nothing is doubtful, else looked at first. */
    void paste(String text) {
        if (!canCome()) {
            return;
        }
        SourceTable table = CandidateFiles.pasted(text);
        if (table.rows().isEmpty()) {
            problem.set(Words.of("candidates.paste.nothing"));
            return;
        }
        look(table.document(), List.of(table));
        importing.get().filter(CandidateImport::isPlain).ifPresent(CandidateImport::apply);
    }

    void chooseFile() {
        if (canCome()) {
            services.dialogs().open(Dialogs.FileKind.CANDIDATES).ifPresent(this::read);
        }
    }

    /** Reads a file beside the window and shows what is in it. */
    void read(Path file) {
        if (canCome()) {
            services.jobs()
                    .run(
                            progress -> CandidateFiles.read(file),
                            tables -> look(file.getFileName().toString(), tables),
                            sentence -> services.dialogs().problem(Words.of("candidates.import.failed"), sentence));
        }
    }

    private void look(String name, List<SourceTable> tables) {
        importing.set(Optional.of(new CandidateImport(name, tables, document, services, this::imported)));
    }

    private void imported(String words) {
        importing.set(Optional.empty());
        report.set(words);
    }
}
