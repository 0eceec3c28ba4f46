package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.position.Position;
import org.plumbline.model.workshop.Workshop;

/**
 * What a signed job analysis should hold, each part with what it lacks. Nothing of it stops anybody: whoever signs with
 * something open confirms it, and the version keeps what was open.
 */
public final class Completeness {
    /** Each competency should stand on that many tasks (domain notes §3). */
    public static final int FEWEST_TASKS = 4;

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
        long unsigned = analysis.participants().stream()
                .filter(one -> one.confidentialitySigned().isEmpty())
                .count();
        item(
                Part.CONFIDENTIALITY,
                analysis.participants().isEmpty()
                        ? lack(true, Part.CONFIDENTIALITY, "lacks.people")
                        : lack(
                                unsigned > 0,
                                Part.CONFIDENTIALITY,
                                "lacks.confidentiality",
                                unsigned,
                                analysis.participants().size()));
    }

    private void work() {
        item(Part.TASKS, lack(analysis.tasks().isEmpty(), Part.TASKS, "lacks.tasks"));
        boolean voted = analysis.ballots().stream().map(Ballot::revealed).anyMatch(seen -> seen.isPresent());
        boolean rated = analysis.ratings().stream().anyMatch(Completeness::saysSomething);
        item(Part.IMPORTANCE, lack(!voted && !rated, Part.IMPORTANCE, "lacks.importance"));
        item(Part.SELECTION, selection());
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

    private List<Finding> linkage() {
        if (workshop.competencies().isEmpty()) {
            return lack(true, Part.LINKAGE, "lacks.competencies");
        }
        var lacking = new ArrayList<Finding>();
        for (SelectedCompetency selected : workshop.competencies()) {
            int tasks = linkedTasks(selected.id());
            lacking.addAll(
                    lack(tasks < FEWEST_TASKS, Part.LINKAGE, "lacks.links", selected.name(), tasks, FEWEST_TASKS));
        }
        return lacking;
    }

    /** What the room agreed on; without that, every link that enough of those who linked at all have set. */
    private int linkedTasks(CompetencyId competency) {
        List<LinkageSheet> agreed = analysis.linkages().stream()
                .filter(sheet -> sheet.rater().isEmpty() && !sheet.links().isEmpty())
                .toList();
        List<LinkageSheet> counting = agreed.isEmpty()
                ? analysis.linkages().stream()
                        .filter(sheet -> !sheet.links().isEmpty())
                        .toList()
                : agreed;
        double needed = counting.size() * (agreed.isEmpty() ? analysis.cutOffs().linkageShare() : 1);
        Set<TaskId> holding = new HashSet<>();
        analysis.tasks().forEach(task -> {
            var link = new LinkageSheet.Link(task.id(), competency);
            long raters = counting.stream()
                    .filter(sheet -> sheet.links().contains(link))
                    .count();
            if (raters > 0 && raters >= needed) {
                holding.add(task.id());
            }
        });
        return holding.size();
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
                lack(
                        !analysis.weights().weights().isEmpty()
                                && analysis.weights().reason().isBlank(),
                        Part.WEIGHTS,
                        "lacks.weightReason"));
        item(
                Part.QUESTIONS,
                none || workshop.questions().isEmpty()
                        ? lack(true, Part.QUESTIONS, "lacks.questions")
                        : said("question.notCovered", "question.noLead"));
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
