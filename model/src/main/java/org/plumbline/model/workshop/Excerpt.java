package org.plumbline.model.workshop;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;

/**
 * A workshop with parts left out for good, to be handed to somebody who may not have them: they are not in it, so that
 * nothing made of it can show them. The secrets of rating kits are never in an excerpt.
 */
public final class Excerpt {
    private Excerpt() {}

    /** One candidate and nobody else: their rounds, cards and results, and those entries of the record that are theirs. */
    public static Workshop ofCandidate(Workshop workshop, CandidateId wanted) {
        Predicate<CandidateId> other = candidate -> !candidate.equals(wanted);
        Proceedings all = workshop.proceedings();
        return workshop.toBuilder()
                .candidates(Lists.without(workshop.candidates(), one -> other.test(one.id())))
                .scorecards(Lists.without(workshop.scorecards(), one -> other.test(one.candidate())))
                .agreed(Lists.without(workshop.agreed(), one -> other.test(one.candidate())))
                .proceedings(all.toBuilder()
                        .declarations(Lists.without(all.declarations(), one -> other.test(one.candidate())))
                        .assignments(Lists.without(all.assignments(), one -> other.test(one.candidate())))
                        .attendances(Lists.without(all.attendances(), one -> other.test(one.candidate())))
                        .reviews(Lists.without(all.reviews(), one -> other.test(one.candidate())))
                        .openings(Lists.without(all.openings(), one -> other.test(one.candidate())))
                        .finalised(Lists.without(all.finalised(), one -> other.test(one.candidate())))
                        .practice(Lists.without(all.practice(), one -> other.test(one.candidate())))
                        .kits(List.of())
                        .record(Lists.without(all.record(), entry -> isAboutAnother(entry, wanted)))
                        .build())
                .build();
    }

    private static boolean isAboutAnother(RecordEntry entry, CandidateId wanted) {
        return entry.about().filter(candidate -> !candidate.equals(wanted)).isPresent();
    }

    /** One version of one round with everybody in it; the whole record. */
    public static Workshop ofRound(Workshop workshop, RoundId wanted) {
        Round round = workshop.rounds().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no round " + wanted));
        Predicate<RoundId> other = one -> !one.equals(wanted);
        Predicate<String> otherWords = digest -> !digest.equals(round.digest());
        Proceedings all = workshop.proceedings();
        return workshop.toBuilder()
                .rounds(List.of(round))
                .scorecards(Lists.without(workshop.scorecards(), one -> otherWords.test(one.roundDigest())))
                .agreed(Lists.without(workshop.agreed(), one -> otherWords.test(one.roundDigest())))
                .proceedings(all.toBuilder()
                        .assignments(Lists.without(all.assignments(), one -> other.test(one.round())))
                        .attendances(Lists.without(all.attendances(), one -> other.test(one.round())))
                        .reviews(Lists.without(all.reviews(), one -> otherWords.test(one.roundDigest())))
                        .openings(Lists.without(all.openings(), one -> other.test(one.round())))
                        .finalised(Lists.without(all.finalised(), one -> other.test(one.round())))
                        .kits(List.of())
                        .build())
                .build();
    }
}
