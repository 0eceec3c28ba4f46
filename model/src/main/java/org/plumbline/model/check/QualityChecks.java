package org.plumbline.model.check;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** HR's quality list: what is to be looked at in the cards that were handed in for a round. */
public final class QualityChecks {
    private final Workshop workshop;
    private final Round round;
    private final QualityDays days;

    private QualityChecks(Workshop workshop, Round round, Instant now, ZoneId zone) {
        this.workshop = workshop;
        this.round = round;
        days = new QualityDays(workshop, round, now, zone);
    }

    private record Pair(CandidateId candidate, PanelMemberId member) {}

    /**
     * The newest card of everybody who handed in, in the order of the candidates and the panel.
     *
     * @param now what the clock here says; a card from later comes from a clock that is wrong
     * @param zone where days end
     */
    public static List<CardQuality> of(Workshop workshop, Round round, Instant now, ZoneId zone) {
        var checks = new QualityChecks(workshop, round, now, zone);
        Map<Pair, List<Scorecard>> cards = checks.handedIn();
        var found = new ArrayList<CardQuality>();
        for (Candidate candidate : workshop.candidates()) {
            workshop.panel().stream()
                    .map(member -> cards.get(new Pair(candidate.id(), member.id())))
                    .filter(revisions -> revisions != null)
                    .map(revisions -> checks.quality(candidate, revisions))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every revision, the oldest first. */
    private Map<Pair, List<Scorecard>> handedIn() {
        var cards = new HashMap<Pair, List<Scorecard>>();
        workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.submitted().isPresent())
                .forEach(card -> cards.computeIfAbsent(
                                new Pair(card.candidate(), card.member()), pair -> new ArrayList<>())
                        .add(card));
        cards.values().forEach(list -> list.sort((one, other) -> one.revision() - other.revision()));
        return cards;
    }

    private CardQuality quality(Candidate candidate, List<Scorecard> revisions) {
        Scorecard card = revisions.get(revisions.size() - 1);
        var remarks = new ArrayList<>(ofTheForm(candidate, card));
        remarks.addAll(
                new QualityWords(round, candidate, card, workshop.proceedings().blind()).remarks());
        remarks.addAll(days.remarks(revisions));
        return new CardQuality(card, remarks);
    }

    /** What the form itself asks for; questions without a word are one remark where there is no transcript at all. */
    private List<QualityRemark> ofTheForm(Candidate candidate, Scorecard card) {
        Map<Finding, QualityKind> found = new LinkedHashMap<>();
        for (Finding finding : ScorecardChecks.of(round, candidate, card)) {
            kind(finding.key()).ifPresent(kind -> found.put(finding, kind));
        }
        boolean silent = !round.frozen().questions().isEmpty()
                && card.notes().stream().allMatch(note -> note.transcript().isBlank())
                && found.containsValue(QualityKind.TRANSCRIPT);
        var remarks = new ArrayList<QualityRemark>();
        if (silent) {
            remarks.add(remark(QualityKind.TRANSCRIPT, "", "quality.noTranscripts"));
        }
        found.forEach((finding, kind) -> {
            if (!silent || kind != QualityKind.TRANSCRIPT) {
                remarks.add(new QualityRemark(kind, finding));
            }
        });
        return remarks;
    }

    private static Optional<QualityKind> kind(String key) {
        return switch (key) {
            case "scorecard.noQuestion", "scorecard.noTranscript", "scorecard.noSkipReason" ->
                Optional.of(QualityKind.TRANSCRIPT);
            case "scorecard.noAnalysis", "scorecard.noEvidence", "scorecard.noJustification", "scorecard.notNamed" ->
                Optional.of(QualityKind.NOT_NAMED);
            default -> key.startsWith("contradiction.") ? Optional.of(QualityKind.CONTRADICTION) : Optional.empty();
        };
    }

    static QualityRemark remark(QualityKind kind, String id, String key, String... arguments) {
        return new QualityRemark(kind, new Finding(Severity.HINT, Stage.REVIEW, id, key, List.of(arguments)));
    }
}
