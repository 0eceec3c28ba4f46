package org.plumbline.model.workshop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.SourceDigest;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.PanelView.Dissenting;
import org.plumbline.model.workshop.Voice.Said;

/** What the raters of one candidate said, as far as one viewer may know it. */
final class Voices {
    private final Viewer viewer;
    private final Sight sight;
    private final CandidateId candidate;
    private final HandedIn cards;
    private final Map<PanelMemberId, Speaker> speakers = new LinkedHashMap<>();

    Voices(Viewer viewer, Sight sight, CandidateId candidate, String round, ConsensusState state, HandedIn cards) {
        this.viewer = viewer;
        this.sight = sight;
        this.candidate = candidate;
        this.cards = cards;
        var others = new ArrayList<PanelMember>();
        for (PanelMember rater : state.raters()) {
            if (viewer.is(rater.id())) {
                speakers.put(rater.id(), Speaker.Named.of(rater));
            } else {
                others.add(rater);
            }
        }
        if (!sight.names()) {
            others.sort(Comparator.comparing(rater -> shuffled(round, rater)));
        }
        for (PanelMember other : others) {
            speakers.put(
                    other.id(),
                    sight.names() ? Speaker.Named.of(other) : new Speaker.Numbered(others.indexOf(other) + 1));
        }
    }

    /** The same at each look, and without a link to the order of the panel. */
    private String shuffled(String round, PanelMember rater) {
        return SourceDigest.of((round + " " + candidate + " " + rater.id()).getBytes(StandardCharsets.UTF_8));
    }

    List<Voice> all() {
        return speakers.entrySet().stream()
                .map(each -> voice(each.getKey(), each.getValue()))
                .filter(voice -> !voice.said().isEmpty())
                .toList();
    }

    private Voice voice(PanelMemberId member, Speaker speaker) {
        if (viewer.is(member)) {
            return new Voice(
                    speaker,
                    true,
                    cards.all(candidate, member).stream().map(this::own).toList());
        }
        return new Voice(
                speaker,
                false,
                sight.isLocked()
                        ? List.of()
                        : cards.submitted(candidate, member).stream()
                                .map(this::seen)
                                .toList());
    }

    private Said own(Scorecard card) {
        return new Said(
                card.revision(),
                card.submitted().isEmpty(),
                card.ratings(),
                card.notes(),
                card.analysis(),
                card.reason(),
                card.submitted());
    }

    private Said seen(Scorecard card) {
        return new Said(
                card.revision(),
                false,
                card.ratings().stream().map(this::seen).toList(),
                sight.notes() ? card.notes() : List.of(),
                sight.notes() ? card.analysis() : "",
                sight.notes() && sight.ratings() ? card.reason() : "",
                sight.names() ? card.submitted() : Optional.empty());
    }

    private CompetencyRating seen(CompetencyRating line) {
        return new CompetencyRating(
                line.competency(),
                sight.ratings() ? line.rating() : Optional.empty(),
                sight.notes() ? line.evidence() : "");
    }

    /** The newest ratings of everybody who has given one. */
    List<Rating> ratings(CompetencyId competency) {
        return speakers.keySet().stream()
                .flatMap(member -> cards.newest(candidate, member).stream())
                .flatMap(card -> card.rating(competency).stream())
                .toList();
    }

    /** Dissent is a rating with a reason: it is seen where both may be. */
    Optional<Dissenting> dissenting(Dissent dissent) {
        boolean own = viewer.is(dissent.member());
        return Optional.ofNullable(speakers.get(dissent.member()))
                .filter(speaker -> own || sight.ratings())
                .map(speaker -> new Dissenting(speaker, dissent.level(), own || sight.notes() ? dissent.reason() : ""));
    }
}
