package org.plumbline.model.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** A panel of three who rate and one who looks on, with four candidates and an open round. */
final class SmallPanel {
    static final PanelMemberId CLEO = new PanelMemberId("cleo");
    static final PanelMemberId ODA = new PanelMemberId("oda");
    static final List<PanelMemberId> RATERS = List.of(Examples.ANA, Examples.BEN, CLEO);
    static final int CANDIDATES = 4;

    /** Nobody got a kit: packets bear no seal. */
    static final Workshop PLAIN = plain();

    /** Everybody who rates got one. */
    static final Workshop WITH_KITS = new RoundChange.IssueKits(
                    RATERS.stream().map(member -> kit(member, key(member))).toList())
            .applyTo(PLAIN);

    static final String ROUND = PLAIN.currentRound().orElseThrow().digest();

    private SmallPanel() {}

    static String key(PanelMemberId member) {
        return "secret of " + member;
    }

    static IssuedKit kit(PanelMemberId member, String key) {
        return new IssuedKit(
                new RoundId("round-1"),
                member,
                key,
                PLAIN.candidates().stream().map(Candidate::id).toList(),
                "Hal Example",
                Examples.NOON);
    }

    static CandidateId candidate(int number) {
        return new CandidateId("candidate-" + number);
    }

    static Scorecard card(PanelMemberId member, int candidate, int revision, int level) {
        return new Scorecard(
                ROUND,
                candidate(candidate),
                member,
                revision,
                List.of(
                        new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(level)), "Said so."),
                        new CompetencyRating(Examples.PLANNING, Optional.of(new Rating.NoAnswer()), "")),
                List.of(),
                "Knows the work.",
                Optional.of(at(revision)),
                revision > 1 ? "Read the transcript again." : "");
    }

    static Instant at(int hours) {
        return Examples.NOON.plus(Duration.ofHours(hours));
    }

    static Declaration declared(PanelMemberId member, int candidate, boolean conflict, int hours) {
        return new Declaration(member, candidate(candidate), conflict, conflict ? "Cousins." : "", at(hours));
    }

    static ScorePacket packet(PanelMemberId member, Scorecard... cards) {
        return packet(member, List.of(cards), List.of());
    }

    static ScorePacket packet(PanelMemberId member, List<Scorecard> cards, List<Declaration> declarations) {
        return new ScorePacket(
                PLAIN.id(),
                ROUND,
                member,
                cards,
                declarations,
                "0.4",
                Optional.of(at(9)),
                Optional.of(new ScorePacket.RoundVersion(1, 1)));
    }

    static PacketArrival sealed(String name, ScorePacket packet) {
        return PacketArrival.read(name, PacketFile.bytes(packet, Optional.of(key(packet.member()))));
    }

    static PacketVerdict verdict(Workshop workshop, PacketArrival arrival) {
        return PacketMerge.of(workshop, List.of(arrival)).verdicts().get(0);
    }

    /** The sentence on why a packet without a seal is set aside. */
    static String reason(Workshop workshop, ScorePacket packet) {
        return verdict(workshop, PacketArrival.of("packet", packet)).reason().orElseThrow();
    }

    private static Workshop plain() {
        var changes = new ArrayList<WorkshopChange>(List.of(
                new PanelChange.AddMember(new PanelMember(CLEO, "Cleo Example", "")),
                new PanelChange.AddMember(new PanelMember(ODA, "Oda Example", "", Role.OBSERVER))));
        for (int i = 2; i <= CANDIDATES; i++) {
            changes.add(
                    new PanelChange.AddCandidate(new Candidate(candidate(i), "C-0" + i, "Nobody " + i, Examples.GS13)));
        }
        Workshop workshop = WorkshopChange.together("test", changes).applyTo(Examples.workshop());
        return new ScoringChange.OpenRound(Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1)))
                .applyTo(workshop);
    }
}
