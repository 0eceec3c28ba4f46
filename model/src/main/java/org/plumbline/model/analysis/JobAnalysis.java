package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/**
 * Everything that a job-analysis workshop does before anybody is interviewed: who was there, the tasks, the votes, the
 * ratings, the links, and why the competencies were chosen.
 *
 * @param slotMinutes how long one interview may take, opening and closing included; 0 while nobody has said it
 * @param facts empty while there is nothing to keep beside the workshop itself
 */
public record JobAnalysis(
        List<Participant> participants,
        Agenda agenda,
        List<ParkedItem> parked,
        List<TaskStatement> tasks,
        List<TaskGroup> groups,
        List<Ballot> ballots,
        List<RatingSheet> ratings,
        CutOffs cutOffs,
        List<LinkageSheet> linkages,
        Selection selection,
        Weights weights,
        List<Trial> trials,
        int slotMinutes,
        Optional<RecordFacts> facts) {

    public static final JobAnalysis EMPTY = new JobAnalysis(
            List.of(),
            Agenda.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            CutOffs.USUAL,
            List.of(),
            Selection.EMPTY,
            Weights.NONE,
            List.of(),
            0,
            Optional.empty());

    public JobAnalysis {
        participants = List.copyOf(participants);
        parked = List.copyOf(parked);
        tasks = List.copyOf(tasks);
        groups = List.copyOf(groups);
        ballots = List.copyOf(ballots);
        ratings = List.copyOf(ratings);
        linkages = List.copyOf(linkages);
        trials = List.copyOf(trials);
        facts = facts.filter(said -> !said.isEmpty());
        if (slotMinutes < 0) {
            throw new IllegalArgumentException("An interview takes 0 minutes or more, got " + slotMinutes);
        }
    }

    /** What is kept for the record; empty facts while nobody has said any. */
    public RecordFacts recordFacts() {
        return facts.orElse(RecordFacts.EMPTY);
    }

    public JobAnalysis withFacts(RecordFacts now) {
        return toBuilder().facts(Optional.of(now)).build();
    }

    public Optional<Participant> participant(ParticipantId wanted) {
        return participants.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** Those who vote and rate, also those who left before the end. */
    public List<Participant> experts() {
        return participants.stream().filter(Participant::isExpert).toList();
    }

    /** The experts who are still taking part: those whose vote or rating is waited for. */
    public List<Participant> presentExperts() {
        return experts().stream().filter(expert -> !expert.left()).toList();
    }

    public Optional<ParkedItem> parked(ParkedItemId wanted) {
        return parked.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /** How many days the workshop has, by its agenda and by who was there; at least one. */
    public int days() {
        int attended = participants.stream()
                .flatMap(one -> one.days().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return Math.max(attended, agenda.days());
    }

    public Optional<TaskStatement> task(TaskId wanted) {
        return tasks.stream().filter(task -> task.id().equals(wanted)).findFirst();
    }

    public Optional<TaskGroup> group(TaskGroupId wanted) {
        return groups.stream().filter(group -> group.id().equals(wanted)).findFirst();
    }

    /** What one expert or, without a rater, the room says of the links; empty while nothing was said. */
    public Optional<LinkageSheet> links(Optional<ParticipantId> rater) {
        return linkages.stream().filter(sheet -> sheet.rater().equals(rater)).findFirst();
    }

    /** The round of votes that the room is at: the newest one. */
    public Optional<Ballot> currentBallot() {
        return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1));
    }

    public Optional<Ballot> ballot(BallotId wanted) {
        return ballots.stream().filter(ballot -> ballot.id().equals(wanted)).findFirst();
    }

    public Optional<Trial> trial(TrialId wanted) {
        return trials.stream().filter(trial -> trial.id().equals(wanted)).findFirst();
    }

    /** The same after a competency left the selection: what was said of it goes with it. */
    public JobAnalysis without(CompetencyId competency) {
        return new Leaving(this).competency(competency);
    }

    /** The same after a task was taken out: its ratings, links and places in groups go with it. */
    public JobAnalysis without(TaskId task) {
        return new Leaving(this).task(task);
    }

    /** The same after two tasks became one: it stands wherever either stood, and keeps its own ratings and links. */
    public JobAnalysis merging(TaskId kept, TaskId gone) {
        List<TaskGroup> groups = groups().stream()
                .map(group -> group.tasks().contains(kept)
                        ? group
                        : group.withTasks(Lists.replace(group.tasks(), gone::equals, task -> kept)))
                .toList();
        return toBuilder().groups(groups).build().without(gone);
    }

    /** The tasks that stand in no group, in the order of the list. */
    public List<TaskStatement> ungrouped() {
        Set<TaskId> placed =
                groups.stream().flatMap(group -> group.tasks().stream()).collect(Collectors.toSet());
        return Lists.without(tasks, task -> placed.contains(task.id()));
    }

    /** The same after somebody was taken off the list: what they rated and linked goes with them; their votes stay. */
    public JobAnalysis without(ParticipantId participant) {
        return new Leaving(this).participant(participant);
    }

    public JobAnalysisBuilder toBuilder() {
        return new JobAnalysisBuilder(this);
    }
}
