package org.plumbline.model.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.signoff.Frozen;
import org.plumbline.model.signoff.SignedVersion;

/** Refuses a workshop whose parts contradict each other, with a sentence that names them. */
final class Consistency {
    private final Workshop.Parts parts;
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<String, Map<CompetencyId, Integer>> levelCounts = new HashMap<>();
    private final Set<CandidateId> candidates = new HashSet<>();
    private final Set<PanelMemberId> members = new HashSet<>();

    private Consistency(Workshop.Parts parts) {
        this.parts = parts;
        parts.candidates().forEach(candidate -> candidates.add(candidate.id()));
        parts.panel().forEach(member -> members.add(member.id()));
    }

    static void require(Workshop.Parts parts) {
        var check = new Consistency(parts);
        check.ids();
        Map<CompetencyId, Integer> levels = BasisChecks.require(
                parts.position(), parts.scales(), parts.competencies(), parts.requiredLevels(), parts.questions());
        check.candidates();
        parts.rounds().forEach(check::round);
        parts.scorecards().forEach(check::scorecard);
        parts.agreed().forEach(check::agreed);
        ProceedingsChecks.require(parts);
        AnalysisChecks.require(parts.analysis(), levels);
        parts.signOff().versions().forEach(Consistency::version);
    }

    /** Its job analysis was checked when it was signed; that takes too long to be done with every step again. */
    private static void version(SignedVersion version) {
        Frozen frozen = version.frozen();
        BasisChecks.require(
                frozen.position(), frozen.scales(), frozen.competencies(), frozen.requiredLevels(), frozen.questions());
    }

    private void ids() {
        BasisChecks.unique(parts.panel(), PanelMember::id, "panel members");
        BasisChecks.unique(parts.candidates(), Candidate::id, "candidates");
        BasisChecks.unique(parts.rounds(), Round::digest, "rounds");
        BasisChecks.unique(parts.rounds(), Round::id, "rounds");
        BasisChecks.unique(parts.scorecards(), Scorecard::key, "scorecards");
        BasisChecks.unique(
                parts.agreed(),
                agreed -> List.of(agreed.roundDigest(), agreed.candidate(), agreed.competency()),
                "agreed levels");
    }

    private void candidates() {
        for (Candidate candidate : parts.candidates()) {
            if (parts.position().grade(candidate.grade()).isEmpty()) {
                throw new IllegalArgumentException("Candidate " + candidate.code() + " applies for the grade "
                        + candidate.grade() + ", which the position does not have");
            }
        }
    }

    private void round(Round round) {
        Round.Frozen frozen = round.frozen();
        rounds.put(round.digest(), round);
        levelCounts.put(
                round.digest(),
                BasisChecks.require(
                        frozen.position(),
                        frozen.scales(),
                        frozen.competencies(),
                        frozen.requiredLevels(),
                        frozen.questions()));
    }

    private void scorecard(Scorecard card) {
        Round round = known("A scorecard", card.roundDigest());
        candidate("A scorecard rates", card.candidate());
        if (!members.contains(card.member())) {
            throw new IllegalArgumentException(
                    "A scorecard is of the panel member " + card.member() + ", who is not in this workshop");
        }
        for (CompetencyRating line : card.ratings()) {
            rating(line, levelCounts.get(card.roundDigest()));
        }
        for (QuestionNote note : card.notes()) {
            if (round.frozen().questions().stream()
                    .noneMatch(question -> question.id().equals(note.question()))) {
                throw new IllegalArgumentException(
                        "A note is about the question " + note.question() + ", which its round does not ask");
            }
        }
    }

    private static void rating(CompetencyRating line, Map<CompetencyId, Integer> counts) {
        BasisChecks.levels("A rating", line.competency(), counts);
        Optional<Rating> rating = line.rating();
        if (rating.isPresent() && rating.get() instanceof Rating.Rated rated) {
            BasisChecks.level("A rating", line.competency(), rated.level(), counts);
        }
    }

    private void agreed(Agreed agreed) {
        known("An agreed level", agreed.roundDigest());
        candidate("An agreed level is of", agreed.candidate());
        BasisChecks.level(
                "An agreed level", agreed.competency(), agreed.level(), levelCounts.get(agreed.roundDigest()));
    }

    private Round known(String what, String digest) {
        return Optional.ofNullable(rounds.get(digest))
                .orElseThrow(() -> new IllegalArgumentException(
                        what + " belongs to a round that is not in this workshop (" + digest + ")"));
    }

    private void candidate(String what, CandidateId wanted) {
        if (!candidates.contains(wanted)) {
            throw new IllegalArgumentException(what + " the candidate " + wanted + ", who is not in this workshop");
        }
    }
}
