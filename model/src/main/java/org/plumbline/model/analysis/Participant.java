package org.plumbline.model.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who takes part in the workshop.
 *
 * @param days the days of the workshop, from 1, on which the person was there
 * @param confidentialitySigned the date of the signed security agreement; empty while it is not signed
 * @param recusal why the person must not take part in something, in words; empty when there is nothing
 */
public record Participant(
        ParticipantId id,
        String name,
        ParticipantRole role,
        Background background,
        List<Integer> days,
        Optional<LocalDate> confidentialitySigned,
        String recusal) {
    public Participant {
        days = List.copyOf(days);
    }

    /** Somebody of whom only name and role are known. */
    public Participant(ParticipantId id, String name, ParticipantRole role) {
        this(id, name, role, Background.EMPTY, List.of(), Optional.empty(), "");
    }

    public boolean isExpert() {
        return role == ParticipantRole.SME;
    }
}
