package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.workshop.PanelAgreement.Which;

/** How long the Agreement screen's counts take; run with {@code -Dtest=PanelAgreementBenchmark}, it judges nothing. */
class PanelAgreementBenchmark {
    private static final int CANDIDATES = 300;
    private static final int RUNS = 10;
    private static final List<PanelMemberId> MEMBERS =
            List.of(Examples.ANA, Examples.BEN, PanelWorlds.CY, PanelWorlds.DAN);

    @Test
    void countsThreeHundredCandidates() throws Exception {
        Workshop workshop = large();
        var round = workshop.currentRound().orElseThrow();
        double[] counts = new double[RUNS];
        double[] intervals = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            PanelAgreement panel = PanelAgreement.of(workshop, round, Viewer.HR, Which.FIRST);
            AgreementPart all = panel.overAll();
            Agreement.of(all.matrix());
            long counted = System.nanoTime();
            all.intervals();
            counts[i] = (counted - start) / 1e6;
            intervals[i] = (System.nanoTime() - counted) / 1e6;
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("panel-agreement.md");
        Files.writeString(
                report,
                "| | first ms | median ms | slowest ms |\n|---|---|---|---|\n" + row("counts", counts)
                        + row("intervals over all", intervals));
        assertThat(report).exists();
    }

    private static String row(String name, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", name, first, millis[RUNS / 2], millis[RUNS - 1]);
    }

    private static Workshop large() {
        Workshop opened = PanelWorlds.opened(Visibility.USUAL, Settling.CONSENSUS);
        String digest = opened.currentRound().orElseThrow().digest();
        var random = new Random(1);
        var candidates = new ArrayList<>(opened.candidates());
        var cards = new ArrayList<Scorecard>();
        for (int i = candidates.size(); i < CANDIDATES; i++) {
            var id = new CandidateId("candidate-" + (i + 1));
            candidates.add(new Candidate(id, "C-" + (i + 1), "Pat Invented " + i, Examples.GS13));
            for (PanelMemberId member : MEMBERS) {
                Scorecard card = Scorecard.draft(digest, id, member);
                for (CompetencyId competency : List.of(Examples.LISTENING, Examples.PLANNING)) {
                    card = card.with(new CompetencyRating(
                            competency, Optional.of(new Rating.Rated(1 + random.nextInt(4))), "Said."));
                }
                cards.add(card.submittedAt(Examples.NOON.plusSeconds(i)));
            }
        }
        return opened.toBuilder().candidates(candidates).scorecards(cards).build();
    }
}
