package org.plumbline.app.screen.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.SecretTrial;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialAgreement;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.Workshop;

/** What the screen of the trials shows of a workshop. */
final class TrialPages {
    private TrialPages() {}

    static TrialPage of(Workshop workshop, Trial trial) {
        return trial.revealed().isPresent() ? seen(workshop, trial) : secret(workshop, trial);
    }

    private static TrialPage secret(Workshop workshop, Trial trial) {
        return new TrialPage.Secret(
                SecretTrial.of(workshop.analysis(), trial),
                workshop.competencies().stream()
                        .map(selected -> new TrialPage.Choice(
                                selected.id(),
                                selected.name(),
                                trial.competencies().contains(selected.id())))
                        .toList());
    }

    private static TrialPage seen(Workshop workshop, Trial trial) {
        return new TrialPage.Seen(
                trial.kind(),
                trial.title(),
                trial.material(),
                trial.sheets().size(),
                workshop.competenciesOfTrack().stream()
                        .flatMap(selected -> result(workshop, trial, selected).stream())
                        .sorted(Comparator.comparing((TrialPage.Result result) ->
                                        !result.agreement().differs())
                                .thenComparing(result -> -result.agreement().spread())
                                .thenComparing(result -> result.agreement().exact()
                                        - result.agreement().raters()))
                        .toList());
    }

    private static Optional<TrialPage.Result> result(Workshop workshop, Trial trial, SelectedCompetency selected) {
        Scale scale = workshop.scaleOf(selected);
        return TrialAgreement.of(trial, selected.id(), scale.levels().size(), required(workshop, selected.id()))
                .map(agreement -> new TrialPage.Result(agreement, selected, scale, apart(workshop, trial, agreement)));
    }

    private static SortedSet<Integer> required(Workshop workshop, CompetencyId competency) {
        return workshop.requiredLevels().stream()
                .filter(required -> required.competency().equals(competency))
                .map(RequiredLevel::level)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<TrialPage.Voice> apart(Workshop workshop, Trial trial, TrialAgreement agreement) {
        return trial.sheets().stream()
                .flatMap(sheet -> sheet.rating(agreement.competency()).stream()
                        .filter(rating -> agreement.apart(rating.level()))
                        .map(rating -> new TrialPage.Voice(
                                workshop.analysis()
                                        .participant(sheet.rater())
                                        .map(Participant::name)
                                        .orElse(""),
                                rating.level(),
                                rating.reason())))
                .sorted(Comparator.comparing(TrialPage.Voice::level).thenComparing(TrialPage.Voice::name))
                .toList();
    }
}
