package org.plumbline.app.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.app.document.KitDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.OwnWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/** Ana's kit of two invented candidates. */
public final class InventedKit {
    public static final CandidateId QUINN = new CandidateId("candidate-2");
    public static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private InventedKit() {}

    /** {@link Invented#workshop()} with a second candidate and a round of a kind. */
    public static Workshop opened(RoundKind kind, boolean stops) {
        Workshop workshop = new PanelChange.AddCandidate(
                        new Candidate(QUINN, "C-02", "Quinn Invented", Invented.GS14, "", "Half an hour more"))
                .applyTo(Invented.workshop());
        Workshop planned =
                new RoundChange.PlanRound(Conduct.USUAL.withKind(kind).withStopAtFirstNotMet(stops)).applyTo(workshop);
        return new ScoringChange.OpenRound(Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1)))
                .applyTo(planned);
    }

    public static RatingKit kit(RoundKind kind, boolean stops) {
        Workshop workshop = opened(kind, stops);
        PanelMember ana = workshop.member(Invented.ANA).orElseThrow();
        RatingKit own =
                OwnWork.of(workshop, workshop.currentRound().orElseThrow(), ana).kit();
        return new RatingKit(
                own.workshop(),
                "Lock Keeper",
                own.round(),
                own.member(),
                own.candidates(),
                List.of(),
                List.of(),
                KEY,
                Instant.parse("2026-03-01T09:00:00Z"));
    }

    public static KitDocument document(RoundKind kind) {
        return document(KitWork.begin(kit(kind, false)));
    }

    public static KitDocument document(KitWork work) {
        return new KitDocument(work, work);
    }

    /** A kit whose rater has no conflict with anybody. */
    public static KitDocument cleared(RoundKind kind, boolean stops) {
        RatingKit kit = kit(kind, stops);
        return document(new KitWork(
                kit,
                kit.candidates().stream()
                        .map(each -> new Declaration(
                                kit.member().id(), each.id(), false, "", Instant.parse("2026-03-02T09:00:00Z")))
                        .toList(),
                List.of(),
                List.of()));
    }
}
