package org.plumbline.model.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.SourceDigest;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Seat;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Frozen;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.workshop.Decided;
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

    public static String of(Frozen frozen) {
        return ofStored(frozen);
    }

    /**
     * What the first signature freezes: the next version of a workshop as it stands.
     *
     * @param open what is still missing, in the words that the signer confirmed
     */
    public static SignedVersion sign(Workshop workshop, Signature signature, List<String> open) {
        SignOff signOff = workshop.signOff();
        Frozen frozen = workshop.frozen();
        return new SignedVersion(
                signOff.nextNumber(),
                signOff.amendment().map(Amendment::reason).orElse(""),
                frozen,
                of(frozen),
                List.of(signature),
                open);
    }

    /** The numbers of the signed versions that no longer say what was signed, as only a file edited by hand has them. */
    public static List<Integer> altered(Workshop workshop) {
        return workshop.signOff().versions().stream()
                .filter(version -> !isWhole(version))
                .map(SignedVersion::number)
                .toList();
    }

    /** Whether a signed version still says what was signed. */
    public static boolean isWhole(SignedVersion version) {
        return of(version.frozen()).equals(version.digest());
    }

    /** The panel's signature under what it decided on a candidate. */
    public static Finalised finalise(
            Workshop workshop, Round round, Candidate candidate, List<String> signers, Instant when) {
        return new Finalised(
                round.id(), candidate.id(), signers, when, ofStored(Decided.of(workshop, round, candidate)));
    }

    /** What the panel finalised and what no longer is as it was signed, as only in a file edited by hand. */
    public static List<Finalised> alteredDecisions(Workshop workshop) {
        return workshop.proceedings().finalised().stream()
                .filter(done -> !isWhole(workshop, done))
                .toList();
    }

    private static boolean isWhole(Workshop workshop, Finalised done) {
        Round round = workshop.rounds().stream()
                .filter(each -> each.id().equals(done.round()))
                .findFirst()
                .orElseThrow();
        Candidate candidate = workshop.candidate(done.candidate()).orElseThrow();
        return ofStored(Decided.of(workshop, round, candidate)).equals(done.digest());
    }

    private static String ofStored(Object value) {
        return of(Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** The rounds that no longer say what was frozen, as only a file edited by hand has them. */
    public static List<Round> alteredRounds(Workshop workshop) {
        return workshop.rounds().stream()
                .filter(round -> !of(round.frozen()).equals(round.digest()))
                .toList();
    }

    /** The next round of a workshop, frozen as the workshop stands; the position's track chooses the level texts. */
    public static Round freeze(Workshop workshop, RoundId id, LocalDate today) {
        int number = workshop.rounds().stream().mapToInt(Round::number).max().orElse(0) + 1;
        Round.Frozen frozen = frozen(workshop, workshop.proceedings().planned(), workshop.rule());
        return new Round(id, number, today, frozen, of(frozen));
    }

    /**
     * The next version of a round, with the words as they are now; how it is held and by which rule it is decided stay.
     *
     * @param reason what has another meaning now
     */
    public static Round renew(Workshop workshop, Round round, RoundId id, LocalDate today, String reason) {
        int version = workshop.rounds().stream()
                        .filter(other -> other.number() == round.number())
                        .mapToInt(Round::version)
                        .max()
                        .orElse(0)
                + 1;
        Round.Frozen frozen = frozen(workshop, round.conduct(), round.frozen().rule());
        return new Round(
                id,
                round.number(),
                today,
                frozen,
                of(frozen),
                Optional.of(new Round.Renewal(version, reason)),
                List.of());
    }

    private static Round.Frozen frozen(Workshop workshop, Conduct conduct, DecisionRule rule) {
        List<Seat> seats = workshop.panel().stream()
                .map(member -> new Seat(member.id(), member.role()))
                .toList();
        return new Round.Frozen(
                workshop.position(),
                workshop.scales(),
                workshop.competenciesOfTrack(),
                workshop.requiredLevels(),
                workshop.questions(),
                rule,
                Optional.of(conduct.withPanel(seats)));
    }
}
