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
 * @param left whether the person left before the end; what they gave until then stays and counts
 */
public record Participant(
        ParticipantId id,
        String name,
        ParticipantRole role,
        Background background,
        List<Integer> days,
        Optional<LocalDate> confidentialitySigned,
        String recusal,
        boolean left) {
    public Participant {
        days = days.stream().distinct().sorted().toList();
        days.forEach(Agenda::requireDay);
    }

    /** Somebody of whom only name and role are known. */
    public Participant(ParticipantId id, String name, ParticipantRole role) {
        this(id, name, role, Background.EMPTY, List.of(), Optional.empty(), "", false);
    }

    public Participant withDays(List<Integer> attended) {
        return new Participant(id, name, role, background, attended, confidentialitySigned, recusal, left);
    }

    public Participant withLeft(boolean gone) {
        return new Participant(id, name, role, background, days, confidentialitySigned, recusal, gone);
    }

    public boolean wasThere(int day) {
        return days.contains(day);
    }

    public boolean isExpert() {
        return role == ParticipantRole.SME;
    }
}
