package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;

/** A job analysis with some parts exchanged. */
public final class JobAnalysisBuilder {
    private List<Participant> participants;
    private Agenda agenda;
    private List<ParkedItem> parked;
    private List<TaskStatement> tasks;
    private List<TaskGroup> groups;
    private List<Ballot> ballots;
    private List<RatingSheet> ratings;
    private CutOffs cutOffs;
    private List<LinkageSheet> linkages;
    private Selection selection;
    private Weights weights;
    private List<Trial> trials;
    private int slotMinutes;
    private Optional<RecordFacts> facts;

    JobAnalysisBuilder(JobAnalysis start) {
        participants = start.participants();
        agenda = start.agenda();
        parked = start.parked();
        tasks = start.tasks();
        groups = start.groups();
        ballots = start.ballots();
        ratings = start.ratings();
        cutOffs = start.cutOffs();
        linkages = start.linkages();
        selection = start.selection();
        weights = start.weights();
        trials = start.trials();
        slotMinutes = start.slotMinutes();
        facts = start.facts();
    }

    public JobAnalysisBuilder participants(List<Participant> value) {
        participants = value;
        return this;
    }

    public JobAnalysisBuilder agenda(Agenda value) {
        agenda = value;
        return this;
    }

    public JobAnalysisBuilder parked(List<ParkedItem> value) {
        parked = value;
        return this;
    }

    public JobAnalysisBuilder tasks(List<TaskStatement> value) {
        tasks = value;
        return this;
    }

    public JobAnalysisBuilder groups(List<TaskGroup> value) {
        groups = value;
        return this;
    }

    public JobAnalysisBuilder ballots(List<Ballot> value) {
        ballots = value;
        return this;
    }

    public JobAnalysisBuilder ratings(List<RatingSheet> value) {
        ratings = value;
        return this;
    }

    public JobAnalysisBuilder cutOffs(CutOffs value) {
        cutOffs = value;
        return this;
    }

    public JobAnalysisBuilder linkages(List<LinkageSheet> value) {
        linkages = value;
        return this;
    }

    public JobAnalysisBuilder selection(Selection value) {
        selection = value;
        return this;
    }

    public JobAnalysisBuilder weights(Weights value) {
        weights = value;
        return this;
    }

    public JobAnalysisBuilder trials(List<Trial> value) {
        trials = value;
        return this;
    }

    public JobAnalysisBuilder slotMinutes(int value) {
        slotMinutes = value;
        return this;
    }

    public JobAnalysisBuilder facts(Optional<RecordFacts> value) {
        facts = value;
        return this;
    }

    public JobAnalysis build() {
        return new JobAnalysis(
                participants,
                agenda,
                parked,
                tasks,
                groups,
                ballots,
                ratings,
                cutOffs,
                linkages,
                selection,
                weights,
                trials,
                slotMinutes,
                facts);
    }
}
