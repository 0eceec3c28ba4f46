package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.Round;
import org.plumbline.model.scoring.Agreed;
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
     * @param field what was edited, so that typing in it is one step
     */
    record SaveScorecard(Scorecard card, String field) implements ScoringChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .scorecards(Lists.plus(Lists.without(before.scorecards(), this::isSameCard), card))
                    .build();
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
                    : Optional.of("score." + card.candidate() + "." + card.member() + "." + field);
        }
    }

    /** The scorecards of a packet that this workshop does not hold yet; nothing that is here is touched. */
    record MergePacket(List<Scorecard> cards) implements ScoringChange {
        public MergePacket {
            cards = List.copyOf(cards);
        }

        @Override
        public Workshop applyTo(Workshop before) {
            List<Scorecard> all = before.scorecards();
            for (Scorecard card : cards) {
                if (!all.contains(card)) {
                    all = Lists.plus(all, card);
                }
            }
            return before.toBuilder().scorecards(all).build();
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
            return Optional.of("agreed." + agreed.candidate() + "." + agreed.competency() + "." + agreed.level());
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
