package org.plumbline.model.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.CompetencyNeed;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingScale;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.bank.CompetencyId;

/** Refuses a job analysis that contradicts itself or the selection, with a sentence that names what. */
final class AnalysisChecks {
    private static final List<Aspect> NEEDS =
            List.of(Aspect.COMPETENCY_IMPORTANCE, Aspect.NEED_AT_ENTRY, Aspect.DISTINGUISHING);

    private final JobAnalysis analysis;
    private final Map<CompetencyId, Integer> levelCounts;
    private final Set<ParticipantId> people;
    private final Set<TaskId> tasks;

    private AnalysisChecks(JobAnalysis analysis, Map<CompetencyId, Integer> levelCounts) {
        this.analysis = analysis;
        this.levelCounts = levelCounts;
        people = analysis.participants().stream().map(Participant::id).collect(Collectors.toSet());
        tasks = analysis.tasks().stream().map(TaskStatement::id).collect(Collectors.toSet());
    }

    static void require(JobAnalysis analysis, Map<CompetencyId, Integer> levelCounts) {
        var checks = new AnalysisChecks(analysis, levelCounts);
        checks.ids();
        analysis.tasks().forEach(task -> task.author().ifPresent(author -> checks.person("A task is of", author)));
        analysis.groups().forEach(checks::group);
        analysis.ballots().forEach(AnalysisChecks::ballot);
        analysis.ratings().forEach(checks::ratings);
        analysis.linkages().forEach(checks::linkage);
        for (CompetencyReview review : analysis.selection().reviews()) {
            checks.competency("A review", review.competency());
        }
        analysis.weights().weights().forEach(weight -> checks.competency("A weight", weight.competency()));
        analysis.trials().forEach(checks::trial);
    }

    private void ids() {
        BasisChecks.unique(analysis.participants(), Participant::id, "participants");
        BasisChecks.unique(analysis.agenda().steps(), AgendaStep::id, "steps of the agenda");
        BasisChecks.unique(analysis.parked(), ParkedItem::id, "parked items");
        BasisChecks.unique(analysis.tasks(), TaskStatement::id, "tasks");
        BasisChecks.unique(analysis.groups(), TaskGroup::id, "groups of tasks");
        BasisChecks.unique(analysis.ballots(), Ballot::id, "ballots");
        BasisChecks.unique(analysis.ratings(), RatingSheet::rater, "rating sheets");
        BasisChecks.unique(analysis.linkages(), LinkageSheet::rater, "linkage sheets");
        BasisChecks.unique(analysis.selection().reviews(), CompetencyReview::competency, "reviews");
        BasisChecks.unique(
                analysis.weights().weights(), weight -> List.of(weight.role(), weight.competency()), "weights");
        BasisChecks.unique(analysis.trials(), Trial::id, "trials");
        analysis.agenda().running().ifPresent(running -> {
            if (analysis.agenda().step(running.step()).isEmpty()) {
                throw new IllegalArgumentException(
                        "The clock runs for the step " + running.step() + ", which the agenda does not have");
            }
        });
    }

    private void group(TaskGroup group) {
        BasisChecks.unique(group.tasks(), task -> task, "tasks of the group “" + group.name() + "”");
        group.tasks().forEach(task -> task("A group", task));
        group.competency().ifPresent(competency -> competency("A group", competency));
    }

    private static void ballot(Ballot ballot) {
        BasisChecks.unique(ballot.options(), Ballot.Option::group, "options of a vote");
        BasisChecks.unique(ballot.papers(), Ballot.Paper::voter, "papers of a vote");
        var options = new HashSet<>(
                ballot.options().stream().map(Ballot.Option::group).toList());
        for (Ballot.Paper paper : ballot.papers()) {
            BasisChecks.unique(paper.dots(), Ballot.Dots::group, "votes of one paper");
            int all = 0;
            for (Ballot.Dots dots : paper.dots()) {
                all += dots.count();
                if (!options.contains(dots.group())) {
                    throw new IllegalArgumentException("A vote is for the group " + dots.group() + ", which round "
                            + ballot.number() + " does not offer");
                }
            }
            if (all > ballot.dotsEach()) {
                throw new IllegalArgumentException("A paper of round " + ballot.number() + " has " + all
                        + " dots, but each expert has " + ballot.dotsEach());
            }
        }
    }

    private void ratings(RatingSheet sheet) {
        person("A rating sheet is of", sheet.rater());
        BasisChecks.unique(sheet.tasks(), TaskRating::task, "ratings of one sheet");
        BasisChecks.unique(sheet.competencies(), CompetencyNeed::competency, "ratings of one sheet");
        for (TaskRating rating : sheet.tasks()) {
            task("A rating", rating.task());
            Aspect.ofTasks().forEach(aspect -> within(aspect, rating.value(aspect)));
        }
        for (CompetencyNeed need : sheet.competencies()) {
            competency("A rating", need.competency());
            NEEDS.forEach(aspect -> within(aspect, need.value(aspect)));
        }
    }

    private static void within(Aspect aspect, Optional<Integer> value) {
        RatingScale scale = aspect.scale();
        value.filter(given -> !scale.holds(given)).ifPresent(given -> {
            throw new IllegalArgumentException("A rating of " + aspect.words() + " is " + scale.lowest() + " to "
                    + scale.highest() + ", got " + given);
        });
    }

    private void linkage(LinkageSheet sheet) {
        sheet.rater().ifPresent(rater -> person("A linkage sheet is of", rater));
        BasisChecks.unique(sheet.links(), link -> link, "links of one sheet");
        for (LinkageSheet.Link link : sheet.links()) {
            task("A link", link.task());
            competency("A link", link.competency());
        }
    }

    private void trial(Trial trial) {
        BasisChecks.unique(trial.competencies(), competency -> competency, "competencies of a trial");
        BasisChecks.unique(trial.sheets(), Trial.Sheet::rater, "sheets of a trial");
        trial.competencies().forEach(competency -> competency("A trial", competency));
        for (Trial.Sheet sheet : trial.sheets()) {
            person("A trial was rated by", sheet.rater());
            BasisChecks.unique(sheet.ratings(), Trial.TrialRating::competency, "ratings of one trial sheet");
            trialIsAbout(trial, sheet);
            sheet.ratings()
                    .forEach(rating ->
                            BasisChecks.level("A rating of a trial", rating.competency(), rating.level(), levelCounts));
        }
    }

    private static void trialIsAbout(Trial trial, Trial.Sheet sheet) {
        for (Trial.TrialRating rating : sheet.ratings()) {
            if (!trial.competencies().contains(rating.competency())) {
                throw new IllegalArgumentException("A rating of the trial “" + trial.title() + "” names the competency "
                        + rating.competency() + ", which the trial is not about");
            }
        }
    }

    private void person(String what, ParticipantId wanted) {
        if (!people.contains(wanted)) {
            throw new IllegalArgumentException(what + " " + wanted + ", who does not take part in this workshop");
        }
    }

    private void task(String what, TaskId wanted) {
        if (!tasks.contains(wanted)) {
            throw new IllegalArgumentException(what + " names the task " + wanted + ", which is not on the list");
        }
    }

    private void competency(String what, CompetencyId wanted) {
        BasisChecks.levels(what, wanted, levelCounts);
    }
}
