package org.plumbline.model.check;

import java.util.List;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.workshop.Workshop;

/** A trial that was begun and that the room has not seen. */
final class TrialChecks {
    private TrialChecks() {}

    static List<Finding> of(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        return analysis.trials().stream()
                .filter(trial -> trial.revealed().isEmpty())
                .map(trial -> secret(analysis, trial))
                .toList();
    }

    private static Finding secret(JobAnalysis analysis, Trial trial) {
        var turnout = SecretTrial.of(analysis, trial).turnout();
        return new Finding(
                Severity.HINT,
                Stage.TRIAL,
                trial.id().value(),
                "trial.secret",
                List.of(trial.title(), String.valueOf(turnout.done()), String.valueOf(turnout.all())));
    }
}
