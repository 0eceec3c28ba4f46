package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.text.TextRenderer;

class CandidateSummaryTest {
    private static final Parameters PAT = Parameters.NONE.withCandidate(ExampleWorkshop.PAT);

    @Test
    void showsTheMembersSideBySideAndWhatThePanelAgreed() {
        String summary = new TextRenderer().text(DocumentKind.CANDIDATE_SUMMARY.compose(ExampleWorkshop.scored(), PAT));

        assertThat(summary)
                .contains("Fault Diagnosis Required: Experienced | Master | Experienced | ● Experienced Agreed by")
                .contains(
                        "Partner Liaison Required: Advanced | Competent | Competent | ▼ Competent Given by every member")
                .contains("Plain Writing Required: Exceeds | Not asked | Exceeds | ○ Open")
                .contains("Foresight Required: Level 1 | Not yet rated | No answer | ○ Open")
                .contains("Result Open", "Open: ", "Ratings are not averages.");
    }

    @Test
    void blindNamesNobodyWhoApplied() {
        assertThat(DocumentKind.CANDIDATE_SUMMARY
                        .compose(ExampleWorkshop.scored(), PAT.withBlind(true))
                        .toString())
                .contains("C-01")
                .doesNotContain("Pat Invented");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> DocumentKind.CANDIDATE_SUMMARY.compose(ExampleWorkshop.scored(), Parameters.NONE))
                .hasMessage("A candidate summary is about one candidate: say which one.");
        assertThatThrownBy(() -> DocumentKind.CANDIDATE_SUMMARY.compose(ExampleWorkshop.draft(), PAT))
                .hasMessageStartingWith("No round has been opened");
    }
}
