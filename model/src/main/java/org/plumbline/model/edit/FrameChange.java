package org.plumbline.model.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.change.Lists;

/** A change of the bank's title, of its positions, or of the paths over them. */
public sealed interface FrameChange extends BankChange {

    /** What the bank is called. */
    record RetitleBank(String title) implements FrameChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder().title(title).build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("title");
        }
    }

    /** A new position at the end. */
    record AddPosition(PositionProfile position) implements FrameChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .positions(Lists.plus(before.positions(), position))
                    .build();
        }
    }

    /**
     * A position with one field edited; where its title changes, requirements and paths name it anew.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditPosition(int index, PositionProfile position, String field) implements FrameChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            if (index < 0 || index >= before.positions().size()) {
                return before;
            }
            PositionProfile old = before.positions().get(index);
            return Positions.rename(before, old.title(), position.title())
                    .positions(Lists.replace(before.positions(), old::equals, same -> position))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("position." + index + "." + field);
        }
    }

    /** Takes a position away, with what it required and its step in career paths. */
    record RemovePosition(String title) implements FrameChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return Positions.forget(before, title)
                    .positions(
                            Lists.without(before.positions(), old -> old.title().equals(title)))
                    .build();
        }
    }

    /** Another place in the order of positions. */
    record MovePosition(String title, int index) implements FrameChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .positions(Lists.move(before.positions(), old -> old.title().equals(title), index))
                    .build();
        }
    }

    /** All career paths, as they are now. */
    record SetPaths(List<CareerPath> paths) implements FrameChange {
        public SetPaths {
            paths = List.copyOf(paths);
        }

        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder().paths(paths).build();
        }
    }
}
