package org.plumbline.model.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that may be shown of a round of votes while it is secret: what can be voted for, and who has voted. There is no
 * place in it for a dot.
 */
public record SecretVote(BallotId id, int number, int dotsEach, List<Ballot.Option> options, Turnout turnout) {
    public SecretVote {
        options = List.copyOf(options);
    }

    public static SecretVote of(JobAnalysis analysis, Ballot ballot) {
        return new SecretVote(
                ballot.id(),
                ballot.number(),
                ballot.dotsEach(),
                ballot.options(),
                Turnout.of(
                        analysis,
                        ballot.papers().stream().map(Ballot.Paper::voter).collect(Collectors.toSet())));
    }
}
