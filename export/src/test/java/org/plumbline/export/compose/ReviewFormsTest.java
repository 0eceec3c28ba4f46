package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;
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
    void whatWasSaidForTheRecordStandsInTheForms() {
        Workshop workshop = ExampleWorkshop.draft();
        var facts = RecordFacts.EMPTY
                .withResumePages(5)
                .withWrittenMinutes(90)
                .withRequirements(List.of(
                        new ResumeRequirement("Experience at the next lower grade", "52 weeks"),
                        new ResumeRequirement("Recent work with carriers", "")));
        Workshop said = workshop.toBuilder()
                .analysis(workshop.analysis().toBuilder()
                        .facts(Optional.of(facts))
                        .build())
                .build();

        assertThat(text(DocumentKind.RESUME_REVIEW, said, ANA_ON_PAT))
                .contains("Read the first 5 pages of the resume")
                .contains("Experience at the next lower grade | 52 weeks | [ ] | [ ] | ____")
                .contains("Recent work with carriers | ____")
                .doesNotContain("Further requirements");
        assertThat(text(DocumentKind.WRITTEN_ASSESSMENT, said, ANA_ON_PAT)).contains("Time allowed: 90 minutes.");
    }

    @Test
    void aFilledResumeReviewSaysWhatIsNotMetAndWhy() {
        Workshop workshop = FormWorkshops.reviewed();
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
        Workshop workshop = FormWorkshops.reviewed(false);

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
        String form = text(DocumentKind.WRITTEN_ASSESSMENT, FormWorkshops.written(), ANA_ON_PAT);

        assertThat(form)
                .contains("Page 2 rules out the switch.", "Rating Master: ▲ Exceeds", "Clear and complete.")
                .contains("Fault Diagnosis (Experienced) | [ ] | [ ] | [x]")
                .contains("Partner Liaison (Advanced) | [ ] | [ ] | [ ]")
                .contains("frozen for round 1");
    }

    private static String text(DocumentKind kind, Workshop workshop, Parameters parameters) {
        return new TextRenderer().text(kind.compose(workshop, parameters));
    }
}
