package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** Three hundred candidates and five raters: quick, and the same whatever the order. */
class OutcomesSpeedTest {
    private static final int CANDIDATES = 300;

    private static Workshop large(long seed) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < CANDIDATES; i++) {
            candidates.add(new Candidate(new CandidateId("c" + i), "C-" + i, "Kim Invented", GS13));
        }
        var panel = new ArrayList<PanelMember>();
        for (int i = 0; i < 5; i++) {
            panel.add(new PanelMember(new PanelMemberId("m" + i), "Member " + i, ""));
        }
        Workshop people = Examples.workshop().toBuilder()
                .candidates(candidates)
                .panel(panel)
                .build();
        Workshop opened = Panels.open(
                people,
                "round-1",
                people.rule(),
                conduct -> conduct.withSettling(org.plumbline.model.panel.Settling.MEDIAN));
        return opened.toBuilder().scorecards(cards(opened, new Random(seed))).build();
    }

    private static List<Scorecard> cards(Workshop opened, Random random) {
        var cards = new ArrayList<Scorecard>();
        for (Candidate candidate : opened.candidates()) {
            for (PanelMember member : opened.panel()) {
                Scorecard card = Scorecard.draft(Panels.round(opened).digest(), candidate.id(), member.id());
                for (var selected : opened.competencies()) {
                    card = card.with(new CompetencyRating(
                            selected.id(), Optional.of(new Rating.Rated(1 + random.nextInt(4))), ""));
                }
                cards.add(card.submittedAt(Examples.NOON));
            }
        }
        return cards;
    }

    @Test
    void theOrderOfCardsCandidatesAndMembersDoesNotMatter() {
        Workshop workshop = large(1);
        var random = new Random(2);
        var cards = new ArrayList<>(workshop.scorecards());
        var candidates = new ArrayList<>(workshop.candidates());
        var panel = new ArrayList<>(workshop.panel());
        Collections.shuffle(cards, random);
        Collections.shuffle(candidates, random);
        Collections.shuffle(panel, random);
        Workshop shuffled = workshop.toBuilder()
                .scorecards(cards)
                .candidates(candidates)
                .panel(panel)
                .build();

        assertThat(Panels.outcomes(shuffled).all())
                .extracting(Outcome::candidate, Outcome::decision, Outcome::trace)
                .containsExactlyInAnyOrderElementsOf(Panels.outcomes(workshop).all().stream()
                        .map(outcome -> org.assertj.core.groups.Tuple.tuple(
                                outcome.candidate(), outcome.decision(), outcome.trace()))
                        .toList());
    }

    @Test
    void threeHundredCandidatesAreDecidedAtOnce() {
        Workshop workshop = large(3);
        Panels.outcomes(workshop).all();
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            assertThat(Panels.outcomes(workshop).all()).hasSize(CANDIDATES);
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(150));
    }
}
