package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;

/**
 * How far the panel is with one candidate.
 *
 * @param raters whose cards the panel waits for, with the tie-breaker where the first raters differ
 * @param in those of them who have handed in
 * @param opening present when the consensus was opened before everybody was in
 */
public record ConsensusState(
        Stage stage,
        List<PanelMember> raters,
        List<PanelMemberId> in,
        Optional<Opening> opening,
        Optional<Finalised> finalised,
        Optional<Attendance> absent) {

    /** The steps of the panel's common work on a candidate. */
    public enum Stage {
        /** Withdrawn, did not come, or a technical fault. */
        ABSENT,
        /** Somebody has not handed in. */
        WAITING,
        OPEN,
        /** Nothing differs any more that is not settled. */
        AGREED,
        FINALISED;

        /** Whether the ratings lie on the table. */
        public boolean isOpened() {
            return this == OPEN || this == AGREED || this == FINALISED;
        }

        /** Whether members may still change their ratings, agree and dissent. */
        public boolean isAtWork() {
            return this == OPEN || this == AGREED;
        }
    }

    public ConsensusState {
        raters = List.copyOf(raters);
        in = List.copyOf(in);
    }

    public boolean hasHandedIn(PanelMemberId member) {
        return in.contains(member);
    }

    public boolean asks(PanelMemberId member) {
        return raters.stream().anyMatch(rater -> rater.id().equals(member));
    }

    public List<PanelMember> missing() {
        return raters.stream().filter(rater -> !in.contains(rater.id())).toList();
    }
}
