package org.plumbline.model.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;

/**
 * The level that the panel agreed on after talking; the members' own ratings stay beside it.
 *
 * @param reason why this level, in a sentence; asked for where the members differed
 * @param by who entered it; empty in files of before that was stored
 * @param dissents members who keep another level
 */
public record Agreed(
        String roundDigest,
        CandidateId candidate,
        CompetencyId competency,
        int level,
        String reason,
        String by,
        Optional<Instant> when,
        List<Dissent> dissents) {

    /** What the panel agreed on in a resume review, which has no levels. */
    public static final int NOT_MET = 1;

    public static final int MET = 2;

    public Agreed {
        dissents = List.copyOf(dissents);
    }

    public Agreed(String roundDigest, CandidateId candidate, CompetencyId competency, int level, String reason) {
        this(roundDigest, candidate, competency, level, reason, "", Optional.empty(), List.of());
    }

    public Agreed withDissents(List<Dissent> kept) {
        return new Agreed(roundDigest, candidate, competency, level, reason, by, when, kept);
    }
}
