package org.plumbline.app.screen.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.screen.Goal;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.RatingProgress;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.Turnout;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Severity;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.ReviewStanding;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.Workshop;

/** The few signs at the right of the stage list: a tick, a count, or how many warnings. */
final class Progresses {
    private static final String DONE = "✓";

    private Progresses() {}

    static Map<Goal, String> of(Workshop workshop, List<Finding> findings) {
        var progress = new EnumMap<Goal, String>(Goal.class);
        for (Goal goal : Goal.values()) {
            long warnings = findings.stream()
                    .filter(finding -> goal.holds(finding.stage()) && finding.severity() != Severity.HINT)
                    .count();
            progress.put(goal, warnings > 0 ? "!" + warnings : done(goal, workshop));
        }
        return progress;
    }

    private static String done(Goal goal, Workshop workshop) {
        return switch (goal) {
            case POSITION -> DONE;
            case COMPETENCIES -> count(workshop.competencies().size());
            case LEVELS -> workshop.requiredLevels().isEmpty() ? "" : DONE;
            case QUESTIONS -> count(workshop.questions().size());
            case CANDIDATES -> count(workshop.candidates().size());
            case SCORE -> submitted(workshop);
            case PEOPLE -> count(workshop.analysis().participants().size());
            case TASKS -> count(workshop.analysis().tasks().size());
            case AGENDA -> steps(workshop.analysis().agenda().steps());
            case LINKAGE -> linked(workshop);
            case SIGN_OFF -> workshop.signOff().isSigned() ? DONE : "";
            case VOTE -> vote(workshop);
            case TRIAL -> trial(workshop);
            case RATINGS -> rated(RatingProgress.ofTasks(workshop.analysis()));
            case ROUND -> count(new RoundVersions(workshop).newest().size());
            case CONSENSUS -> finalised(workshop);
            case RESULTS, DOCUMENTS, AGREEMENT, RECORD -> "";
            case REVIEW -> reviewed(workshop);
            case PANEL -> count(workshop.panel().size());
        };
    }

    private static String steps(List<AgendaStep> steps) {
        long done = steps.stream().filter(AgendaStep::done).count();
        return steps.isEmpty() ? "" : done + "/" + steps.size();
    }

    private static String vote(Workshop workshop) {
        return workshop.analysis()
                .currentBallot()
                .map(ballot -> ballot.revealed().isPresent()
                        ? DONE
                        : handedIn(SecretVote.of(workshop.analysis(), ballot).turnout()))
                .orElse("");
    }

    private static String trial(Workshop workshop) {
        List<Trial> trials = workshop.analysis().trials();
        if (trials.isEmpty()) {
            return "";
        }
        Trial newest = trials.get(trials.size() - 1);
        return newest.revealed().isPresent()
                ? DONE
                : handedIn(SecretTrial.of(workshop.analysis(), newest).turnout());
    }

    private static String handedIn(Turnout turnout) {
        return turnout.done() + "/" + turnout.all();
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String rated(RatingProgress tasks) {
        return tasks.begun() ? tasks.done() + "/" + tasks.experts() : "";
    }

    /** How many competencies have enough tasks, while that is not all of them. */
    private static String linked(Workshop workshop) {
        Coverage coverage = Coverage.of(workshop.analysis(), workshop.competencies());
        int enough = coverage.with(Coverage.Light.ENOUGH).size();
        return !coverage.isBegun()
                ? ""
                : enough == coverage.competencies().size()
                        ? DONE
                        : enough + "/" + coverage.competencies().size();
    }

    /** How many cards of the round HR has read, of those that were handed in. */
    private static String reviewed(Workshop workshop) {
        return workshop.currentRound()
                .map(round -> ReviewStanding.newest(workshop, round))
                .filter(cards ->
                        !cards.isEmpty() && !workshop.proceedings().reviews().isEmpty())
                .map(cards -> cards.stream()
                                .filter(card ->
                                        ReviewStanding.of(workshop, card).isRead())
                                .count()
                        + "/" + cards.size())
                .orElse("");
    }

    /** On how many candidates of the newest round the panel is done, while that is not all of them. */
    private static String finalised(Workshop workshop) {
        return workshop.currentRound()
                .map(round -> {
                    var raters = Raters.of(workshop, round);
                    long all = raters.candidates().stream()
                            .filter(candidate -> !raters.practice(candidate.id())
                                    && raters.absent(candidate.id()).isEmpty())
                            .count();
                    long done = workshop.proceedings().finalised().stream()
                            .filter(each -> each.round().equals(round.id()))
                            .count();
                    return done == 0 ? "" : done >= all ? DONE : done + "/" + all;
                })
                .orElse("");
    }

    private static String submitted(Workshop workshop) {
        int all = workshop.panel().size() * workshop.candidates().size();
        return workshop.currentRound()
                .filter(round -> all > 0)
                .map(round -> workshop.scorecards().stream()
                                .filter(card -> card.roundDigest().equals(round.digest())
                                        && card.submitted().isPresent())
                                .map(card -> List.of(card.candidate(), card.member()))
                                .distinct()
                                .count()
                        + "/" + all)
                .orElse("");
    }
}
