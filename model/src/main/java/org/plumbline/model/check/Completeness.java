package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.position.Position;
import org.plumbline.model.workshop.Workshop;

/**
 * What a signed job analysis should hold, each part with what it lacks. Nothing of it stops anybody: whoever signs with
 * something open confirms it, and the version keeps what was open.
 */
public final class Completeness {
    /** Everything that is said of weights. */
    private static final String WEIGHTS = "weight.";

    private final Workshop workshop;
    private final JobAnalysis analysis;
    private final List<Finding> findings;
    private final List<Item> items = new ArrayList<>();

    private Completeness(Workshop workshop) {
        this.workshop = workshop;
        analysis = workshop.analysis();
        findings = WorkshopChecks.of(workshop);
    }

    /** A part of the list, in the order of the work. */
    public enum Part {
        POSITION(Stage.POSITION, false),
        ORGANISATION(Stage.POSITION, true),
        EXPERTS(Stage.PEOPLE, true),
        CONFIDENTIALITY(Stage.PEOPLE, false),
        TASKS(Stage.TASKS, true),
        IMPORTANCE(Stage.RATINGS, true),
        SELECTION(Stage.COMPETENCIES, false),
        REVIEW(Stage.COMPETENCIES, false),
        DEFINITIONS(Stage.LEVELS, true),
        LINKAGE(Stage.LINKAGE, true),
        LEVEL_TEXTS(Stage.LEVELS, false),
        REQUIRED_LEVELS(Stage.LEVELS, false),
        WEIGHTS(Stage.LEVELS, false),
        QUESTIONS(Stage.QUESTIONS, true),
        TRIAL(Stage.TRIAL, false),
        PARKED(Stage.AGENDA, false),
        DATES(Stage.SIGN_OFF, true);

        private final Stage stage;
        private final boolean kept;

        Part(Stage stage, boolean kept) {
            this.stage = stage;
            this.kept = kept;
        }

        /** Where it is mended. */
        public Stage stage() {
            return stage;
        }

        /** Whether a record of content validity is asked to hold it (29 CFR 1607.15C; domain notes §2.13). */
        public boolean isAskedByLaw() {
            return kept;
        }
    }

    /**
     * One part and how it stands.
     *
     * @param lacking what it lacks, in sentences; empty when it is complete
     */
    public record Item(Part part, List<Finding> lacking) {
        public Item {
            lacking = List.copyOf(lacking);
        }

        public boolean isComplete() {
            return lacking.isEmpty();
        }
    }

    public static List<Item> of(Workshop workshop) {
        var completeness = new Completeness(workshop);
        completeness.people();
        completeness.work();
        completeness.words();
        completeness.end();
        return completeness.items.stream()
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
    }

    /** The sentences of everything that is still open. */
    public static List<String> open(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.lacking().stream())
                .map(Finding::sentence)
                .toList();
    }

    private void people() {
        Position position = workshop.position();
        item(Part.POSITION, said("position.noTitle", "position.noGrade", "position.noTrack"));
        boolean nowhere = position.agency().isBlank() && position.office().isBlank();
        item(Part.ORGANISATION, lack(nowhere, Part.ORGANISATION, "lacks.organisation"));
        List<Participant> experts = analysis.experts();
        long unknown = experts.stream()
                .filter(one -> one.background().title().isBlank()
                        && one.background().yearsInSeries().isEmpty())
                .count();
        item(
                Part.EXPERTS,
                experts.isEmpty()
                        ? lack(true, Part.EXPERTS, "lacks.experts")
                        : lack(unknown > 0, Part.EXPERTS, "lacks.background", unknown, experts.size()));
        item(
                Part.CONFIDENTIALITY,
                analysis.participants().isEmpty()
                        ? lack(true, Part.CONFIDENTIALITY, "lacks.people")
                        : said("people.notSigned"));
    }

    private void work() {
        item(Part.TASKS, lack(analysis.tasks().isEmpty(), Part.TASKS, "lacks.tasks"));
        boolean voted = analysis.ballots().stream().map(Ballot::revealed).anyMatch(seen -> seen.isPresent());
        boolean rated = analysis.ratings().stream().anyMatch(Completeness::saysSomething);
        item(Part.IMPORTANCE, lack(!voted && !rated, Part.IMPORTANCE, "lacks.importance"));
        item(Part.SELECTION, selection());
        item(Part.REVIEW, review());
        item(Part.LINKAGE, linkage());
    }

    private static boolean saysSomething(RatingSheet sheet) {
        return !sheet.tasks().isEmpty() || !sheet.competencies().isEmpty();
    }

    private List<Finding> selection() {
        int count = workshop.competencies().size();
        boolean usual = count >= WorkshopChecks.FEWEST_COMPETENCIES && count <= WorkshopChecks.MOST_COMPETENCIES;
        boolean explained = count > 0 && !analysis.selection().reasonForCount().isBlank();
        return lack(!usual && !explained, Part.SELECTION, "lacks.countReason", count);
    }

    private List<Finding> review() {
        return analysis.selection().reviews().isEmpty()
                ? lack(true, Part.REVIEW, "lacks.review")
                : said("selection.notReviewed");
    }

    private List<Finding> linkage() {
        return Coverage.of(analysis, workshop.competencies()).isBegun()
                ? said("linkage.unlinked", "linkage.few")
                : lack(true, Part.LINKAGE, "lacks.links");
    }

    private void words() {
        boolean none = workshop.competencies().isEmpty();
        List<Finding> nothing = lack(none, Part.DEFINITIONS, "lacks.competencies");
        item(Part.DEFINITIONS, none ? nothing : said("selection.noDefinition"));
        item(Part.LEVEL_TEXTS, none ? nothing : said("level.fewTexts"));
        item(
                Part.REQUIRED_LEVELS,
                none || workshop.position().grades().isEmpty()
                        ? lack(true, Part.REQUIRED_LEVELS, "lacks.required")
                        : said("level.missing"));
        item(
                Part.WEIGHTS,
                findings.stream()
                        .filter(finding -> finding.key().startsWith(WEIGHTS))
                        .toList());
        item(
                Part.QUESTIONS,
                none || workshop.questions().isEmpty()
                        ? lack(true, Part.QUESTIONS, "lacks.questions")
                        : said("question.notCovered", "question.noLead", "question.noCompetency"));
    }

    private void end() {
        boolean tried = analysis.trials().stream().map(Trial::revealed).anyMatch(seen -> seen.isPresent());
        item(Part.TRIAL, lack(!tried, Part.TRIAL, "lacks.trial"));
        long open = analysis.parked().stream().filter(ParkedItem::isOpen).count();
        item(Part.PARKED, lack(open > 0, Part.PARKED, "lacks.answers", open));
        item(Part.DATES, lack(workshop.signOff().log().isEmpty(), Part.DATES, "lacks.dates"));
    }

    private void item(Part part, List<Finding> lacking) {
        items.add(new Item(part, lacking));
    }

    /** What the checks say already. */
    private List<Finding> said(String... keys) {
        List<String> wanted = List.of(keys);
        return findings.stream()
                .filter(finding -> wanted.contains(finding.key()))
                .toList();
    }

    private static List<Finding> lack(boolean lacks, Part part, String key, Object... arguments) {
        return lacks
                ? List.of(new Finding(
                        Severity.WARNING,
                        part.stage(),
                        "",
                        key,
                        List.of(arguments).stream().map(String::valueOf).toList()))
                : List.of();
    }
}
