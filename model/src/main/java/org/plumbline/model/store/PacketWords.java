package org.plumbline.model.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CardKey;
import org.plumbline.model.workshop.Workshop;

/** How verdicts on packets call people, cards and rounds: members by name, candidates by code. */
final class PacketWords {
    private static final int SHOWN_OF_DIGEST = 12;

    private final Workshop workshop;

    PacketWords(Workshop workshop) {
        this.workshop = workshop;
    }

    String card(CardKey card) {
        return "the scorecard of " + name(card.member()) + " for " + code(card.candidate()) + " (revision "
                + card.revision() + ")";
    }

    String name(PanelMemberId id) {
        return workshop.member(id)
                .map(PanelMember::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    String code(CandidateId id) {
        return workshop.candidate(id)
                .map(Candidate::code)
                .filter(code -> !code.isBlank())
                .orElse(id.value());
    }

    static String round(Round round) {
        return "round " + round.number() + (round.version() > 1 ? ", version " + round.version() : "");
    }

    static String role(Role role) {
        return switch (role) {
            case MEMBER -> "a member";
            case CHAIR -> "the chair";
            case TIE_BREAKER -> "the tie-breaker";
            case HR_SPECIALIST -> "the HR specialist";
            case OBSERVER -> "an observer";
            case HIRING_MANAGER -> "the hiring manager";
        };
    }

    static String shortened(String digest) {
        return digest.length() > SHOWN_OF_DIGEST ? digest.substring(0, SHOWN_OF_DIGEST) : digest;
    }

    static String listed(Stream<?> things) {
        String words = things.map(String::valueOf).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }
}
