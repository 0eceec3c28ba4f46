package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;

/** A change of the position or its grades. */
public sealed interface PositionChange extends WorkshopChange {

    /** The workshop's own title. */
    record Retitle(String title) implements PositionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().title(title).build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("title");
        }
    }

    /**
     * The position with one field edited.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditPosition(Position position, String field) implements PositionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().position(position).build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("position." + field);
        }
    }

    /** Grades are kept lowest first, in the order they were added. */
    record AddGrade(Grade grade) implements PositionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return withGrades(before, Lists.plus(before.position().grades(), grade));
        }
    }

    /** Another name for a grade. */
    record RenameGrade(GradeId grade, String name) implements PositionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return withGrades(
                    before,
                    Lists.replace(
                            before.position().grades(), old -> old.id().equals(grade), old -> new Grade(grade, name)));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("grade." + grade);
        }
    }

    /** Takes a grade away, with what was required at it; a grade that somebody applied for cannot go. */
    record RemoveGrade(GradeId grade) implements PositionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return withGrades(
                    before.toBuilder()
                            .requiredLevels(Lists.without(before.requiredLevels(), required -> required.grade()
                                    .equals(grade)))
                            .build(),
                    Lists.without(before.position().grades(), old -> old.id().equals(grade)));
        }
    }

    private static Workshop withGrades(Workshop before, List<Grade> grades) {
        Position old = before.position();
        return before.toBuilder()
                .position(new Position(
                        old.title(),
                        old.series(),
                        old.agency(),
                        old.office(),
                        old.descriptionNumber(),
                        old.track(),
                        grades,
                        old.duties()))
                .build();
    }
}
