package org.plumbline.model.store;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.Workshop;

/** Whether a rater may rate a candidate in a round, and still may. */
final class RaterChecks {
    private final Workshop workshop;
    private final PacketWords words;
    private final Recusals recusals;
    private final Map<Done, Finalised> finalised = new HashMap<>();

    RaterChecks(Workshop workshop, PacketWords words) {
        this.workshop = workshop;
        this.words = words;
        recusals = new Recusals(workshop.proceedings().declarations());
        workshop.proceedings()
                .finalised()
                .forEach(done -> finalised.put(new Done(done.round(), done.candidate()), done));
    }

    private record Done(RoundId round, CandidateId candidate) {}

    /** Whether the member sits on the panel of the round, as somebody who rates. */
    Optional<String> seat(PanelMemberId member, Round round, Raters raters) {
        PanelMember seated = seated(member, raters);
        return seated.role().rates()
                ? Optional.empty()
                : Optional.of("It is from " + words.name(member) + ", who is " + PacketWords.role(seated.role())
                        + " in " + PacketWords.round(round) + " and does not rate.");
    }

    private PanelMember seated(PanelMemberId member, Raters raters) {
        return raters.panel().stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .or(() -> workshop.member(member))
                .orElseThrow();
    }

    Optional<String> reason(Scorecard card, Round round, Raters raters) {
        if (workshop.candidate(card.candidate()).isEmpty()) {
            return Optional.of(unknown(card.candidate()));
        }
        return late(card, round).or(() -> unassigned(card, round, raters));
    }

    String unknown(CandidateId candidate) {
        return "It rates the candidate " + candidate + ", who is not in this workshop. It has "
                + PacketWords.listed(workshop.candidates().stream().map(Candidate::id)) + ".";
    }

    private Optional<String> late(Scorecard card, Round round) {
        return Optional.ofNullable(finalised.get(new Done(round.id(), card.candidate())))
                .map(done -> "It brings " + words.card(card.key()) + ", and the panel signed its decision on "
                        + words.code(card.candidate()) + " on "
                        + done.when().atZone(ZoneOffset.UTC).toLocalDate() + ". What comes later is not taken.");
    }

    private Optional<String> unassigned(Scorecard card, Round round, Raters raters) {
        boolean breaksTies = seated(card.member(), raters).role() == Role.TIE_BREAKER;
        boolean may = recusals.isRecused(card)
                || (breaksTies ? raters.sees(card.candidate()) : raters.rates(card.member(), card.candidate()));
        return may
                ? Optional.empty()
                : Optional.of(words.name(card.member()) + " does not rate " + words.code(card.candidate()) + " in "
                        + PacketWords.round(round) + ". If that is wrong, assign them, then merge again.");
    }
}
