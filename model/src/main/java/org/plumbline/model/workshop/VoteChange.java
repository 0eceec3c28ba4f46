package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.change.Lists;

/** A change of the dot votes; a round that the room has seen no longer changes. */
public sealed interface VoteChange extends AnalysisChange {
    /** A new round of votes; it becomes the current one, and the earlier ones stay. */
    record BeginBallot(Ballot ballot) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .ballots(Lists.plus(before.ballots(), ballot))
                    .build();
        }
    }

    /** One expert's dots, in place of those that the expert gave before. */
    record CastVote(BallotId ballot, Ballot.Paper paper) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, ballot, secret -> secret.with(paper));
        }

        /** Says neither who nor what: its words may reach a log. */
        @Override
        public String toString() {
            return "CastVote[ballot=" + ballot + "]";
        }
    }

    /** Another number of dots for every expert. */
    record SetDotsEach(BallotId ballot, int dots) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, ballot, secret -> secret.withDotsEach(dots));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("dots." + ballot);
        }
    }

    /** The room sees the sums. */
    record RevealBallot(BallotId ballot, Instant when) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, ballot, secret -> secret.revealedAt(when));
        }
    }

    /** A round that the room has not seen is called off. */
    record CallOffBallot(BallotId ballot) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            require(before, ballot);
            return before.toBuilder()
                    .ballots(Lists.without(before.ballots(), other -> other.id().equals(ballot)))
                    .build();
        }
    }

    private static JobAnalysis change(JobAnalysis before, BallotId which, UnaryOperator<Ballot> edit) {
        require(before, which);
        return before.toBuilder()
                .ballots(Lists.replace(before.ballots(), ballot -> ballot.id().equals(which), edit))
                .build();
    }

    private static void require(JobAnalysis before, BallotId which) {
        Ballot ballot = before.ballot(which)
                .orElseThrow(() -> new IllegalArgumentException("There is no round of votes " + which));
        if (ballot.revealed().isPresent()) {
            throw new IllegalArgumentException("The room has seen round " + ballot.number()
                    + " of the votes, and it no longer changes; vote again instead");
        }
    }
}
