package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Proceedings;

/** A change of who rates whom. */
public sealed interface AssignmentChange extends ProceedingsChange {
    /** Who rates whom in a round, in the place of what was assigned for it before. */
    record Assign(List<Assignment> assignments) implements AssignmentChange {
        public Assign {
            assignments = List.copyOf(assignments);
        }

        @Override
        public Proceedings edit(Proceedings before) {
            var all = new ArrayList<>(Lists.without(before.assignments(), old -> assignments.stream()
                    .anyMatch(now -> now.round().equals(old.round()))));
            all.addAll(assignments);
            return before.toBuilder().assignments(all).build();
        }
    }

    /** What a member said about a candidate; the newest one of a pair stands, and the older ones stay. */
    record Declare(Declaration declaration) implements AssignmentChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .declarations(Lists.plus(before.declarations(), declaration))
                    .build();
        }
    }
}
