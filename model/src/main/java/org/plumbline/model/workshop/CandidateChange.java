package org.plumbline.model.workshop;

import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Proceedings;

/** A change of how candidates are shown, of who came, and of who is for practice. */
public sealed interface CandidateChange extends ProceedingsChange {
    /** Codes in the place of names everywhere, or names again. */
    record SetBlind(boolean blind) implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder().blind(blind).build();
        }
    }

    /** Why a candidate was not assessed in a round, in the place of what was said before. */
    record MarkAttendance(Attendance attendance) implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .attendances(Lists.plus(
                            Lists.without(
                                    before.attendances(),
                                    old -> old.round().equals(attendance.round())
                                            && old.candidate().equals(attendance.candidate())),
                            attendance))
                    .build();
        }
    }

    /** A candidate for practice and the levels that are right; no levels make an ordinary candidate again. */
    record SetPracticeKey(PracticeKey key) implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            var others = Lists.without(before.practice(), old -> old.candidate().equals(key.candidate()));
            return before.toBuilder()
                    .practice(key.levels().isEmpty() ? others : Lists.plus(others, key))
                    .build();
        }
    }
}
