package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What is unusual about those who apply; candidates are called by their code, so that hidden names stay hidden. */
final class CandidateChecks {
    private final List<Candidate> candidates;
    private final List<Finding> findings = new ArrayList<>();

    private CandidateChecks(Workshop workshop) {
        candidates = workshop.candidates();
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new CandidateChecks(workshop);
        checks.codes();
        checks.twice(Candidate::code, "candidates.sameCode");
        checks.twice(Candidate::applicationNumber, "candidates.sameApplication");
        checks.alike();
        checks.signs();
        return checks.findings;
    }

    private void codes() {
        candidates.stream()
                .filter(one -> one.code().isBlank())
                .findFirst()
                .ifPresent(one -> add(Severity.WARNING, one, "candidates.noCode"));
    }

    private void twice(Function<Candidate, String> field, String key) {
        Map<String, Candidate> seen = new HashMap<>();
        for (Candidate candidate : candidates) {
            String words = field.apply(candidate).strip().toLowerCase(Locale.ROOT);
            Candidate other = words.isEmpty() ? null : seen.putIfAbsent(words, candidate);
            if (other != null) {
                add(Severity.WARNING, candidate, key, ShownCandidates.code(other), ShownCandidates.code(candidate));
            }
        }
    }

    /** People do share names; the numbers of their applications tell them apart. */
    private void alike() {
        List<SamePerson> names =
                candidates.stream().map(one -> SamePerson.named(one.name())).toList();
        for (int later = 1; later < candidates.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (names.get(later).isSame(names.get(earlier)) && !areTold(earlier, later)) {
                    add(
                            Severity.WARNING,
                            candidates.get(later),
                            "candidates.sameName",
                            ShownCandidates.code(candidates.get(earlier)),
                            ShownCandidates.code(candidates.get(later)));
                }
            }
        }
    }

    private boolean areTold(int earlier, int later) {
        String one = candidates.get(earlier).applicationNumber();
        String other = candidates.get(later).applicationNumber();
        return !one.isBlank() && !other.isBlank();
    }

    private void signs() {
        for (Candidate candidate : candidates) {
            List<String> signs = HostileSigns.in(
                    candidate.code() + candidate.name() + candidate.applicationNumber() + candidate.arrangements());
            if (!signs.isEmpty()) {
                add(
                        Severity.WARNING,
                        candidate,
                        "candidates.hostileSign",
                        ShownCandidates.code(candidate),
                        String.join(", ", signs));
            }
        }
    }

    private void add(Severity severity, Candidate about, String key, String... arguments) {
        findings.add(new Finding(severity, Stage.CANDIDATES, about.id().value(), key, List.of(arguments)));
    }
}
