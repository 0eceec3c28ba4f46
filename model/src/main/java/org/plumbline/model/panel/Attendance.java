package org.plumbline.model.panel;

import java.time.Instant;
import org.plumbline.model.interview.CandidateId;

/**
 * Why a candidate was not assessed in a round; never a rating, and never a zero.
 *
 * @param note may be empty
 */
public record Attendance(RoundId round, CandidateId candidate, Kind kind, String note, String by, Instant when) {
    /** What happened. */
    public enum Kind {
        WITHDRAWN,
        /** More than ten minutes late (interview guide, part 4). */
        NO_SHOW,
        /** May be seen again. */
        TECHNICAL_FAULT
    }
}
