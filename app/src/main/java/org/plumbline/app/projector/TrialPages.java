package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialAgreement;
import org.plumbline.model.check.Stage;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the trials: how many have rated, and after the reveal how many chose each level. */
public final class TrialPages {
    /** The count of one rating would be that rating. */
    private static final int FEWEST_RATERS = 2;

    private TrialPages() {}

    /** A trial as far as it may be seen; its words, its reasons and its raters are never on it. */
    public static ProjectorPage result(Workshop workshop, Trial trial) {
        int number = workshop.analysis().trials().indexOf(trial) + 1;
        return new ProjectorPage(
                Words.of("projector.trial." + trial.kind().name(), number),
                trial.revealed().isPresent() ? "" : turnout(workshop, trial),
                new Body.Cards(trial.competencies().stream()
                        .flatMap(id -> workshop.competency(id).stream())
                        .map(competency -> card(workshop, trial, competency))
                        .toList()),
                Foot.of(workshop, Stage.TRIAL));
    }

    private static String turnout(Workshop workshop, Trial trial) {
        SecretTrial secret = SecretTrial.of(workshop.analysis(), trial);
        return Words.of(
                "projector.trial.turnout",
                secret.turnout().done(),
                secret.turnout().all());
    }

    private static Body.Card card(Workshop workshop, Trial trial, SelectedCompetency competency) {
        Scale scale = workshop.scaleOf(competency);
        var required = new TreeSet<>(workshop.requiredLevels().stream()
                .filter(level -> level.competency().equals(competency.id()))
                .map(RequiredLevel::level)
                .toList());
        List<String> lines = TrialAgreement.of(
                        trial, competency.id(), scale.levels().size(), required)
                .map(agreement -> lines(agreement, scale))
                .orElse(List.of());
        return new Body.Card(competency.name(), lines);
    }

    private static List<String> lines(TrialAgreement agreement, Scale scale) {
        if (agreement.raters() < FEWEST_RATERS) {
            return List.of(Words.of("projector.trial.few"));
        }
        var lines = new ArrayList<String>();
        scale.levels().stream()
                .filter(level -> agreement.count(level.ordinal()) > 0)
                .forEach(level ->
                        lines.add(Words.of("projector.trial.count", level.name(), agreement.count(level.ordinal()))));
        lines.add(Words.of(agreement.differs() ? "projector.trial.differs" : "projector.trial.agrees"));
        return lines;
    }
}
