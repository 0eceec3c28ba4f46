package org.plumbline.model.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Why a score packet may not go into a workshop, in words for the person who merges. */
final class PacketChecks {
    private static final int SHOWN_OF_DIGEST = 12;

    private final Workshop workshop;

    PacketChecks(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What is wrong with the packet by itself; empty when it belongs to the workshop. */
    Optional<String> reason(ScorePacket packet) {
        if (!packet.workshop().equals(workshop.id())) {
            return Optional.of("It is for another workshop (" + packet.workshop() + ", this one is " + workshop.id()
                    + "). Merge it into the workshop that it was made from.");
        }
        if (workshop.member(packet.member()).isEmpty()) {
            return Optional.of("It is from the panel member " + packet.member() + ", who is not on this panel. It has "
                    + listed(workshop.panel().stream().map(PanelMember::id)) + ".");
        }
        Optional<Round> round = workshop.rounds().stream()
                .filter(one -> one.digest().equals(packet.roundDigest()))
                .findFirst();
        if (round.isEmpty()) {
            return Optional.of("It was rated by other words than any round of this workshop has (hash "
                    + shortened(packet.roundDigest()) + "; here: "
                    + listed(workshop.rounds().stream().map(one -> shortened(one.digest())))
                    + "). Ask " + name(packet.member()) + " to rate in the current round.");
        }
        return packet.scorecards().stream()
                .flatMap(card -> reason(card, round.get()).stream())
                .findFirst();
    }

    private Optional<String> reason(Scorecard card, Round round) {
        if (workshop.candidate(card.candidate()).isEmpty()) {
            return Optional.of("It rates the candidate " + card.candidate() + ", who is not in this workshop. It has "
                    + listed(workshop.candidates().stream().map(Candidate::id)) + ".");
        }
        return new CardChecks(round.frozen()).reason(card, name(card)).or(() -> collision(card));
    }

    private Optional<String> collision(Scorecard card) {
        return workshop.scorecards().stream()
                .filter(here -> here.isSameCard(card) && !here.equals(card) && !card.completes(here))
                .findFirst()
                .map(here -> here.submitted().isPresent()
                        ? "The workshop already holds " + name(card) + " with other content. A correction is a new"
                                + " revision: ask " + name(card.member()) + " for revision " + (card.revision() + 1)
                                + "."
                        : "The workshop holds a draft of " + name(card) + " that says something else. Clear that draft"
                                + " or hand it in, then merge again.");
    }

    /** What other packets say against this one, or this one against itself. */
    Optional<String> contradiction(PacketArrival arrival, List<PacketArrival> sound) {
        for (Scorecard card : arrival.packet().orElseThrow().scorecards()) {
            for (PacketArrival other : sound) {
                if (other.packet().orElseThrow().scorecards().stream()
                        .anyMatch(there -> there.isSameCard(card) && !there.equals(card))) {
                    return Optional.of("It holds " + name(card) + ", and "
                            + (other == arrival ? "holds it again" : other.name() + " holds it, too,")
                            + " with other content. Neither was taken: ask " + name(card.member())
                            + " which one is meant.");
                }
            }
        }
        return Optional.empty();
    }

    private String name(Scorecard card) {
        return "the scorecard of " + name(card.member()) + " for " + code(card.candidate()) + " (revision "
                + card.revision() + ")";
    }

    private String name(PanelMemberId id) {
        return workshop.member(id)
                .map(PanelMember::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    private String code(CandidateId id) {
        return workshop.candidate(id)
                .map(Candidate::code)
                .filter(code -> !code.isBlank())
                .orElse(id.value());
    }

    private static String shortened(String digest) {
        return digest.length() > SHOWN_OF_DIGEST ? digest.substring(0, SHOWN_OF_DIGEST) : digest;
    }

    private static String listed(Stream<?> things) {
        String words = things.map(String::valueOf).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }
}
