package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/** The resume-review form and the scoring form of a written assessment, empty and as they were filled in. */
class ReviewFormsTest {
    private static final Parameters ANA_ON_PAT =
            Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withMember(ExampleWorkshop.ANA);

    @Test
    void anEmptyResumeReviewHasARowForEveryCompetencyAndRoomForMore() {
        String form = text(DocumentKind.RESUME_REVIEW, ExampleWorkshop.opened(), ANA_ON_PAT);

        assertThat(form)
                .contains("Draft: no round is open yet", "How to review", "Further requirements")
                .contains("Fault Diagnosis Finds out why", "Experienced (required at GS-13) Finds causes")
                .contains("[ ] Moves forward\n[ ] Does not move forward", "One to four sentences.")
                .contains("[ ] Approved\n[ ] Returned to the reviewer", "________________ HR specialist")
                .doesNotContain("[x]", "This review ends at the first row");
    }

    @Test
    void aFilledResumeReviewSaysWhatIsNotMetAndWhy() {
        Workshop workshop = reviewed(true);
        String form = text(DocumentKind.RESUME_REVIEW, workshop, ANA_ON_PAT);

        assertThat(form)
                .contains(" | [x] | [ ] | Two outages traced.")
                .contains(" | [ ] | [x] | Below the required level Only lists the carriers.")
                .contains("[ ] Moves forward\n[x] Does not move forward")
                .contains("Partner Liaison is not met: the resume only lists carriers.")
                .contains("[ ] Approved\n[x] Returned to the reviewer")
                .contains("Returned because: Say where in the resume.", "By Hana Invented, 2 March 2026")
                .doesNotContain("How to review");
        assertThat(text(DocumentKind.RESUME_REVIEW, workshop, ANA_ON_PAT.withMember(ExampleWorkshop.BEN)))
                .contains("This review ends at the first row that is not met", "Reviewer Ben Example")
                .doesNotContain("[x]", "Two outages");
    }

    @Test
    void nothingIsTickedWhileItIsOpenWhetherTheResumePasses() {
        Workshop workshop = reviewed(false);

        assertThat(text(DocumentKind.RESUME_REVIEW, workshop, ANA_ON_PAT))
                .contains("[ ] Moves forward\n[ ] Does not move forward", "Not reviewed.");
    }

    @Test
    void theWrittenFormHasThePromptAndWhatAGoodAnswerShows() {
        String form = text(DocumentKind.WRITTEN_ASSESSMENT, ExampleWorkshop.opened(), ANA_ON_PAT);

        assertThat(form)
                .contains("Date of the assessment ____", "Reviewer Ana Example, Lead engineer", "Prompt 1")
                .contains("A good answer may show:\n\n• Narrows the search before changing anything")
                .contains("Counts as", "Meets (minimum qualification)", "HR use only: assessment score")
                .contains("Ratings are not averages")
                .doesNotContain("No question about it was put.");
    }

    @Test
    void theWrittenFormOfARoundIsFilledWithTheCardOfItsReviewer() {
        Workshop workshop = round(RoundKind.WRITTEN);
        Scorecard card = card(workshop)
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Rated(4)), "Page 2 rules out the switch."))
                .withAnalysis("Clear and complete.")
                .submittedAt(ExampleWorkshop.NOON);
        String form = text(
                DocumentKind.WRITTEN_ASSESSMENT,
                new ScoringChange.SaveScorecard(card, "").applyTo(workshop),
                ANA_ON_PAT);

        assertThat(form)
                .contains("Page 2 rules out the switch.", "Rating Master: ▲ Exceeds", "Clear and complete.")
                .contains("Fault Diagnosis (Experienced) | [ ] | [ ] | [x]")
                .contains("Partner Liaison (Advanced) | [ ] | [ ] | [ ]")
                .contains("frozen for round 1");
    }

    private static Workshop round(RoundKind kind) {
        Workshop draft = ExampleWorkshop.draft();
        Conduct conduct = Conduct.USUAL.withKind(kind).withStopAtFirstNotMet(true);
        Workshop planned = draft.toBuilder()
                .rule(new DecisionRule.AllRequiredMet())
                .proceedings(draft.proceedings().toBuilder().planned(conduct).build())
                .build();
        var round = Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(planned);
    }

    private static Scorecard card(Workshop workshop) {
        return Scorecard.draft(
                workshop.currentRound().orElseThrow().digest(), ExampleWorkshop.PAT, ExampleWorkshop.ANA);
    }

    private static Workshop reviewed(boolean notMet) {
        Workshop workshop = round(RoundKind.RESUME_REVIEW);
        Scorecard card = card(workshop)
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Met()), "Two outages traced."));
        if (notMet) {
            card = card.with(new CompetencyRating(
                    ExampleWorkshop.PARTNERS,
                    Optional.of(new Rating.NotMet(ReasonCode.BELOW_REQUIRED)),
                    "Only lists the carriers."));
        }
        Scorecard handedIn = card.withAnalysis("Partner Liaison is not met: the resume only lists carriers.")
                .submittedAt(ExampleWorkshop.NOON);
        var review = new CardReview(
                handedIn.roundDigest(),
                handedIn.candidate(),
                handedIn.member(),
                1,
                false,
                "Say where in the resume.",
                "Hana Invented",
                ExampleWorkshop.NOON);
        Workshop with = new ScoringChange.SaveScorecard(handedIn, "").applyTo(workshop);
        return with.toBuilder()
                .proceedings(
                        with.proceedings().toBuilder().reviews(List.of(review)).build())
                .build();
    }

    private static String text(DocumentKind kind, Workshop workshop, Parameters parameters) {
        return new TextRenderer().text(kind.compose(workshop, parameters));
    }
}
