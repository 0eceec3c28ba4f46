package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.RoundVersions;

/**
 * Everybody whom a round sees, for tables with a row a candidate; without a round, everybody who applied.
 *
 * @param outcomes empty while no round is open
 * @param candidates as the document may show them; nobody who is there for practice
 * @param known what the program says of each of them
 */
record Tracked(
        Basis basis,
        Conduct conduct,
        Optional<Outcomes> outcomes,
        List<Candidate> candidates,
        Map<CandidateId, Outcome> known) {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 34;

    static Tracked of(Basis basis) {
        Optional<Outcomes> outcomes = basis.round().map(round -> new Outcomes(basis.workshop(), round));
        Conduct conduct = basis.round()
                .map(round -> round.conduct())
                .orElse(basis.workshop().proceedings().planned());
        List<Candidate> seen = outcomes.map(known -> known.raters().candidates())
                .orElse(basis.workshop().candidates());
        Set<CandidateId> practice = practice(basis);
        var versions = new RoundVersions(basis.workshop());
        List<Candidate> candidates = seen.stream()
                .filter(candidate -> !practice.contains(candidate.id()))
                .filter(candidate -> isOfGrade(basis, candidate))
                .filter(candidate -> basis.round()
                        .filter(round -> !versions.holds(round, candidate.id()))
                        .isEmpty())
                .map(candidate -> basis.blind() ? candidate.blind() : candidate)
                .toList();
        Map<CandidateId, Outcome> known = new HashMap<>();
        outcomes.ifPresent(all -> candidates.forEach(candidate -> known.put(candidate.id(), all.of(candidate))));
        return new Tracked(basis, conduct, outcomes, candidates, known);
    }

    /** Also those who went on by another version of the round; for lists of what was handed in. */
    List<Candidate> everybody() {
        Set<CandidateId> practice = practice(basis);
        return basis.workshop().candidates().stream()
                .filter(candidate -> !practice.contains(candidate.id()))
                .filter(candidate -> isOfGrade(basis, candidate))
                .map(candidate -> basis.blind() ? candidate.blind() : candidate)
                .toList();
    }

    private static Set<CandidateId> practice(Basis basis) {
        return basis.workshop().proceedings().practice().stream()
                .map(PracticeKey::candidate)
                .collect(Collectors.toSet());
    }

    private static boolean isOfGrade(Basis basis, Candidate candidate) {
        return basis.grade()
                .filter(grade -> !grade.id().equals(candidate.grade()))
                .isEmpty();
    }

    boolean review() {
        return conduct.kind() == RoundKind.RESUME_REVIEW;
    }

    /** Whether the grade has to be told row by row. */
    boolean severalGrades() {
        return basis.words().position().grades().size() > 1;
    }

    /** Characters for a column of grades, some of which are whole titles. */
    int gradeWidth() {
        int longest = basis.words().position().grades().stream()
                .mapToInt(grade -> grade.name().length() + 2)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
    }

    String grade(Candidate candidate) {
        return basis.words()
                .position()
                .grade(candidate.grade())
                .map(Grade::name)
                .orElse("");
    }

    /** What the program says of a candidate; empty without a round. */
    Optional<Outcome> outcome(Candidate candidate) {
        return Optional.ofNullable(known.get(candidate.id()));
    }

    /** Why somebody is not assessed, in words. */
    Optional<String> absent(Candidate candidate) {
        return outcomes.flatMap(known -> known.absent(candidate.id())).map(came -> absent(came.kind()));
    }

    static String absent(Attendance.Kind kind) {
        return say("tracker.absent." + kind);
    }
}
