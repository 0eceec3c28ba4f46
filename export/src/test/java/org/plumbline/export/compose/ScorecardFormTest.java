package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.Document;
import org.plumbline.export.pdf.PdfRenderer;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.export.word.WordRenderer;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

class ScorecardFormTest {
    private static final Parameters ANA_ON_PAT =
            Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withMember(ExampleWorkshop.ANA);

    @Test
    void showsTheRatedLevelTickedWithItsSign() {
        assertThat(text(ExampleWorkshop.scored(), ANA_ON_PAT))
                .contains("[x] | Master | ")
                .contains("Rating Master: ▲ Exceeds")
                .contains("Rating Competent: ▼ Does not meet")
                .contains("Submitted 2 March 2026, 12:00 UTC, revision 1")
                .contains("Ana Example, Panel member");
    }

    @Test
    void notAskedNoAnswerAndNotYetRatedAreThreeThings() {
        assertThat(text(ExampleWorkshop.scored(), ANA_ON_PAT))
                .contains("Rating Not asked", "[x] | Not asked", "Rating Not yet rated")
                .doesNotContain("[x] | No answer");
        assertThat(text(ExampleWorkshop.scored(), ANA_ON_PAT.withMember(ExampleWorkshop.BEN)))
                .contains("Rating No answer", "[x] | No answer")
                .doesNotContain("[x] | Not asked");
    }

    @Test
    void holdsNothingOfAnotherMember() {
        assertThat(text(ExampleWorkshop.scored(), ANA_ON_PAT)).doesNotContain("Ben", "Named the cause", "agreed on");
    }

    @Test
    void isEmptyWhereNobodyRated() {
        assertThat(text(ExampleWorkshop.opened(), ANA_ON_PAT))
                .doesNotContain("[x]", "Rating ", "Submitted")
                .contains("Applicant code C-01", "Panel member Ana Example, Lead engineer", "How to rate")
                .contains("Evidence: what was said or done\n\n________");
    }

    @Test
    void blindShowsTheCodeOnly() {
        Document form = DocumentKind.SCORECARD.compose(ExampleWorkshop.scored(), ANA_ON_PAT.withBlind(true));

        assertThat(form.toString()).contains("C-01").doesNotContain("Pat Invented", "Applicant name");
    }

    @Test
    void showsExactlyTheWordsTyped() {
        String typed = "Said: “a < b & c”,\nthen — after a pause — 50 %.  Twice.";
        Workshop opened = ExampleWorkshop.opened();
        Scorecard card = Scorecard.draft(
                        opened.currentRound().orElseThrow().digest(), ExampleWorkshop.PAT, ExampleWorkshop.ANA)
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Rated(2)), typed + HostileWords.MARKUP))
                .withAnalysis(HostileWords.words(3000));
        Document form =
                DocumentKind.SCORECARD.compose(new ScoringChange.SaveScorecard(card, "").applyTo(opened), ANA_ON_PAT);

        byte[] word = new WordRenderer(ExampleWorkshop.STATIONERY).render(form).bytes();
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY).render(form).bytes();

        assertThat(new TextRenderer().text(form)).contains(typed + HostileWords.MARKUP, HostileWords.words(3000));
        assertThat(ReadBack.wordText(word)).contains(typed + HostileWords.MARKUP, HostileWords.words(3000));
        assertThat(ReadBack.words(ReadBack.pdfText(pdf)))
                .containsSubsequence(ReadBack.words(typed + HostileWords.MARKUP))
                .containsSubsequence(ReadBack.words(HostileWords.words(3000)));
    }

    private static String text(Workshop workshop, Parameters parameters) {
        return new TextRenderer().text(DocumentKind.SCORECARD.compose(workshop, parameters));
    }
}
