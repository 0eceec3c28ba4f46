package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.RoleGroup;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.LevelChecks;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Which level of each competency each grade needs. */
public final class LevelsViewModel {
    private static final int MOST_PROBLEMS = 6;

    private final WorkshopDocument document;
    private final ObjectProperty<Matrix> matrix = new SimpleObjectProperty<>(new Matrix(List.of(), List.of()));
    private final ObjectProperty<Optional<Place>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public LevelsViewModel(WorkshopDocument document) {
        this.document = document;
    }

    /** A cell of the matrix. */
    record Place(CompetencyId competency, GradeId grade) {}

    /**
     * The matrix as it is shown.
     *
     * @param rows one a competency: the core first, then each role's own
     */
    record Matrix(List<Grade> grades, List<Row> rows) {
        /** Whether some competencies belong to a role. */
        boolean byRole() {
            return rows.stream().anyMatch(row -> !row.role().isEmpty());
        }
    }

    /**
     * One competency with a cell for each grade.
     *
     * @param role empty for the core
     */
    record Row(SelectedCompetency competency, String role, Scale scale, List<Cell> cells) {}

    /**
     * What one grade needs of one competency.
     *
     * @param level empty while nobody has said it
     * @param falling a lower grade needs more
     */
    record Cell(Place place, Optional<Level> level, boolean falling) {}

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        notice.set("");
    }

    private void refresh(Workshop workshop) {
        List<Grade> grades = workshop.position().grades();
        matrix.set(new Matrix(
                grades,
                RoleGroup.of(workshop.competenciesOfTrack(), workshop.analysis().selection()).stream()
                        .flatMap(group -> group.competencies().stream()
                                .map(selected -> row(workshop, grades, selected, group.role())))
                        .toList()));
        boolean gone = chosen.get()
                .map(place -> workshop.competency(place.competency()).isEmpty()
                        || workshop.position().grade(place.grade()).isEmpty())
                .orElse(true);
        if (gone) {
            chosen.set(matrix.get().rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::place)
                    .findFirst());
        }
    }

    private static Row row(Workshop workshop, List<Grade> grades, SelectedCompetency selected, String role) {
        Scale scale = workshop.scaleOf(selected);
        var cells = new ArrayList<Cell>();
        int highest = 0;
        for (Grade grade : grades) {
            Optional<Integer> level = workshop.requiredLevel(selected.id(), grade.id());
            cells.add(new Cell(
                    new Place(selected.id(), grade.id()),
                    level.map(scale::level),
                    level.orElse(Integer.MAX_VALUE) < highest));
            highest = Math.max(highest, level.orElse(0));
        }
        return new Row(selected, role, scale, cells);
    }

    ObjectProperty<Matrix> matrix() {
        return matrix;
    }

    /** The cell whose level texts are in view. */
    ObjectProperty<Optional<Place>> chosen() {
        return chosen;
    }

    /** Goes to a competency, at the grade that was chosen. */
    void choose(CompetencyId competency) {
        chosen.get()
                .filter(place -> !place.competency().equals(competency))
                .ifPresent(place -> chosen.set(Optional.of(new Place(competency, place.grade()))));
    }

    Optional<Row> chosenRow() {
        return chosen.get().flatMap(place -> matrix.get().rows().stream()
                .filter(row -> row.competency().id().equals(place.competency()))
                .findFirst());
    }

    /** What became of the last paste; empty for nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** "12 of 20 said". */
    String said() {
        Workshop workshop = document.current();
        int all = workshop.competencies().size() * workshop.position().grades().size();
        return Words.of("levels.said", LevelChecks.said(workshop), all);
    }

    /** What is unusual about the levels that were said, a sentence each; missing ones are counted instead. */
    List<String> warnings() {
        return LevelChecks.of(document.current()).stream()
                .filter(finding -> !finding.key().equals("level.missing"))
                .map(Finding::sentence)
                .toList();
    }

    /** Sets a level by its ordinal; one that the scale does not have changes nothing. */
    void set(Place place, int ordinal) {
        boolean has = document.current()
                .competency(place.competency())
                .map(selected -> document.current().scaleOf(selected).has(ordinal))
                .orElse(false);
        if (has) {
            notice.set("");
            document.apply(new LevelChange.SetRequiredLevel(place.competency(), place.grade(), ordinal));
        }
    }

    void clear(Place place) {
        notice.set("");
        document.apply(new LevelChange.ClearRequiredLevel(place.competency(), place.grade()));
    }

    /** Takes cells of a spreadsheet from a cell on, in one step; what is no level is named and left out. */
    void paste(String text, Place from) {
        LevelPaste.Result read = LevelPaste.read(text, matrix.get(), from);
        List<WorkshopChange> changes = matrix.get().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> read.levels().containsKey(cell.place()))
                .map(cell -> set(cell.place(), read.levels()))
                .toList();
        if (!changes.isEmpty()) {
            document.apply(WorkshopChange.together("change.pasteLevels", changes));
        }
        var lines = new ArrayList<String>();
        lines.add(Words.of("levels.paste.taken", changes.size()));
        read.problems().stream().limit(MOST_PROBLEMS).forEach(lines::add);
        if (read.problems().size() > MOST_PROBLEMS) {
            lines.add(Words.of("levels.paste.more", read.problems().size() - MOST_PROBLEMS));
        }
        notice.set(String.join("\n", lines));
    }

    private static WorkshopChange set(Place place, Map<Place, Integer> levels) {
        return new LevelChange.SetRequiredLevel(place.competency(), place.grade(), levels.get(place));
    }

    /** The matrix as a table for a spreadsheet, in words. */
    String table() {
        var lines = new ArrayList<String>();
        lines.add(
                matrix.get().grades().stream().map(grade -> "\t" + grade.name()).collect(Collectors.joining()));
        for (Row row : matrix.get().rows()) {
            lines.add(row.competency().name()
                    + row.cells().stream()
                            .map(cell -> "\t" + cell.level().map(Level::name).orElse(""))
                            .collect(Collectors.joining()));
        }
        return String.join("\n", lines);
    }

    /** Levels that the source documents mark as required, where the matrix says nothing yet. */
    List<WorkshopChange> marked() {
        var changes = new ArrayList<WorkshopChange>();
        for (Row row : matrix.get().rows()) {
            for (BankRequirement requirement : row.competency().competency().required()) {
                row.cells().stream()
                        .filter(cell -> cell.level().isEmpty() && speaksOf(requirement, cell))
                        .forEach(cell -> changes.add(new LevelChange.SetRequiredLevel(
                                cell.place().competency(), cell.place().grade(), requirement.level())));
            }
        }
        return changes;
    }

    private boolean speaksOf(BankRequirement requirement, Cell cell) {
        String named = requirement.grade().orElse("");
        return named.isEmpty()
                || named.equalsIgnoreCase(document.current().position().title())
                || document.current()
                        .position()
                        .grade(cell.place().grade())
                        .map(grade -> grade.name().equalsIgnoreCase(named))
                        .orElse(false);
    }

    void takeMarked() {
        List<WorkshopChange> changes = marked();
        if (!changes.isEmpty()) {
            document.apply(WorkshopChange.together("change.takeRequired", changes));
        }
    }

    Workshop workshop() {
        return document.current();
    }
}
