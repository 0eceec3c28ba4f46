package org.plumbline.app.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.screen.agreement.AgreementPage.CandidateName;
import org.plumbline.app.screen.agreement.AgreementPage.ForChair;
import org.plumbline.app.screen.agreement.AgreementPage.KeyRow;
import org.plumbline.app.screen.agreement.AgreementPage.RaterWords;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Level;
import org.plumbline.model.statistics.Measured;
import org.plumbline.model.statistics.RaterTendency;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.PracticeRatings;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** Puts into words what is for the chair alone: rater by rater, and practice beside its key. */
final class ChairPages {
    private ChairPages() {}

    /** @param practised whose key is shown */
    static ForChair of(
            Workshop workshop,
            Round round,
            Viewer viewer,
            PanelAgreement panel,
            AgreementPart part,
            Optional<CandidateId> practised) {
        return new ForChair(
                panel.tendencies(part).stream().map(ChairPages::words).toList(),
                PracticeRatings.of(workshop, round, viewer).stream()
                        .map(ratings -> words(workshop, ratings))
                        .toList(),
                candidates(workshop),
                practised
                        .map(candidate -> key(workshop, round, panel, candidate))
                        .orElse(List.of()));
    }

    private static RaterWords words(RaterTendency rater) {
        return new RaterWords(
                rater.rater(),
                rater.severity() instanceof Measured.Undefined lacking
                        ? lacking.reason()
                        : severity(rater.severity().value().orElseThrow()),
                rater.spread() instanceof Measured.Undefined lacking
                        ? lacking.reason()
                        : Words.of(
                                "agreement.rater.spread",
                                AgreementPages.number(rater.spread().value().orElseThrow())),
                rater.drift() instanceof Measured.Undefined lacking
                        ? lacking.reason()
                        : drift(rater.drift().value().orElseThrow()));
    }

    private static String drift(double levels) {
        String words = AgreementPages.number(Math.abs(levels));
        if (words.equals(AgreementPages.number(0))) {
            return Words.of("agreement.rater.steady");
        }
        return Words.of(levels < 0 ? "agreement.rater.falls" : "agreement.rater.rises", words);
    }

    private static String severity(double levels) {
        String words = AgreementPages.number(Math.abs(levels));
        if (words.equals(AgreementPages.number(0))) {
            return Words.of("agreement.rater.like");
        }
        return Words.of(levels < 0 ? "agreement.rater.stricter" : "agreement.rater.milder", words);
    }

    private static String words(Workshop workshop, PracticeRatings ratings) {
        return Words.of(
                "agreement.practised",
                ratings.rater().name(),
                ShownCandidates.label(workshop, ratings.candidate()),
                ratings.exact(),
                ratings.withinOne(),
                ratings.lines().size());
    }

    private static List<CandidateName> candidates(Workshop workshop) {
        return workshop.candidates().stream()
                .map(candidate -> new CandidateName(
                        candidate.id(),
                        ShownCandidates.label(workshop, candidate.id()),
                        keyOf(workshop, candidate.id()).isPresent()))
                .toList();
    }

    static Optional<PracticeKey> keyOf(Workshop workshop, CandidateId candidate) {
        return workshop.proceedings().practice().stream()
                .filter(key -> key.candidate().equals(candidate))
                .findFirst();
    }

    private static List<KeyRow> key(Workshop workshop, Round round, PanelAgreement panel, CandidateId candidate) {
        Optional<PracticeKey> key = keyOf(workshop, candidate);
        var rows = new ArrayList<KeyRow>();
        for (var selected : round.frozen().competencies()) {
            List<String> levels = panel.scale(selected)
                    .map(scale -> scale.levels().stream().map(Level::name).toList())
                    .orElseGet(() -> List.of(Words.of("agreement.notMet"), Words.of("agreement.met")));
            Optional<Integer> right = key.flatMap(said -> said.levels().stream()
                    .filter(level -> level.competency().equals(selected.id()))
                    .map(PracticeKey.KeyLevel::level)
                    .findFirst());
            rows.add(new KeyRow(selected.id().value(), selected.name(), levels, right));
        }
        return rows;
    }
}
