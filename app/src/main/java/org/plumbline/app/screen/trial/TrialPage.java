package org.plumbline.app.screen.trial;

import java.util.List;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialAgreement;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;

/** What the screen of the trials shows; only a trial that the room has seen comes with ratings. */
sealed interface TrialPage {
    /** No trial yet. */
    record None(boolean competencies) implements TrialPage {}

    /**
     * A trial that is secret.
     *
     * @param choices every selected competency, in the order of the room
     */
    record Secret(SecretTrial trial, List<Choice> choices) implements TrialPage {}

    /** A competency that a trial may be rated for. */
    record Choice(CompetencyId id, String name, boolean chosen) {}

    /** A trial that the room has seen: what differs most first. */
    record Seen(Trial.Kind kind, String title, String material, int sheets, List<Result> results)
            implements TrialPage {}

    /** How far the experts agree on one competency, and its words of the position's track. */
    record Result(TrialAgreement agreement, SelectedCompetency competency, Scale scale, List<Voice> apart) {
        public Result {
            apart = List.copyOf(apart);
        }
    }

    /** Somebody whose level lies apart, for the facilitator's own screen. */
    record Voice(String name, int level, String reason) {}
}
