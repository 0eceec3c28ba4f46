package org.plumbline.model.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.SourceDigest;
import org.plumbline.model.interview.Round;
import org.plumbline.model.interview.RoundId;
import org.plumbline.model.workshop.Workshop;

/** SHA-256 of things as they are stored, in hexadecimal. */
public final class Digests {
    private Digests() {}

    public static String of(byte[] bytes) {
        return SourceDigest.of(bytes);
    }

    public static String of(Competency competency) {
        return ofStored(competency);
    }

    public static String of(Round.Frozen frozen) {
        return ofStored(frozen);
    }

    private static String ofStored(Object value) {
        return of(Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** The next round of a workshop, frozen as the workshop stands; the position's track chooses the level texts. */
    public static Round freeze(Workshop workshop, RoundId id, LocalDate today) {
        var frozen = new Round.Frozen(
                workshop.position(),
                workshop.scales(),
                workshop.competenciesOfTrack(),
                workshop.requiredLevels(),
                workshop.questions(),
                workshop.rule());
        return new Round(id, workshop.rounds().size() + 1, today, frozen, of(frozen));
    }
}
