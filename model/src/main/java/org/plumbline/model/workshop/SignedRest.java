package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.signoff.Frozen;

/**
 * What was signed rests until somebody begins an amendment. The agenda and what is parked go on: the clock runs to the
 * end of the day, whoever has signed by then. The panel, its rounds and its scores are no part of what is signed.
 */
public final class SignedRest {
    private SignedRest() {}

    /** Whether a step would change what people put their names to. */
    public static boolean isBroken(Workshop before, Workshop after) {
        return before.signOff().isSigned() && after.signOff().isSigned() && differs(before.frozen(), after.frozen());
    }

    /** Whether the workshop says something else than the version that it is signed as, as only a file edited by hand can. */
    public static boolean isBroken(Workshop workshop) {
        return workshop.signOff().isSigned()
                && workshop.signOff()
                        .newest()
                        .filter(version -> differs(version.frozen(), workshop.frozen()))
                        .isPresent();
    }

    private static boolean differs(Frozen before, Frozen after) {
        return !resting(before).equals(resting(after));
    }

    private static Frozen resting(Frozen frozen) {
        return new Frozen(
                frozen.position(),
                frozen.scales(),
                frozen.competencies(),
                frozen.requiredLevels(),
                frozen.questions(),
                frozen.analysis().toBuilder()
                        .agenda(Agenda.EMPTY)
                        .parked(List.of())
                        .build());
    }
}
