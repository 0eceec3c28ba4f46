package org.plumbline.app.screen.consensus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.consensus.ConsensusViewModel.Step;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.screen.consensus.Desk.Row;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.AgreementReason;
import org.plumbline.model.workshop.ConsensusChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Spread;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** What the panel does at the desk: each a step with who, when and why, or a sentence that says what is missing. */
final class ConsensusSteps {
    private final Round round;
    private final Case open;
    private final Workshop workshop;
    private final String by;
    private final Instant now;

    ConsensusSteps(Desk desk, Workshop workshop, Services services) {
        round = desk.round();
        open = desk.open().orElseThrow();
        this.workshop = workshop;
        by = services.settings().userName();
        now = Instant.now(services.clock());
    }

    /** Where ratings are hidden nobody can know whether a reason is due; there must always be one. */
    static Optional<AgreementReason> reasonFor(Case open, Criterion criterion, int level) {
        return open.seen().sight().ratings()
                ? AgreementReason.of(
                        criterion.ratings(), level, criterion.cell().required())
                : Optional.of(AgreementReason.DIFFER);
    }

    Step agree(Criterion criterion, Optional<Integer> level, String reason) {
        if (level.isEmpty()) {
            return Step.refused("consensus.problem.level", criterion.levels().size());
        }
        Optional<AgreementReason> due = reasonFor(open, criterion, level.get());
        if (due.isPresent() && reason.isBlank()) {
            return Step.refused("consensus.problem.reason." + due.get());
        }
        List<Dissent> dissents = agreed(criterion).map(Agreed::dissents).orElse(List.of());
        return Step.of(new ScoringChange.AgreeLevel(new Agreed(
                round.digest(),
                open.id(),
                criterion.id(),
                level.get(),
                reason.strip(),
                by,
                Optional.of(now),
                Lists.without(dissents, dissent -> dissent.level() == level.get()))));
    }

    Step withdraw(Criterion criterion) {
        return Step.of(new ScoringChange.WithdrawAgreement(round.digest(), open.id(), criterion.id()));
    }

    private Optional<Agreed> agreed(Criterion criterion) {
        return workshop.agreed().stream()
                .filter(level -> level.roundDigest().equals(round.digest())
                        && level.candidate().equals(open.id())
                        && level.competency().equals(criterion.id()))
                .findFirst();
    }

    Step openEarly(String why) {
        if (why.isBlank()) {
            return Step.refused("consensus.problem.openReason");
        }
        return Step.of(new ConsensusChange.OpenConsensus(new Opening(round.id(), open.id(), by, why.strip(), now)));
    }

    /** A new revision of a member's card; the ones before stay. */
    Step change(Criterion criterion, Row row, Rating rating, String evidence, String why) {
        Optional<PanelMemberId> member = member(row);
        if (member.isEmpty()) {
            return Step.refused("consensus.problem.nameless");
        }
        if (rating == null
                || row.history().last().rating().filter(rating::equals).isPresent()) {
            return Step.refused("consensus.problem.sameRating", row.name());
        }
        if (why.isBlank()) {
            return Step.refused("consensus.problem.changeReason", row.name());
        }
        List<Scorecard> cards = workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest()) && card.isFor(open.id(), member.get()))
                .toList();
        if (cards.stream().anyMatch(card -> card.submitted().isEmpty())) {
            return Step.refused("consensus.problem.draft", row.name());
        }
        Scorecard newest =
                cards.stream().max(Comparator.comparingInt(Scorecard::revision)).orElseThrow();
        Scorecard changed = newest.correction(why.strip())
                .with(new CompetencyRating(criterion.id(), Optional.of(rating), evidence.strip()))
                .submittedAt(now);
        return Step.of(
                WorkshopChange.together("change.changeRating", List.of(new ScoringChange.SaveScorecard(changed, ""))));
    }

    /** Names are known of the viewer's own card, and of the others' where names are open. */
    private static Optional<PanelMemberId> member(Row row) {
        return row.history().speaker().match(new Speaker.Cases<>() {
            @Override
            public Optional<PanelMemberId> named(Speaker.Named named) {
                return Optional.of(named.member());
            }

            @Override
            public Optional<PanelMemberId> numbered(Speaker.Numbered numbered) {
                return Optional.empty();
            }
        });
    }

    Step dissent(Criterion criterion, Row row, String why) {
        Optional<Integer> level = row.history().last().rating().flatMap(Spread::level);
        Optional<PanelMemberId> member = member(row);
        Optional<Agreed> agreed = agreed(criterion);
        if (member.isEmpty() || level.isEmpty() || agreed.isEmpty()) {
            return Step.refused("consensus.problem.nameless");
        }
        if (why.isBlank()) {
            return Step.refused("consensus.problem.dissentReason", row.name());
        }
        var dissents =
                Lists.plus(without(agreed.get(), member.get()), new Dissent(member.get(), level.get(), why.strip()));
        return Step.of(with(agreed.get(), dissents));
    }

    Step endDissent(Criterion criterion, Row row) {
        Optional<Agreed> agreed = agreed(criterion);
        return member(row)
                .flatMap(member -> agreed.map(level -> Step.of(with(level, without(level, member)))))
                .orElseGet(() -> Step.refused("consensus.problem.nameless"));
    }

    private static List<Dissent> without(Agreed agreed, PanelMemberId member) {
        return Lists.without(agreed.dissents(), dissent -> dissent.member().equals(member));
    }

    private static WorkshopChange with(Agreed agreed, List<Dissent> dissents) {
        return WorkshopChange.together(
                "change.dissent",
                List.of(new ScoringChange.AgreeLevel(new Agreed(
                        agreed.roundDigest(),
                        agreed.candidate(),
                        agreed.competency(),
                        agreed.level(),
                        agreed.reason(),
                        agreed.by(),
                        agreed.when(),
                        dissents))));
    }

    Step finalise(String names) {
        List<String> signers = names.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (!open.ready()) {
            return Step.refused("consensus.problem.open");
        }
        if (signers.isEmpty()) {
            return Step.refused("consensus.problem.signers");
        }
        Candidate candidate = workshop.candidate(open.id()).orElseThrow();
        return Step.of(new ConsensusChange.Finalise(Digests.finalise(workshop, round, candidate, signers, now)));
    }
}
