package org.plumbline.model.decision;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;

/** What is kept for the record, and what holds for resumes and written assessments. */
final class FactDecisions {
    private static final String REQUIREMENTS = "resume.requirements";
    private static final String PAGES = "resume.pages";
    private static final String MINUTES = "written.minutes";

    private FactDecisions() {}

    static void add(FrozenDecisions between) {
        RecordFacts before = between.before().analysis().recordFacts();
        RecordFacts after = between.after().analysis().recordFacts();
        for (Fact fact : Fact.values()) {
            SelectionDecisions.said(between, key(fact), before.words(fact), after.words(fact));
        }
        SelectionDecisions.said(between, REQUIREMENTS, requirements(before), requirements(after));
        SelectionDecisions.said(between, PAGES, number(before.resumePages()), number(after.resumePages()));
        SelectionDecisions.said(between, MINUTES, number(before.writtenMinutes()), number(after.writtenMinutes()));
    }

    private static String number(int said) {
        return said == 0 ? "" : String.valueOf(said);
    }

    private static String requirements(RecordFacts facts) {
        return facts.requirements().stream().map(FactDecisions::line).collect(joining("; "));
    }

    private static String line(ResumeRequirement requirement) {
        return requirement.howMuch().isBlank()
                ? requirement.what()
                : requirement.what() + " (" + requirement.howMuch() + ")";
    }

    /** Every key of this family: what is typed is one entry, with its last words. */
    static Stream<String> keys() {
        return Stream.concat(Stream.of(Fact.values()).map(FactDecisions::key), Stream.of(REQUIREMENTS, PAGES, MINUTES));
    }

    private static String key(Fact fact) {
        return switch (fact) {
            case TEAM -> "fact.team";
            case ROLES -> "fact.roles";
            case QUALIFICATION -> "fact.qualification";
            case EDUCATION -> "fact.education";
            case DATES -> "fact.dates";
            case LOCATIONS -> "fact.locations";
            case PURPOSE -> "fact.purpose";
            case EXISTING_PROCEDURES -> "fact.existing";
            case PRODUCTS -> "fact.products";
            case USES -> "fact.uses";
            case ALTERNATIVES -> "fact.alternatives";
            case CONTACT -> "fact.contact";
            case ACCURACY -> "fact.accuracy";
        };
    }
}
