package org.plumbline.model.workshop;

import java.util.Optional;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Reveal;
import org.plumbline.model.panel.RoundId;

/** A change of how candidates are shown, of who came, and of who is for practice. */
public sealed interface CandidateChange extends ProceedingsChange {
    /** Codes in the place of names everywhere. */
    record HideNames() implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder().blind(true).build();
        }
    }

    /** Names are looked at in HR's key, or shown again everywhere; that it happened stays. */
    record RevealNames(Reveal reveal) implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .reveals(Lists.plus(before.reveals(), reveal))
                    .blind(before.blind() && !reveal.everywhere())
                    .build();
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

        @Override
        public Optional<String> mergeKey() {
            return Optional.of(String.join(
                    ".",
                    "attendance",
                    attendance.round().value(),
                    attendance.candidate().value(),
                    attendance.kind().name()));
        }
    }

    /** The candidate came after all. */
    record ClearAttendance(RoundId round, CandidateId candidate) implements CandidateChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .attendances(Lists.without(
                            before.attendances(),
                            old -> old.round().equals(round) && old.candidate().equals(candidate)))
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
