package org.plumbline.model.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CardKey;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.Workshop;

/** Why a score packet may not go into a workshop, in words for the person who merges. */
final class PacketChecks {
    private final Workshop workshop;
    private final PacketWords words;
    private final SealChecks seals;
    private final Map<CardKey, Scorecard> here = new HashMap<>();
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<String, Raters> raters = new HashMap<>();
    private final Map<String, CardChecks> contents = new HashMap<>();
    private final RaterChecks claims;

    PacketChecks(Workshop workshop) {
        this.workshop = workshop;
        words = new PacketWords(workshop);
        seals = new SealChecks(workshop, words);
        workshop.scorecards().forEach(card -> here.put(card.key(), card));
        for (Round round : workshop.rounds()) {
            rounds.put(round.digest(), round);
            raters.put(round.digest(), Raters.of(workshop, round));
            contents.put(round.digest(), new CardChecks(round.frozen()));
        }
        claims = new RaterChecks(workshop, words);
    }

    /** What is wrong with the packet by itself; empty when it belongs to the workshop. */
    Optional<String> reason(PacketArrival arrival) {
        ScorePacket packet = arrival.packet().orElseThrow();
        if (!packet.workshop().equals(workshop.id())) {
            return Optional.of("It is for another workshop (" + packet.workshop() + ", this one is " + workshop.id()
                    + "). Merge it into the workshop that it was made from.");
        }
        if (workshop.member(packet.member()).isEmpty()) {
            return Optional.of("It is from the panel member " + packet.member() + ", who is not on this panel. It has "
                    + PacketWords.listed(workshop.panel().stream().map(PanelMember::id)) + ".");
        }
        Round round = rounds.get(packet.roundDigest());
        if (round == null) {
            return Optional.of(otherWords(packet));
        }
        return seals.reason(packet, arrival.seal(), round)
                .or(() -> claims.seat(packet.member(), round, raters.get(round.digest())))
                .or(() -> declarations(packet))
                .or(() -> packet.scorecards().stream()
                        .filter(card -> !card.equals(here.get(card.key())))
                        .flatMap(card -> reason(card, round).stream())
                        .findFirst());
    }

    private String otherWords(ScorePacket packet) {
        return packet.round()
                .flatMap(said -> workshop.rounds().stream()
                        .filter(round -> round.number() == said.number())
                        .reduce((older, newer) -> newer)
                        .filter(newest -> newest.version() < said.version())
                        .map(newest -> "It was rated by version " + said.version() + " of round " + said.number()
                                + ", and this workshop has version " + newest.version()
                                + " at most: it is an older copy. Merge it into the newest copy of the workshop."))
                .orElseGet(() -> "It was rated by other words than any round of this workshop has (hash "
                        + PacketWords.shortened(packet.roundDigest()) + "; here: "
                        + PacketWords.listed(workshop.rounds().stream().map(one -> PacketWords.shortened(one.digest())))
                        + "). Ask " + words.name(packet.member()) + " to rate in the current round.");
    }

    private Optional<String> declarations(ScorePacket packet) {
        return packet.declarations().stream()
                .map(Declaration::candidate)
                .filter(said -> workshop.candidate(said).isEmpty())
                .findFirst()
                .map(claims::unknown);
    }

    private Optional<String> reason(Scorecard card, Round round) {
        String name = words.card(card.key());
        return claims.reason(card, round, raters.get(round.digest()))
                .or(() -> contents.get(round.digest()).reason(card, name))
                .or(() -> collision(card))
                .or(() -> unexplained(card));
    }

    private Optional<String> collision(Scorecard card) {
        return Optional.ofNullable(here.get(card.key()))
                .filter(there -> !card.completes(there))
                .map(there -> there.submitted().isPresent()
                        ? "The workshop already holds " + words.card(card.key())
                                + " with other content. A correction is a new revision: ask " + name(card.member())
                                + " for revision " + (card.revision() + 1) + "."
                        : "The workshop holds a draft of " + words.card(card.key())
                                + " that says something else. Clear that draft or hand it in, then merge again.");
    }

    private Optional<String> unexplained(Scorecard card) {
        return card.revision() > 1 && card.reason().isBlank()
                ? Optional.of("It corrects " + words.card(card.key().before()) + " and does not say why. Ask "
                        + name(card.member()) + " to correct it once more with a reason.")
                : Optional.empty();
    }

    /** Whether the workshop itself holds this card handed in. */
    boolean isHere(CardKey card) {
        return Optional.ofNullable(here.get(card)).flatMap(Scorecard::submitted).isPresent();
    }

    boolean isHere(Scorecard card) {
        return card.equals(here.get(card.key()));
    }

    private String name(PanelMemberId member) {
        return words.name(member);
    }

    List<Declaration> declared() {
        return workshop.proceedings().declarations();
    }

    Round round(ScorePacket packet) {
        return rounds.get(packet.roundDigest());
    }
}
