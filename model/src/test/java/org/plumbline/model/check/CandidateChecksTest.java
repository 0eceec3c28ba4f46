package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;

class CandidateChecksTest {
    private static Candidate candidate(String id, String code, String name, String application) {
        return new Candidate(new CandidateId(id), code, name, GS13, application, "");
    }

    private static List<String> keys(Candidate... candidates) {
        return CandidateChecks.of(Examples.workshop().toBuilder()
                        .candidates(Arrays.asList(candidates))
                        .build())
                .stream()
                .map(Finding::key)
                .toList();
    }

    @Test
    void codesAndApplicationNumbersAreNotGivenTwice() {
        assertThat(keys(
                        candidate("a", "C-01", "Pat Invented", "A1"),
                        candidate("b", "c-01", "Sam Example", "A2"),
                        candidate("c", "", "Kim Sample", "a2")))
                .containsExactly("candidates.noCode", "candidates.sameCode", "candidates.sameApplication");
    }

    @Test
    void oneNameInTwoSpellingsIsSaidUnlessApplicationsTellThemApart() {
        assertThat(keys(candidate("a", "C-01", "Zoë Invented", ""), candidate("b", "C-02", "INVENTED, Zoe", "")))
                .containsExactly("candidates.sameName");
        assertThat(keys(candidate("a", "C-01", "Zoë Invented", "1"), candidate("b", "C-02", "INVENTED, Zoe", "2")))
                .isEmpty();
    }

    @Test
    void aFindingNeverNamesSomebody() {
        var twins = Examples.workshop().toBuilder()
                .candidates(List.of(
                        candidate("a", "C-01", "Zoe Canary\u202E", ""), candidate("b", "C-02", "Zoe Canary", "")))
                .build();

        assertThat(CandidateChecks.of(twins)).hasSize(2).allSatisfy(finding -> assertThat(finding.sentence())
                .doesNotContain("Canary"));
    }
}
