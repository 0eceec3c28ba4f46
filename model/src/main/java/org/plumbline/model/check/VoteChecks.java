package org.plumbline.model.check;

import java.util.List;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.workshop.Workshop;

/** A round of votes that was begun and that the room has not seen. */
final class VoteChecks {
    private VoteChecks() {}

    static List<Finding> of(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        return analysis.ballots().stream()
                .filter(ballot -> ballot.revealed().isEmpty())
                .map(ballot -> secret(analysis, ballot))
                .toList();
    }

    private static Finding secret(JobAnalysis analysis, Ballot ballot) {
        var turnout = SecretVote.of(analysis, ballot).turnout();
        return new Finding(
                Severity.HINT,
                Stage.VOTE,
                ballot.id().value(),
                "vote.secret",
                List.of(
                        String.valueOf(ballot.number()),
                        String.valueOf(turnout.done()),
                        String.valueOf(turnout.all())));
    }
}
