package org.plumbline.model.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * One panel member's own ratings of one candidate in one round.
 *
 * @param roundDigest the digest of the round it was rated by
 * @param revision 1 for the first submission; a correction is a new revision and the old one stays
 * @param ratings at most one line a competency; a competency without a line is not yet rated
 * @param submitted when the member handed it in; empty while it is a draft
 * @param reason why this revision took the place of the one before; empty in the first
 */
public record Scorecard(
        String roundDigest,
        CandidateId candidate,
        PanelMemberId member,
        int revision,
        List<CompetencyRating> ratings,
        List<QuestionNote> notes,
        String analysis,
        Optional<Instant> submitted,
        String reason) {

    public Scorecard {
        ratings = List.copyOf(ratings);
        notes = List.copyOf(notes);
        var seen = new HashSet<CompetencyId>();
        for (CompetencyRating rating : ratings) {
            if (!seen.add(rating.competency())) {
                throw new IllegalArgumentException("A scorecard rates " + rating.competency() + " twice");
            }
        }
        if (revision < 1) {
            throw new IllegalArgumentException("A scorecard's revision starts at 1, got " + revision);
        }
    }

    /** A card that corrects nothing. */
    public Scorecard(
            String roundDigest,
            CandidateId candidate,
            PanelMemberId member,
            int revision,
            List<CompetencyRating> ratings,
            List<QuestionNote> notes,
            String analysis,
            Optional<Instant> submitted) {
        this(roundDigest, candidate, member, revision, ratings, notes, analysis, submitted, "");
    }

    /** A draft of the next revision: everything as it was, to be handed in again. */
    public Scorecard correction(String why) {
        return new Scorecard(
                roundDigest, candidate, member, revision + 1, ratings, notes, analysis, Optional.empty(), why);
    }

    public static Scorecard draft(String roundDigest, CandidateId candidate, PanelMemberId member) {
        return new Scorecard(roundDigest, candidate, member, 1, List.of(), List.of(), "", Optional.empty());
    }

    public boolean isFor(CandidateId wantedCandidate, PanelMemberId wantedMember) {
        return candidate.equals(wantedCandidate) && member.equals(wantedMember);
    }

    /** Which card this is, whatever stands in it. */
    public CardKey key() {
        return new CardKey(roundDigest, candidate, member, revision);
    }

    /** Whether this is the same card, whatever stands in it. */
    public boolean isSameCard(Scorecard other) {
        return isFor(other.candidate(), other.member())
                && other.roundDigest().equals(roundDigest)
                && other.revision() == revision;
    }

    /** Whether this is that draft handed in: nothing that stands in the draft is missing or different here. */
    public boolean completes(Scorecard draft) {
        return submitted.isPresent()
                && draft.submitted().isEmpty()
                && isSameCard(draft)
                && draft.ratings().stream().allMatch(this::holds)
                && draft.notes().stream().allMatch(note -> note.transcript().isBlank() || notes.contains(note))
                && (draft.analysis().isBlank() || draft.analysis().equals(analysis));
    }

    private boolean holds(CompetencyRating wanted) {
        CompetencyRating here = line(wanted.competency()).orElse(CompetencyRating.empty(wanted.competency()));
        return (wanted.rating().isEmpty() || wanted.rating().equals(here.rating()))
                && (wanted.evidence().isBlank() || wanted.evidence().equals(here.evidence()));
    }

    public Optional<CompetencyRating> line(CompetencyId competency) {
        return ratings.stream()
                .filter(line -> line.competency().equals(competency))
                .findFirst();
    }

    public Optional<Rating> rating(CompetencyId competency) {
        return line(competency).flatMap(CompetencyRating::rating);
    }

    /** This card with one line put in the place of the competency's earlier one, or at the end. */
    public Scorecard with(CompetencyRating line) {
        var lines = new ArrayList<>(ratings);
        lines.replaceAll(old -> old.competency().equals(line.competency()) ? line : old);
        if (!lines.contains(line)) {
            lines.add(line);
        }
        return new Scorecard(roundDigest, candidate, member, revision, lines, notes, analysis, submitted, reason);
    }

    public Scorecard withNotes(List<QuestionNote> newNotes) {
        return new Scorecard(roundDigest, candidate, member, revision, ratings, newNotes, analysis, submitted, reason);
    }

    public Scorecard withAnalysis(String words) {
        return new Scorecard(roundDigest, candidate, member, revision, ratings, notes, words, submitted, reason);
    }

    public Scorecard submittedAt(Instant when) {
        return new Scorecard(
                roundDigest, candidate, member, revision, ratings, notes, analysis, Optional.of(when), reason);
    }
}
