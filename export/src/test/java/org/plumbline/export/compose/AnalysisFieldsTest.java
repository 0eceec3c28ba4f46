package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
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

    /** Each row: the field, the document, how the heading begins that it stands under, its words; ~ parts cells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2.1 position           | JOB_ANALYSIS | The job | Position title, series, grade IT Specialist, 2210, GS-13 / GS-14
            2.1 roles              | JOB_ANALYSIS | The job | Parenthetical roles Said of ROLES
            2.1 date               | JOB_ANALYSIS | The job | Dates of the job analysis Said of DATES
            2.1 organization       | JOB_ANALYSIS | The job | Center, office or organization Harbor and Waterways Agency, Digital Services
            2.1 description number | JOB_ANALYSIS | The job | Position description number HW-2210-047
            2.1 experts            | JOB_ANALYSIS | The job | Subject-matter experts Robin Sample
            2.1 team               | JOB_ANALYSIS | The job | Specialist or team Said of TEAM
            2.1 qualification      | JOB_ANALYSIS | The job | Qualification requirement Said of QUALIFICATION
            2.1 education          | JOB_ANALYSIS | The job | Education requirement Said of EDUCATION
            2.1 HR specialist      | JOB_ANALYSIS | The job | HR specialist Hal Notional
            2.1 hiring manager     | JOB_ANALYSIS | The job | Hiring manager Mo Pretend
            2.1 HR signature       | JOB_ANALYSIS | Versions and signatures | ________________ HR specialist ________________ Date
            2.1 manager signature  | JOB_ANALYSIS | Versions and signatures | ________________ Hiring manager ________________ Date
            2.1 columns            | JOB_ANALYSIS | Required levels, competencies | Required proficiency level ~ Importance ~ Weight
            2.1 values             | JOB_ANALYSIS | Required levels, competencies | Analytical Ability ~ Experienced (required at GS-13, GS-14) ~ 4.4 (n = 7) ~ 20 %
            2.1 whole              | JOB_ANALYSIS | Required levels, competencies | together 100 %
            2.1 level in a sentence| JOB_ANALYSIS | Analytical Ability | Experienced (required at GS-13, GS-14) Splits a question
            2.1 tasks              | JOB_ANALYSIS | Analytical Ability | Tasks • Trace a slow or failing service
            2.2 tasks              | JOB_ANALYSIS | Task worksheet | 1. Trace a slow or failing service to its cause
            2.2 source             | JOB_ANALYSIS | Task worksheet | this workshop ~ 4.4 (n = 7)
            2.2 importance         | JOB_ANALYSIS | Task worksheet | Importance, mean ~ Frequency, mean
            2.2 both means         | JOB_ANALYSIS | Task worksheet | ~ 4.0 (n = 7) ~ 4.9 (n = 7) ~ Kept
            2.2 importance each    | JOB_ANALYSIS | Appendix: every rating | Tasks: Importance Rated ~ 1 ~ 2 ~ 3 ~ 4 ~ 5 ~ 6 ~ 7
            2.2 frequency each     | JOB_ANALYSIS | Appendix: every rating | Tasks: Frequency Rated ~ 1
            2.2 need each          | JOB_ANALYSIS | Appendix: every rating | Competencies: Need at entry Rated ~ 1
            2.2 competencies       | JOB_ANALYSIS | Competency worksheet | Analytical Ability Source: Competencies for technical and product roles
            2.2 need at entry      | JOB_ANALYSIS | Competency worksheet | Importance ~ Need at entry ~
            2.2 need as a number   | JOB_ANALYSIS | Competency worksheet | ~ 4.4 (n = 7) ~ 1.3 (n = 7) ~ Kept
            2.2 linkage            | JOB_ANALYSIS | Linkage of tasks and competencies | or failing service to its cause from logs, measurements and reports. ~ linked ~ – ~ –
            2.3 name, index        | COMPETENCY_MODEL | Competencies and required levels | Analytical Ability * ~ Experienced ~ Experienced
            2.3 definition         | COMPETENCY_MODEL | Analytical Ability | Turns an unclear question into smaller ones
            2.3 required level     | COMPETENCY_MODEL | Analytical Ability | Required at GS-13: Experienced.
            2.3 level name and text| COMPETENCY_MODEL | Analytical Ability | Experienced: required at GS-13, GS-14 ~ Splits a question
            2.3 source             | COMPETENCY_MODEL | Analytical Ability | Source of the words: the bank “Competencies for technical and product roles”.
            2.4 needed before entry| COMPETENCY_MODEL | Analytical Ability | Needed before the first day of work.
            2.4 star               | COMPETENCY_MODEL | Competencies and required levels | * Needed before the first day of work.
            2.11 date              | SIGN_OFF | Background of a subject-matter expert | Date 16 February 2026
            2.11 name              | SIGN_OFF | Background of a subject-matter expert | Name Robin Sample
            2.11 agency and place  | SIGN_OFF | Background of a subject-matter expert | Agency, city and state Harbor and Waterways Agency, Exampleton, ST
            2.11 e-mail            | SIGN_OFF | Background of a subject-matter expert | E-mail robin@example.org
            2.11 phone             | SIGN_OFF | Background of a subject-matter expert | Phone ____
            2.11 title and grade   | SIGN_OFF | Background of a subject-matter expert | Title, series and grade Supervisory IT Specialist, GS-14
            2.11 years in series   | SIGN_OFF | Background of a subject-matter expert | Years in the series 19
            2.11 years in agency   | SIGN_OFF | Background of a subject-matter expert | Years in the agency 11
            2.11 other occupations | SIGN_OFF | Background of a subject-matter expert | Other occupations ____
            2.11 years supervising | SIGN_OFF | Background of a subject-matter expert | Years as a supervisor 4
            2.11 years managing    | SIGN_OFF | Background of a subject-matter expert | Years as a manager ____
            2.11 years in SES      | SIGN_OFF | Background of a subject-matter expert | Years in the Senior Executive Service ____
            2.11 supervised        | SIGN_OFF | Background of a subject-matter expert | Occupations supervised ____
            2.11 education         | SIGN_OFF | Background of a subject-matter expert | Highest education Associate degree
            2.11 optional answers  | SIGN_OFF | Background of a subject-matter expert | Race, ethnicity and gender are not asked on this sheet.
            2.11 first control     | SIGN_OFF | Security and confidentiality agreement | 1. I keep what I am given
            2.11 ninth control     | SIGN_OFF | Security and confidentiality agreement | 9. I give everything back
            2.11 printed name      | SIGN_OFF | Security and confidentiality agreement | Printed name
            2.11 organization      | SIGN_OFF | Security and confidentiality agreement | Organization
            2.11 agreement signed  | SIGN_OFF | Security and confidentiality agreement | ________________ Date
            2.11 recusal           | SIGN_OFF | Recusal answers of | Applicant
            2.11 signatures        | SIGN_OFF | Approval of the job analysis | ________________ HR specialist
            2.13 locations         | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Users and locations ~ Said of LOCATIONS
            2.13 dates             | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Dates of the job analysis (essential) ~ Said of DATES
            2.13 purpose           | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Purpose of the procedure ~ Said of PURPOSE
            2.13 existing          | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Existing procedures and cut-offs ~ Said of EXISTING_PROCEDURES
            2.13 method            | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | How the job was analyzed (essential) ~ Chapter 3, “People”; Chapter 4, “Method”.
            2.13 tasks             | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | how it was obtained (essential) ~ Chapter 4, “Method”; Chapter 5, “Task worksheet”; Chapter 15, “Appendix
            2.13 products          | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Products of the work (essential) ~ Said of PRODUCTS
            2.13 definitions       | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | defined in terms of the work (essential) ~ Chapter 2,
            2.13 linking           | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | the method of linking (essential) ~ Chapter 4, “Method”; Chapter 7,
            2.13 procedure         | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Full description of the selection procedure (essential) ~ Not part of this record. The interview guide (6 questions)
            2.13 relation          | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | How the procedure relates to the job ~ Of 6 questions, 6 ask
            2.13 alternatives      | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Alternatives looked at ~ Said of ALTERNATIVES
            2.13 uses              | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Uses and cut-offs, with reasons ~ Said of USES
            2.13 contact           | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Contact person ~ Said of CONTACT
            2.13 accuracy          | JOB_ANALYSIS | What 29 CFR 1607.15C asks for | Statement of accuracy and completeness ~ Said of ACCURACY
            1a hurdle              | ANNOUNCEMENT | | Specialized experience: 52 weeks
            1a page limit          | ANNOUNCEMENT | | the first 5 pages
            1a time limit          | ANNOUNCEMENT | | after 90 minutes
            """)
    void everyFieldOfTheOfficialFormsHasItsPlace(String field, DocumentKind kind, String section, String words) {
        assertThat(section(kind, specialist, section)).as(field).contains(words.replace('~', '|'));
    }

    /** The forms of the city carry a year in some titles; a workshop has its dates instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            class title      | | Competency model: Information Systems Manager
            class code       | | Series or class code 1409
            index, lead      | Competencies and required levels | with the number that the bank gives them
            index            | Competencies and required levels | 28. Supervision * ~ Level 2 ~ Level 3
            bank number      | 28. Supervision | Required at Information Systems Manager I: Level 2.
            required level   | 3. Judgment and Decision Making | Level 3: required at Information Systems Manager I
            levels           | 3. Judgment and Decision Making | Level 1 ~ Decides daily questions
            indicators       | 3. Judgment and Decision Making | Behavioral indicators • States the problem
            satisfactory     | 3. Judgment and Decision Making | • Satisfactory: Settles
            superior         | 3. Judgment and Decision Making | • Superior: Settles
            application areas| 21. Technology Application | Application areas 1.
            """)
    void everyFieldOfTheCitysFormHasItsPlace(String field, String section, String words) {
        assertThat(section(DocumentKind.COMPETENCY_MODEL, manager, section))
                .as(field)
                .contains(words.replace('~', '|'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "draft", "scored", "it-specialist.plumbline"})
    void theLawIsAnsweredByWhatIsThere(String name) {
        Workshop workshop = Workshops.all().get(name);
        String law = section(DocumentKind.JOB_ANALYSIS, workshop, "What 29 CFR");
        String gaps = section(DocumentKind.JOB_ANALYSIS, workshop, "What is missing");
        String record = text(DocumentKind.JOB_ANALYSIS, workshop);

        for (LegalItem item : LegalItem.values()) {
            boolean missing = law.contains(item.asked() + " | Missing.");
            assertThat(gaps.contains(item.asked() + ": " + item.toSupply()))
                    .as(item.asked())
                    .isEqualTo(missing);
        }
        assertThat(law.contains("“Task worksheet”"))
                .isEqualTo(!record.contains("No task has been written.") && record.contains("Appendix: every rating"));
        assertThat(law.contains("“Linkage of tasks")).isEqualTo(!record.contains("No task has been linked"));
    }

    @Test
    void singleRatingsAreShownInNoOrderOfThePeopleAndOnlyOfThreeOrMore() {
        var ratings = specialist.analysis().ratings();
        var turned = new ArrayList<>(ratings);
        Collections.reverse(turned);
        var two =
                specialist.analysis().toBuilder().ratings(ratings.subList(0, 2)).build();
        var reversed = specialist.analysis().toBuilder().ratings(turned).build();

        assertThat(section(
                        DocumentKind.JOB_ANALYSIS,
                        specialist.toBuilder().analysis(reversed).build(),
                        "Appendix"))
                .isEqualTo(section(DocumentKind.JOB_ANALYSIS, specialist, "Appendix"));
        assertThat(section(
                        DocumentKind.JOB_ANALYSIS,
                        specialist.toBuilder().analysis(two).build(),
                        "Appendix"))
                .contains("Fewer than 3 experts rated.")
                .doesNotContain("|");
    }

    @Test
    void whatIsMissingIsListedAndNeverMadeUp() {
        Workshop silent = new FactChange.SayFact(Fact.PURPOSE, "").applyTo(manager);

        String record = text(DocumentKind.JOB_ANALYSIS, silent);

        assertThat(text(DocumentKind.JOB_ANALYSIS, manager)).doesNotContain("Not said: ");

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

    /** What stands under the first heading that begins so, up to the next one; under the title without one. */
    private static String section(DocumentKind kind, Workshop workshop, String begins) {
        Document document = kind.compose(workshop, Parameters.NONE);
        if (begins == null) {
            return words(document);
        }
        var under = new ArrayList<Block>();
        for (Block block : document.blocks()) {
            boolean found = !under.isEmpty();
            if (found && block instanceof Heading) {
                break;
            }
            if (found || block instanceof Heading heading && heading.words().startsWith(begins)) {
                under.add(block);
            }
        }
        assertThat(under).as("heading “" + begins + "”").isNotEmpty();
        under.set(0, new Heading(1, "Part"));
        under.removeIf(PageBreak.class::isInstance);
        under.add(Paragraph.of("end"));
        return words(new Document("part", "part", "en", "", under));
    }

    /** Wrapped lines are joined. */
    private static String words(Document document) {
        return new TextRenderer().text(document).replaceAll("\\s+", " ");
    }
}
