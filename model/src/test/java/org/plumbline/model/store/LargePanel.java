package org.plumbline.model.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

/** An invented panel of any size that has rated everybody. */
public final class LargePanel {
    private static final String EVIDENCE = "Said what was done, by whom and when, and what came of it. ".repeat(2);

    private final Workshop empty;
    private final List<List<Scorecard>> cards = new ArrayList<>();

    public LargePanel(int candidates, int raters, int competencies) {
        empty = opened(candidates, raters, competencies);
        var random = new Random(5);
        for (PanelMember rater : empty.panel()) {
            cards.add(empty.candidates().stream()
                    .map(candidate -> card(rater.id(), candidate.id(), random))
                    .toList());
        }
    }

    public static String key(int rater) {
        return "secret of rater-" + rater;
    }

    /** With an open round and kits issued, before any scores came in. */
    public Workshop empty() {
        return empty;
    }

    /** With every score in. */
    public Workshop scored() {
        return new ScoringChange.MergePacket(
                        cards.stream().flatMap(List::stream).toList())
                .applyTo(empty);
    }

    /** The sealed packet of each rater. */
    public List<byte[]> packets() {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> PacketFile.bytes(
                        new ScorePacket(
                                empty.id(),
                                empty.currentRound().orElseThrow().digest(),
                                empty.panel().get(i).id(),
                                cards.get(i)),
                        Optional.of(key(i))))
                .toList();
    }

    private Scorecard card(PanelMemberId rater, CandidateId candidate, Random random) {
        Scorecard card = Scorecard.draft(empty.currentRound().orElseThrow().digest(), candidate, rater);
        int usual = 1 + random.nextInt(4);
        for (var selected : empty.competencies()) {
            int level = Math.max(1, Math.min(4, usual + random.nextInt(3) - 1));
            card = card.with(new CompetencyRating(selected.id(), Optional.of(new Rating.Rated(level)), EVIDENCE));
        }
        return card.withAnalysis(EVIDENCE).submittedAt(Examples.NOON);
    }

    private static Workshop opened(int candidates, int raters, int competencies) {
        Workshop workshop = selected(competencies).toBuilder()
                .panel(IntStream.range(0, raters)
                        .mapToObj(i -> new PanelMember(new PanelMemberId("rater-" + i), "Rater Invented " + i, ""))
                        .toList())
                .candidates(IntStream.range(0, candidates)
                        .mapToObj(i -> new Candidate(
                                new CandidateId(String.format("candidate-%04d", i)),
                                "C-" + i,
                                "Nobody " + i,
                                Examples.GS13))
                        .toList())
                .build();
        Workshop open = new ScoringChange.OpenRound(
                        Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1)))
                .applyTo(workshop);
        return new RoundChange.IssueKits(IntStream.range(0, raters)
                        .mapToObj(i -> new IssuedKit(
                                new RoundId("round-1"),
                                open.panel().get(i).id(),
                                key(i),
                                open.candidates().stream().map(Candidate::id).toList(),
                                "Hal Example",
                                Examples.NOON))
                        .toList())
                .applyTo(open);
    }

    private static Workshop selected(int competencies) {
        List<Competency> all = IntStream.range(0, competencies)
                .mapToObj(i -> Examples.competency(new CompetencyId("competency-" + i), "Competency " + i))
                .toList();
        var bank = new CompetencyBank(
                new BankId("large"), "Large", BankSource.OWN, List.of(BuiltInScales.FAMILIARITY), List.of(), all);
        Workshop workshop = Examples.workshop().toBuilder()
                .competencies(List.of())
                .requiredLevels(List.of())
                .questions(List.of())
                .build();
        for (Competency competency : all) {
            workshop = SelectionChange.SelectCompetency.from(workshop, bank, competency, Digests.of(competency))
                    .applyTo(workshop);
        }
        return workshop.toBuilder()
                .requiredLevels(all.stream()
                        .map(each -> new RequiredLevel(each.id(), Examples.GS13, 3))
                        .toList())
                .build();
    }
}
