package org.plumbline.model.workshop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CardKey;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Scorecard;

/** A change of the rule, the rounds, the scores or what the panel agreed. */
public sealed interface ScoringChange extends WorkshopChange {

    /** Another rule; rounds that are open keep the rule they were opened with. */
    record SetRule(DecisionRule rule) implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().rule(rule).build();
        }
    }

    /** A new round, already frozen; it becomes the current one. */
    record OpenRound(Round round) implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().rounds(Lists.plus(before.rounds(), round)).build();
        }
    }

    /**
     * A scorecard as its member has it now: a draft in the place of the draft before, or a new revision.
     *
     * <p>What was handed in stays: another card in its place is refused.
     *
     * @param field what was edited, so that typing in it is one step
     */
    record SaveScorecard(Scorecard card, String field) implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            if (before.scorecards().stream().anyMatch(this::wouldReplaceHandedIn)) {
                throw new IllegalArgumentException("Revision " + card.revision() + " of the scorecard of "
                        + card.member() + " for " + card.candidate()
                        + " was handed in; a correction is a new revision");
            }
            return before.toBuilder()
                    .scorecards(Lists.plus(Lists.without(before.scorecards(), this::isSameCard), card))
                    .build();
        }

        private boolean wouldReplaceHandedIn(Scorecard other) {
            return isSameCard(other) && other.submitted().isPresent() && !other.equals(card);
        }

        private boolean isSameCard(Scorecard other) {
            return other.isFor(card.candidate(), card.member())
                    && other.roundDigest().equals(card.roundDigest())
                    && other.revision() == card.revision();
        }

        @Override
        public Optional<String> mergeKey() {
            return field.isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.join(
                            ".",
                            "score",
                            card.roundDigest(),
                            card.candidate().value(),
                            card.member().value(),
                            String.valueOf(card.revision()),
                            field));
        }
    }

    /**
     * What packets bring and this workshop does not hold yet; nothing that is here is touched, but that a draft gives
     * way to the same card handed in.
     *
     * <p>Everything stands in one order afterwards, so that it does not matter which packet came first.
     */
    record MergePacket(List<Scorecard> cards, List<Declaration> declarations) implements ScoringChange {
        private static final Comparator<Scorecard> ORDER = Comparator.comparing(Scorecard::roundDigest)
                .thenComparing(card -> card.candidate().value())
                .thenComparing(card -> card.member().value())
                .thenComparing(Scorecard::revision);

        /** The newest of a pair stands last. */
        private static final Comparator<Declaration> SAID = Comparator.comparing(Declaration::when)
                .thenComparing(said -> said.member().value())
                .thenComparing(said -> said.candidate().value())
                .thenComparing(Declaration::conflict)
                .thenComparing(Declaration::reason);

        public MergePacket {
            cards = List.copyOf(cards);
            declarations = List.copyOf(declarations);
        }

        public MergePacket(List<Scorecard> cards) {
            this(cards, List.of());
        }

        @Override
        public Workshop applyTo(Workshop before) {
            Proceedings proceedings = before.proceedings();
            List<Scorecard> all = union(withoutCompleted(before.scorecards()), cards, ORDER);
            List<Declaration> said = union(proceedings.declarations(), declarations, SAID);
            if (all.equals(before.scorecards()) && said.equals(proceedings.declarations())) {
                return before;
            }
            return before.toBuilder()
                    .scorecards(all)
                    .proceedings(proceedings.toBuilder().declarations(said).build())
                    .build();
        }

        private List<Scorecard> withoutCompleted(List<Scorecard> here) {
            Map<CardKey, Scorecard> handedIn = new HashMap<>();
            cards.forEach(card -> handedIn.put(card.key(), card));
            return Lists.without(here, old -> Optional.ofNullable(handedIn.get(old.key()))
                    .filter(card -> card.completes(old))
                    .isPresent());
        }

        /** As it was where nothing is new. */
        private static <T> List<T> union(List<T> here, List<T> coming, Comparator<T> order) {
            var all = new LinkedHashSet<>(here);
            return all.addAll(coming) ? all.stream().sorted(order).toList() : here;
        }
    }

    /** What the panel agreed on, in the place of what it had agreed on before. */
    record AgreeLevel(Agreed agreed) implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .agreed(Lists.plus(
                            without(before, agreed.roundDigest(), agreed.candidate(), agreed.competency()), agreed))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of(String.join(
                    ".",
                    "agreed",
                    agreed.roundDigest(),
                    agreed.candidate().value(),
                    agreed.competency().value(),
                    String.valueOf(agreed.level())));
        }
    }

    /** Back to what the members rated. */
    record WithdrawAgreement(String roundDigest, CandidateId candidate, CompetencyId competency)
            implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .agreed(without(before, roundDigest, candidate, competency))
                    .build();
        }
    }

    private static List<Agreed> without(
            Workshop before, String roundDigest, CandidateId candidate, CompetencyId competency) {
        return Lists.without(
                before.agreed(),
                old -> old.roundDigest().equals(roundDigest)
                        && old.candidate().equals(candidate)
                        && old.competency().equals(competency));
    }
}
