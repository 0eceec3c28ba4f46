package org.plumbline.app.screen.vote;

import java.util.List;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.Tally;

/** What the screen of the dot vote shows; only a round that the room has seen comes with numbers. */
sealed interface VotePage {
    /** No round yet: what could be voted for, and how many experts could vote. */
    record Before(List<Ballot.Option> options, int experts) implements VotePage {}

    /**
     * A round that is secret.
     *
     * @param groupsChanged whether the groups are others now than when the round began
     */
    record Secret(SecretVote vote, boolean groupsChanged) implements VotePage {}

    /**
     * A round that the room has seen.
     *
     * @param newest whether no later round has begun
     * @param gone how many voted and are no longer there
     */
    record Seen(Tally tally, boolean newest, int gone) implements VotePage {}
}
