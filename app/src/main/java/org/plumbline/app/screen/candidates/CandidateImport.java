package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.WorkshopChange;

/** A list of candidates that somebody looks at before anything of it is taken over. */
final class CandidateImport {
    private final String name;
    private final List<SourceTable> tables;
    private final WorkshopDocument document;
    private final Services services;
    private final Consumer<String> onDone;
    private final ObjectProperty<SourceTable> table = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<CandidateColumns> columns = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Grade> otherwise = new SimpleObjectProperty<>();
    private final BooleanProperty shuffled = new SimpleBooleanProperty();
    private final ObservableList<CandidateRow> rows = FXCollections.observableArrayList();
    private final Map<Integer, Boolean> said = new HashMap<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    /**
     * @param name of the file, or what stands for one
     * @param tables one or several sheets
     * @param onDone told what came of it; nothing when somebody left
     */
    CandidateImport(
            String name,
            List<SourceTable> tables,
            WorkshopDocument document,
            Services services,
            Consumer<String> onDone) {
        this.name = name;
        this.tables = List.copyOf(tables);
        this.document = document;
        this.services = services;
        this.onDone = onDone;
        shuffled.set(document.current().proceedings().blind());
        table.addListener((property, old, now) -> {
            said.clear();
            become(CandidateColumns.suggested(now, grades()));
        });
        otherwise.addListener(observable -> read());
        table.set(tables.get(0));
    }

    String name() {
        return name;
    }

    List<SourceTable> tables() {
        return tables;
    }

    ObjectProperty<SourceTable> table() {
        return table;
    }

    ReadOnlyObjectProperty<CandidateColumns> columns() {
        return columns.getReadOnlyProperty();
    }

    List<Grade> grades() {
        return document.current().position().grades();
    }

    /** The grade of rows that say none; null while nobody said it. */
    ObjectProperty<Grade> otherwise() {
        return otherwise;
    }

    /** Whether the candidates come in, and get their codes, in an order that says nothing. */
    BooleanProperty shuffled() {
        return shuffled;
    }

    ObservableList<CandidateRow> rows() {
        return rows;
    }

    /** "12 come in, 2 stay out". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    void say(int column, CandidateField field) {
        if (columns.get().fields().get(column) != field) {
            become(columns.get().with(column, field));
        }
    }

    private void become(CandidateColumns next) {
        columns.set(next);
        read();
    }

    private void read() {
        rows.setAll(CandidateRows.read(columns.get(), document.current(), Optional.ofNullable(otherwise.get())));
        recount();
    }

    private void recount() {
        count.set(Words.of("candidates.import.count", taken().size(), rows.size() - taken().size()));
    }

    boolean isTaken(CandidateRow row) {
        return switch (row.state()) {
            case READY -> said.getOrDefault(row.number(), true);
            case PERHAPS_HERE -> said.getOrDefault(row.number(), false);
            case WRONG -> false;
        };
    }

    void take(CandidateRow row, boolean taken) {
        said.put(row.number(), taken);
        recount();
    }

    List<CandidateRow> taken() {
        return rows.stream().filter(this::isTaken).toList();
    }

    /** Whether nothing has to be looked at: every column is known and every row is somebody new. */
    boolean isPlain() {
        return columns.get().certain() && !rows.isEmpty() && taken().size() == rows.size();
    }

    void leave() {
        onDone.accept("");
    }

    /** Takes over what is ticked, in one step. */
    void apply() {
        read();
        List<CandidateRow> taken = new ArrayList<>(taken());
        if (taken.isEmpty()) {
            return;
        }
        if (shuffled.get()) {
            Collections.shuffle(taken, seeded(services));
        }
        var codes = new ArrayList<String>();
        document.current().candidates().forEach(here -> codes.add(here.code()));
        taken.forEach(row -> codes.add(row.code()));
        List<WorkshopChange> steps = new ArrayList<>();
        for (CandidateRow row : taken) {
            String code = row.code().isEmpty() ? CandidateCodes.next(codes) : row.code();
            codes.add(code);
            steps.add(new PanelChange.AddCandidate(new Candidate(
                    new CandidateId(services.ids().next("candidate")),
                    code,
                    row.name(),
                    row.grade().orElseThrow().id(),
                    row.application(),
                    row.arrangements())));
        }
        String report = report();
        document.apply(WorkshopChange.together("candidates.change.import", steps));
        onDone.accept(report);
    }

    /** An order that nobody can guess; a seed of its own each time. */
    static Random seeded(Services services) {
        return new Random(
                services.ids().next("order").hashCode() * 31L + services.clock().millis());
    }

    private String report() {
        List<CandidateRow> out = rows.stream().filter(row -> !isTaken(row)).toList();
        String lines = out.stream()
                .map(row -> Words.of(
                        "candidates.import.leftOut",
                        row.number(),
                        row.remark().isEmpty() ? Words.of("candidates.import.unticked") : row.remark()))
                .collect(Collectors.joining("\n"));
        String done = Words.of("candidates.import.done", taken().size(), out.size());
        return out.isEmpty() ? done : done + "\n" + lines;
    }
}
