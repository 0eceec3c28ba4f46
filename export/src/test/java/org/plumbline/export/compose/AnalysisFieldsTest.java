package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.workshop.FactChange;
import org.plumbline.model.workshop.Workshop;

/** Every field of the official forms of the workshop's first half has its place (domain notes §2.1–2.4, 2.11, 2.13). */
class AnalysisFieldsTest {
    private static Workshop specialist;
    private static Workshop manager;

    @BeforeAll
    static void withFacts() {
        Map<String, Workshop> all = Workshops.all();
        specialist = all.get("it-specialist.plumbline");
        manager = all.get("information-systems-manager.plumbline");
        for (Fact fact : Fact.values()) {
            specialist = new FactChange.SayFact(fact, "Said of " + fact).applyTo(specialist);
        }
        specialist = new FactChange.LimitResume(5).applyTo(specialist);
        specialist = new FactChange.LimitWritten(90).applyTo(specialist);
        specialist = new FactChange.AddRequirement(new ResumeRequirement("Specialized experience", "52 weeks"))
                .applyTo(specialist);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2.1 position           | JOB_ANALYSIS | Position title, series, grade
            2.1 roles              | JOB_ANALYSIS | Said of ROLES
            2.1 date               | JOB_ANALYSIS | Said of DATES
            2.1 organization       | JOB_ANALYSIS | Center, office or organization
            2.1 description number | JOB_ANALYSIS | HW-2210-047
            2.1 experts            | JOB_ANALYSIS | Robin Sample
            2.1 team               | JOB_ANALYSIS | Said of TEAM
            2.1 qualification      | JOB_ANALYSIS | Said of QUALIFICATION
            2.1 education          | JOB_ANALYSIS | Said of EDUCATION
            2.1 HR specialist      | JOB_ANALYSIS | HR specialist
            2.1 hiring manager     | JOB_ANALYSIS | Hiring manager
            2.1 level              | JOB_ANALYSIS | Required proficiency level
            2.1 importance         | JOB_ANALYSIS | Importance
            2.1 weight             | JOB_ANALYSIS | together 100 %
            2.2 tasks              | JOB_ANALYSIS | Task worksheet
            2.2 frequency          | JOB_ANALYSIS | Frequency, mean
            2.2 per expert         | JOB_ANALYSIS | Appendix: every rating
            2.2 competencies       | JOB_ANALYSIS | Competency worksheet
            2.2 need at entry      | JOB_ANALYSIS | Need at entry
            2.2 linkage            | JOB_ANALYSIS | Linkage of tasks and competencies
            2.3 definition         | COMPETENCY_MODEL | Analytical Ability
            2.3 required level     | COMPETENCY_MODEL | Required at GS-13
            2.3 source             | COMPETENCY_MODEL | Source of the words
            2.11 background        | SIGN_OFF | Background of a subject-matter expert
            2.11 years in series   | SIGN_OFF | Years in the series
            2.11 supervised        | SIGN_OFF | Occupations supervised
            2.11 education         | SIGN_OFF | Highest education
            2.11 optional answers  | SIGN_OFF | Race, ethnicity and gender
            2.11 agreement         | SIGN_OFF | Security and confidentiality agreement
            2.11 ninth control     | SIGN_OFF | 9. I give everything back
            2.11 recusal           | SIGN_OFF | Recusal answers of
            2.11 signatures        | SIGN_OFF | Approval of the job analysis
            2.13 locations         | JOB_ANALYSIS | Said of LOCATIONS
            2.13 purpose           | JOB_ANALYSIS | Said of PURPOSE
            2.13 existing          | JOB_ANALYSIS | Said of EXISTING_PROCEDURES
            2.13 method            | JOB_ANALYSIS | How the job was analyzed (essential)
            2.13 products          | JOB_ANALYSIS | Said of PRODUCTS
            2.13 definitions       | JOB_ANALYSIS | defined in terms of the work
            2.13 linking           | JOB_ANALYSIS | the method of linking (essential)
            2.13 procedure         | JOB_ANALYSIS | Full description of the selection procedure
            2.13 relation          | JOB_ANALYSIS | How the procedure relates to the job
            2.13 alternatives      | JOB_ANALYSIS | Said of ALTERNATIVES
            2.13 uses              | JOB_ANALYSIS | Said of USES
            2.13 contact           | JOB_ANALYSIS | Said of CONTACT
            2.13 accuracy          | JOB_ANALYSIS | Said of ACCURACY
            1a hurdle              | ANNOUNCEMENT | Specialized experience: 52 weeks
            1a page limit          | ANNOUNCEMENT | the first 5 pages
            1a time limit          | ANNOUNCEMENT | after 90 minutes
            """)
    void everyFieldOfTheOfficialFormsHasItsPlace(String field, DocumentKind kind, String words) {
        assertThat(text(kind, specialist)).as(field).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            class title      | Competency model: Information Systems Manager
            class code       | 1409
            bank number      | 28. Supervision
            required level   | Required at Information Systems Manager I
            indicators       | Behavioral indicators
            satisfactory     | Satisfactory
            superior         | Superior
            application areas| Application areas
            """)
    void everyFieldOfTheCitysFormHasItsPlace(String field, String words) {
        assertThat(text(DocumentKind.COMPETENCY_MODEL, manager)).as(field).contains(words);
    }

    @Test
    void whatIsMissingIsListedAndNeverMadeUp() {
        String record = text(DocumentKind.JOB_ANALYSIS, manager);

        assertThat(record).contains("Not said: Purpose of the procedure.", "The job analysis is not signed.");
    }

    @Test
    void blindRecusalAnswersNameCodesOnly() {
        Document blind = DocumentKind.SIGN_OFF.compose(specialist, Parameters.NONE.withBlind(true));

        assertThat(specialist.candidates()).isNotEmpty().allSatisfy(candidate -> assertThat(words(blind))
                .contains(candidate.code())
                .doesNotContain(candidate.name()));
    }

    private static String text(DocumentKind kind, Workshop workshop) {
        return words(kind.compose(workshop, Parameters.NONE));
    }

    /** Wrapped lines are joined. */
    private static String words(Document document) {
        return new TextRenderer().text(document).replaceAll("\\s+", " ");
    }
}
