package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.signoff.Frozen;
import org.plumbline.model.signoff.SignOff;

/**
 * Everything about one job: what was chosen, what is required, who rated whom and what was agreed. The root of a file.
 *
 * <p>What contradicts itself is refused (a required level outside its scale, a score of somebody who is not on the
 * panel); what is merely unfinished is reported by {@code org.plumbline.model.check}.
 */
public record Workshop(
        WorkshopId id,
        String title,
        Position position,
        List<Scale> scales,
        List<SelectedCompetency> competencies,
        List<RequiredLevel> requiredLevels,
        List<Question> questions,
        DecisionRule rule,
        List<PanelMember> panel,
        List<Candidate> candidates,
        List<Round> rounds,
        List<Scorecard> scorecards,
        List<Agreed> agreed,
        JobAnalysis analysis,
        SignOff signOff,
        Proceedings proceedings) {

    public Workshop {
        scales = List.copyOf(scales);
        competencies = List.copyOf(competencies);
        requiredLevels = List.copyOf(requiredLevels);
        questions = List.copyOf(questions);
        panel = List.copyOf(panel);
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
        scorecards = List.copyOf(scorecards);
        agreed = List.copyOf(agreed);
        Consistency.require(new Parts(
                position,
                scales,
                competencies,
                requiredLevels,
                questions,
                panel,
                candidates,
                rounds,
                scorecards,
                agreed,
                analysis,
                signOff,
                proceedings));
    }

    /** What the constructor holds against each other. */
    record Parts(
            Position position,
            List<Scale> scales,
            List<SelectedCompetency> competencies,
            List<RequiredLevel> requiredLevels,
            List<Question> questions,
            List<PanelMember> panel,
            List<Candidate> candidates,
            List<Round> rounds,
            List<Scorecard> scorecards,
            List<Agreed> agreed,
            JobAnalysis analysis,
            SignOff signOff,
            Proceedings proceedings) {}

    /** A new workshop: nothing chosen, the SME-QA rule of the phone form. */
    public static Workshop empty(WorkshopId id) {
        return new Workshop(
                id,
                "",
                Position.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DecisionRule.SmeQa(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                JobAnalysis.EMPTY,
                SignOff.EMPTY,
                Proceedings.EMPTY);
    }

    public Optional<SelectedCompetency> competency(CompetencyId wanted) {
        return competencies.stream()
                .filter(selected -> selected.id().equals(wanted))
                .findFirst();
    }

    /** The selection in the words that people of the position's career track are held to. */
    public List<SelectedCompetency> competenciesOfTrack() {
        return competencies.stream()
                .map(selected -> selected.forTrack(position.track()))
                .toList();
    }

    public Optional<Question> question(QuestionId wanted) {
        return questions.stream()
                .filter(question -> question.id().equals(wanted))
                .findFirst();
    }

    public Optional<Candidate> candidate(CandidateId wanted) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(wanted))
                .findFirst();
    }

    public Optional<PanelMember> member(PanelMemberId wanted) {
        return panel.stream().filter(member -> member.id().equals(wanted)).findFirst();
    }

    /** The scale of a selected competency; the constructor made sure that it is there. */
    public Scale scaleOf(SelectedCompetency selected) {
        return scale(selected.competency().scale())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No scale " + selected.competency().scale()));
    }

    public Optional<Scale> scale(ScaleId wanted) {
        return scales.stream().filter(scale -> scale.id().equals(wanted)).findFirst();
    }

    /** The required level of a competency at a grade, an ordinal; empty while nobody has said it. */
    public Optional<Integer> requiredLevel(CompetencyId competency, GradeId grade) {
        return requiredLevels.stream()
                .filter(required -> required.competency().equals(competency)
                        && required.grade().equals(grade))
                .map(RequiredLevel::level)
                .findFirst();
    }

    /** The rule of the next round, in one sentence that names the competencies it speaks of. */
    public String ruleSentence() {
        return rule.sentence(id -> competency(id).map(SelectedCompetency::name));
    }

    /** The round that is being scored: the newest one. */
    public Optional<Round> currentRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** What a signature would stand for now. */
    public Frozen frozen() {
        return new Frozen(position, scales, competencies, requiredLevels, questions, analysis);
    }

    public WorkshopBuilder toBuilder() {
        return new WorkshopBuilder(this);
    }
}
