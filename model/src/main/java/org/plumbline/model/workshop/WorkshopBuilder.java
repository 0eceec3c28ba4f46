package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.signoff.SignOff;

/** A workshop with some parts exchanged; the workshop checks itself when it is built. */
public final class WorkshopBuilder {
    private final WorkshopId id;
    private String title;
    private Position position;
    private List<Scale> scales;
    private List<SelectedCompetency> competencies;
    private List<RequiredLevel> requiredLevels;
    private List<Question> questions;
    private DecisionRule rule;
    private List<PanelMember> panel;
    private List<Candidate> candidates;
    private List<Round> rounds;
    private List<Scorecard> scorecards;
    private List<Agreed> agreed;
    private JobAnalysis analysis;
    private SignOff signOff;
    private Proceedings proceedings;

    WorkshopBuilder(Workshop start) {
        id = start.id();
        title = start.title();
        position = start.position();
        scales = start.scales();
        competencies = start.competencies();
        requiredLevels = start.requiredLevels();
        questions = start.questions();
        rule = start.rule();
        panel = start.panel();
        candidates = start.candidates();
        rounds = start.rounds();
        scorecards = start.scorecards();
        agreed = start.agreed();
        analysis = start.analysis();
        signOff = start.signOff();
        proceedings = start.proceedings();
    }

    public WorkshopBuilder title(String value) {
        title = value;
        return this;
    }

    public WorkshopBuilder position(Position value) {
        position = value;
        return this;
    }

    public WorkshopBuilder scales(List<Scale> value) {
        scales = value;
        return this;
    }

    public WorkshopBuilder competencies(List<SelectedCompetency> value) {
        competencies = value;
        return this;
    }

    public WorkshopBuilder requiredLevels(List<RequiredLevel> value) {
        requiredLevels = value;
        return this;
    }

    public WorkshopBuilder questions(List<Question> value) {
        questions = value;
        return this;
    }

    public WorkshopBuilder rule(DecisionRule value) {
        rule = value;
        return this;
    }

    public WorkshopBuilder panel(List<PanelMember> value) {
        panel = value;
        return this;
    }

    public WorkshopBuilder candidates(List<Candidate> value) {
        candidates = value;
        return this;
    }

    public WorkshopBuilder rounds(List<Round> value) {
        rounds = value;
        return this;
    }

    public WorkshopBuilder scorecards(List<Scorecard> value) {
        scorecards = value;
        return this;
    }

    public WorkshopBuilder agreed(List<Agreed> value) {
        agreed = value;
        return this;
    }

    public WorkshopBuilder analysis(JobAnalysis value) {
        analysis = value;
        return this;
    }

    public WorkshopBuilder signOff(SignOff value) {
        signOff = value;
        return this;
    }

    public WorkshopBuilder proceedings(Proceedings value) {
        proceedings = value;
        return this;
    }

    public Workshop build() {
        return new Workshop(
                id,
                title,
                position,
                scales,
                competencies,
                requiredLevels,
                questions,
                rule,
                panel,
                candidates,
                rounds,
                scorecards,
                agreed,
                analysis,
                signOff,
                proceedings);
    }
}
