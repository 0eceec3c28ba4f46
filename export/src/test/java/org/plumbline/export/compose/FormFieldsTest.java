package org.plumbline.export.compose;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.FormField.Place;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.workshop.Workshop;

/** Every field of the forms that people write on has its place in a document of ours. */
class FormFieldsTest {
    private static final Parameters PAT = Parameters.NONE.withCandidate(ExampleWorkshop.PAT);
    private static final Parameters ANA_ON_PAT = PAT.withMember(ExampleWorkshop.ANA);

    private static final Place MODEL =
            new Place("competency model", DocumentKind.COMPETENCY_MODEL, ExampleWorkshop::scored, Parameters.NONE);
    private static final Place RESUME = new Place(
            "empty resume review",
            DocumentKind.RESUME_REVIEW,
            () -> FormWorkshops.round(RoundKind.RESUME_REVIEW),
            ANA_ON_PAT);
    private static final Place REVIEWED =
            new Place("filled resume review", DocumentKind.RESUME_REVIEW, FormWorkshops::reviewed, ANA_ON_PAT);
    private static final Place GUIDE =
            new Place("interview guide", DocumentKind.INTERVIEW_GUIDE, ExampleWorkshop::opened, PAT);
    private static final Place ANY_GUIDE = new Place(
            "guide for no candidate",
            DocumentKind.INTERVIEW_GUIDE,
            FormFieldsTest::tried,
            Parameters.NONE.withGrade(ExampleWorkshop.GS13));
    private static final Place WRITTEN =
            new Place("written assessment", DocumentKind.WRITTEN_ASSESSMENT, ExampleWorkshop::draft, ANA_ON_PAT);
    private static final Place CARD =
            new Place("empty scorecard", DocumentKind.SCORECARD, ExampleWorkshop::opened, ANA_ON_PAT);
    private static final Place RATED =
            new Place("filled scorecard", DocumentKind.SCORECARD, ExampleWorkshop::scored, ANA_ON_PAT);
    private static final Place CONSENSUS =
            new Place("consensus form", DocumentKind.CONSENSUS_FORM, ExampleWorkshop::scored, PAT);
    private static final Place TRACKER = new Place(
            "results tracker",
            DocumentKind.RESULTS_TRACKER,
            FormWorkshops::reviewed,
            Parameters.NONE.withGrade(ExampleWorkshop.GS13));
    private static final Place POINTS =
            new Place("scorecard with points", DocumentKind.SCORECARD, FormFieldsTest::points, ANA_ON_PAT);

