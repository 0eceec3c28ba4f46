package org.plumbline.model.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.WorkshopId;

/**
 * The submitted scorecards of one panel member, on their way to the workshop.
 *
 * @param declarations what the member said about candidates before anything was shown
 * @param program the version of the program that made it; empty where that is not known
 * @param made when, by the clock of the rater's laptop
 * @param round which version of which round it was rated in, so that words can say so where its hash is not known
 */
public record ScorePacket(
        WorkshopId workshop,
        String roundDigest,
        PanelMemberId member,
        List<Scorecard> scorecards,
        List<Declaration> declarations,
        String program,
        Optional<Instant> made,
        Optional<RoundVersion> round) {

    /** A round by its number, and which version of it. */
    public record RoundVersion(int number, int version) {}

    public ScorePacket {
        scorecards = List.copyOf(scorecards);
        declarations = List.copyOf(declarations);
        for (Scorecard card : scorecards) {
            if (!card.member().equals(member) || !card.roundDigest().equals(roundDigest)) {
                throw new IllegalArgumentException(
                        "A score packet holds the cards of one panel member and one round only");
            }
            if (card.submitted().isEmpty()) {
                throw new IllegalArgumentException("A score packet holds cards that were handed in; the one for "
                        + card.candidate() + " is a draft");
            }
        }
        if (declarations.stream().anyMatch(said -> !said.member().equals(member))) {
            throw new IllegalArgumentException("A score packet holds the declarations of one panel member only");
        }
    }

    /** Cards and nothing besides, as packets were before there were kits. */
    public ScorePacket(WorkshopId workshop, String roundDigest, PanelMemberId member, List<Scorecard> scorecards) {
        this(workshop, roundDigest, member, scorecards, List.of(), "", Optional.empty(), Optional.empty());
    }

    /** Everything that a rater handed in with a kit, and what they declared; drafts and private notes stay behind. */
    public static ScorePacket of(KitWork work, String program, Instant now) {
        Round round = work.kit().round();
        PanelMemberId member = work.kit().member().id();
        Set<CandidateId> theirs =
                work.kit().candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        return new ScorePacket(
                work.kit().workshop(),
                round.digest(),
                member,
                work.cards().stream()
                        .filter(card -> card.submitted().isPresent()
                                && card.roundDigest().equals(round.digest())
                                && theirs.contains(card.candidate()))
                        .toList(),
                work.declarations().stream()
                        .filter(said -> said.member().equals(member))
                        .toList(),
                program,
                Optional.of(now),
                Optional.of(new RoundVersion(round.number(), round.version())));
    }
}
