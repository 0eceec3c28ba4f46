package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Which level of each competency each grade needs. */
public final class LevelsViewModel {
    private final WorkshopDocument document;
    private final ObjectProperty<Matrix> matrix = new SimpleObjectProperty<>(new Matrix(List.of(), List.of()));
    private final ObjectProperty<Optional<Place>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Runnable unsubscribe = () -> {};

    public LevelsViewModel(WorkshopDocument document) {
        this.document = document;
    }

    /** A cell of the matrix. */
    record Place(CompetencyId competency, GradeId grade) {}

    /**
     * The matrix as it is shown.
     *
     * @param rows one a competency
     */
    record Matrix(List<Grade> grades, List<Row> rows) {}

    /** One competency with a cell for each grade. */
    record Row(SelectedCompetency competency, Scale scale, List<Cell> cells) {}

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
    }

    private void refresh(Workshop workshop) {
        List<Grade> grades = workshop.position().grades();
        matrix.set(new Matrix(
                grades,
                workshop.competenciesOfTrack().stream()
                        .map(selected -> row(workshop, grades, selected))
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

    private static Row row(Workshop workshop, List<Grade> grades, SelectedCompetency selected) {
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
        return new Row(selected, scale, cells);
    }

    ObjectProperty<Matrix> matrix() {
        return matrix;
    }

    /** The cell whose level texts are in view. */
    ObjectProperty<Optional<Place>> chosen() {
        return chosen;
    }

    Optional<Row> chosenRow() {
        return chosen.get().flatMap(place -> matrix.get().rows().stream()
                .filter(row -> row.competency().id().equals(place.competency()))
                .findFirst());
    }

    /** Sets a level by its ordinal; one that the scale does not have changes nothing. */
    void set(Place place, int ordinal) {
        boolean has = document.current()
                .competency(place.competency())
                .map(selected -> document.current().scaleOf(selected).has(ordinal))
                .orElse(false);
        if (has) {
            document.apply(new LevelChange.SetRequiredLevel(place.competency(), place.grade(), ordinal));
        }
    }

    void clear(Place place) {
        document.apply(new LevelChange.ClearRequiredLevel(place.competency(), place.grade()));
    }

    void editDefinition(CompetencyId competency, String text) {
        document.apply(new SelectionChange.EditDefinition(competency, text));
    }

    void editText(CompetencyId competency, int level, String text) {
        document.apply(new SelectionChange.EditLevelText(competency, level, text));
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