    static Stream<FormField> fields() {
        return Stream.of(
                        bank(),
                        cityModel(),
                        resume(),
                        tracker(),
                        guide(),
                        ratingPart(),
                        written(),
                        individual(),
                        group(),
                        board(),
                        question(),
                        audit())
                .flatMap(fields -> fields);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void hasItsPlace(FormField field) {
        field.assertHasItsPlace();
    }

    private static Stream<FormField> bank() {
        return FormField.of(
                "2.3",
                MODEL,
                """
                name -> Fault Diagnosis
                definition -> Finds out why a system does not do what it should
                names of levels -> Unfamiliar |
                words of levels -> Finds the cause of faults that have happened before
                required level of each grade -> Fault Diagnosis * | Familiar | Experienced
                source -> Source of the words: the bank “Bank of invented competencies”.
                """);
    }

    private static Stream<FormField> cityModel() {
        return FormField.of(
                "2.4",
                MODEL,
                """
                class title -> Competency model: Network Planner
                class code -> Series or class code 2210
                list with bank numbers -> 12. Fault Diagnosis * |
                bank number and name -> 59. Foresight
                definition with a list -> • carriers and suppliers,
                levels, one of them required -> Level 1: required at GS-13
                behavioral indicators -> Behavioral indicators⏎⏎• Asks for next year’s moves
                satisfactory -> Satisfactory:
                superior -> Superior:
                application areas -> Application areas
                star explained -> * Needed before the first day of work.
                needed before entry -> Needed before the first day of work.
                """);
    }

    private static Stream<FormField> resume() {
        return Stream.concat(
                FormField.of(
                        "2.5",
                        RESUME,
                        """
                instructions -> How to review
                how many pages count -> pages that count
                competency or requirement -> Competency or requirement | Required level or duration | Met | Not met
                required level -> Experienced (required at GS-13)
                met or not met ->  | [ ] | [ ] |
                reason -> Reason, if not met
                stops at the first not met -> This review ends at the first row that is not met
                moves forward or not -> [ ] Moves forward⏎[ ] Does not move forward
                justification of 1 to 4 sentences -> One to four sentences. Name the competency
                approval by HR -> [ ] Approved⏎[ ] Returned to the reviewer
                """),
                FormField.of(
                        "2.5",
                        REVIEWED,
                        """
                reason code -> Below the required level
                outcome -> [x] Does not move forward
                justification -> Partner Liaison is not met: the resume only lists carriers.
                why it was returned -> Returned because: Say where in the resume.
                """));
    }

    private static Stream<FormField> tracker() {
        return FormField.of(
                "2.5",
                TRACKER,
                """
                applicant number and name -> C-01 · GS-13 Pat Invented
                pass or fail of each reviewer -> Pat Invented | Fail |
                reason of each reviewer -> Partner Liaison: below the required level
                justification of each reviewer -> the resume only lists carriers.
                outcome -> Waiting for reviewer 2
                """);
    }

    private static Stream<FormField> guide() {
        return FormField.of(
                "2.6",
                GUIDE,
                """
                agency -> Bureau of Invented Affairs
                number and job title -> Interview 1: Network Planner
                what it is -> Script and proficiency determination
                file name -> C-01-interview-1
                within 24 hours -> within 24 hours
                applicant -> Applicant name Pat Invented
                interviewers -> Interviewers Ana Example
                HR specialist -> HR specialist ____
                HR e-mail -> Send to (HR e-mail) ____
                date -> Date of the interview ____
                nothing added or left out -> Leave nothing out and add nothing
                no-show -> “No-Show”
                to the last question -> come to the last question
                questions that come up -> What applicants often ask
                introduction -> Four to five minutes
                question, required -> Question 1 (required)
                competencies are not told -> No competency is named in the applicant’s hearing
                follow-up questions -> Follow-up questions (required if not covered)
                probes -> Probes (optional)
                transcript -> Transcript⏎⏎____
                conclusion as it stands -> “That was my last question.
                who is told what -> Who is told what
                """);
    }

    private static Stream<FormField> ratingPart() {
        return FormField.of(
                "2.6",
                GUIDE,
                """
                for interviewers only -> For interviewers only, after the applicant has left.
                good responses -> Good responses⏎⏎• Narrows the search
                good responses to follow-ups -> Good responses to the follow-up questions
                description of the competency -> Finds out why a system does not do what it should
                does not meet -> [ ] | Familiar | Finds the cause of faults that have happened before and can say how. | Does not meet
                meets -> Meets (minimum qualification)
                exceeds ->  | Exceeds
                analysis -> Compulsory: a few sentences
                HR table -> Fault Diagnosis (Experienced) | [ ] | [ ] | [ ]
                final rating -> Final rating (0, 1 or 2)
                what 0 means -> • 0 – does not meet the requirements:
                what 1 means -> • 1 – meets the requirements:
                what 2 means -> • 2 – exceeds the requirements:
                """);
    }

    private static Stream<FormField> written() {
        return FormField.of(
                "2.7",
                WRITTEN,
                """
                agency -> Bureau of Invented Affairs
                job title -> Written assessment: Network Planner
                file name -> C-01-written-review
                may stop at the first not met -> Instructions
                by the next working day -> by the end of the next working day
                applicant -> Applicant name Pat Invented
                assessment date -> Date of the assessment ____
                reviewer -> Reviewer Ana Example
                HR specialist -> HR specialist ____
                prompt -> Prompt 1
                description -> Finds out why a system does not do what it should
                aspects of a good response -> A good answer may show:⏎⏎• Narrows the search
                three-way choice -> Counts as
                analysis -> A few sentences on how the answer led to these ratings.
                HR block -> HR use only: assessment score
                rating 0 to 2 -> Final rating (0, 1 or 2)
                definitions -> What the ratings mean
                not averages -> Ratings are not averages
                """);
    }

    private static Stream<FormField> individual() {
        return Stream.concat(
                FormField.of(
                        "2.8",
                        CARD,
                        """
                candidate -> Applicant code C-01
                interviewer -> Panel member Ana Example, Lead engineer
                date -> Date of the interview ____
                competency -> Fault Diagnosis⏎~~~
                definition -> Finds out why a system does not do what it should
                lead question -> Question 1: Tell us about the last time
                probes -> Probes: What would you look at first today?
                level and definition -> Level | What it looks like at work
                examples of levels -> • Halves the search with one measurement.
                evidence -> Evidence: what was said or done⏎⏎____
                signature -> ________________ Ana Example, Panel member
                """),
                FormField.of(
                        "2.8",
                        RATED,
                        """
                final level marked -> [x] | Master
                final rating -> Rating Master: ▲ Exceeds
                transcripts -> The first alarm was wrong.
                """));
    }

    private static Stream<FormField> group() {
        return FormField.of(
                "2.8",
                CONSENSUS,
                """
                candidate -> Applicant code C-01
                panel and roles -> Ana Example, Lead engineer | Member
                date -> Date of the consensus
                required level -> Required at GS-13: Experienced.
                rating of each rater -> Ana Example | Master: ▲ Exceeds
                final rating of each rater -> Rater | Initial rating | Final rating
                evidence -> Halved the search twice
                agreed level -> Agreed level Experienced (required at GS-13)
                how it was settled -> How it was settled Agreed by the panel
                why -> Two faults were traced
                dissents -> Who keeps to another level, and why
                outcome and rule -> Rule: 0 when any required competency is not met
                signatures of all -> ________________ Ben Example, Member
                """);
    }

    private static Stream<FormField> board() {
        return FormField.of(
                "2.9",
                POINTS,
                """
                candidate -> Applicant name Pat Invented
                board member -> Panel member Ana Example
                signature -> Ana Example, Panel member
                score of each criterion -> Exceeds (5 points × 2)
                weight -> points × 2
                notes -> Evidence: what was said or done
                criteria -> What it looks like at work
                rated without discussion -> Rate alone and before talking with anyone
                """);
    }

    private static Stream<FormField> question() {
        return Stream.concat(
                FormField.of(
                        "2.10",
                        GUIDE,
                        """
                minutes -> About 12 minutes
                main prompt -> Tell us about the last time a connection failed
                required follow-ups -> • What did you try, and in which order?
                optional probes -> • What would you look at first today?
                good-answer points -> • Can say what would have shown that the guess was wrong
                """),
                FormField.of(
                        "2.10",
                        ANY_GUIDE,
                        """
                type and reach -> Past experience, depth
                competencies covered -> Fault Diagnosis, Partner Liaison
                author group ->  | Table three |
                tested by, minutes measured, notes -> • Two colleagues · minutes measured: 14 · Too long.
                imagined case and a real one -> should be followed by one about a real one
                """));
    }

    private static Stream<FormField> audit() {
        return FormField.of(
                "2.12",
                REVIEWED,
                """
                hurdle -> Resume review: Network Planner
                applicant -> Applicant code C-01
                grade applied for -> Grade GS-13
                evaluator -> Reviewer Ana Example
                result of each competency ->  | [ ] | [x] | Below the required level
                justification of each competency -> Only lists the carriers.
                note -> Partner Liaison is not met: the resume only lists carriers.
                approved or returned -> [x] Returned to the reviewer
                approver and when -> By Hana Invented, 2 March 2026, 12:00 UTC.
                when it was handed in -> Submitted 2 March 2026, 12:00 UTC, revision 1
                overall result -> [x] Does not move forward
                """);
    }

    /** With an author and a trial of the first question. */
    private static Workshop tried() {
        return FormWorkshops.tried(ExampleWorkshop.draft());
    }

    private static Workshop points() {
        return FormWorkshops.points(ExampleWorkshop.draft());
    }
}
