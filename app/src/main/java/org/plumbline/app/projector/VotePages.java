package org.plumbline.app.projector;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the dot vote: before the reveal how many have voted, after it the bars; never a single vote. */
public final class VotePages {
    /** The sum of one vote would be that vote. */
    private static final int FEWEST_VOTERS = 2;

    private VotePages() {}

    /** The round that the room is at. */
    public static ProjectorPage current(Workshop workshop) {
        return workshop.analysis()
                .currentBallot()
                .map(ballot -> round(workshop, ballot))
                .orElseGet(() -> new ProjectorPage(
                        Words.of("projector.vote"),
                        Words.of("projector.vote.none"),
                        new Body.Nothing(),
                        Foot.of(workshop, Stage.VOTE)));
    }

    /** A round of votes as far as it may be seen. */
    public static ProjectorPage round(Workshop workshop, Ballot ballot) {
        Optional<Tally> shown = Tally.of(ballot).filter(tally -> tally.voters() >= FEWEST_VOTERS);
        return new ProjectorPage(
                Words.of("projector.vote.round", ballot.number()),
                shown.map(tally -> Words.of("projector.vote.result", tally.voters()))
                        .orElseGet(() -> waiting(workshop, ballot)),
                shown.map(VotePages::bars).orElseGet(() -> options(ballot)),
                Foot.of(workshop, Stage.VOTE));
    }

    private static String waiting(Workshop workshop, Ballot ballot) {
        SecretVote secret = SecretVote.of(workshop.analysis(), ballot);
        return ballot.revealed().isPresent()
                ? Words.of("projector.vote.few")
                : Words.of(
                        "projector.vote.turnout",
                        secret.turnout().done(),
                        secret.turnout().all());
    }

    private static Body options(Ballot ballot) {
        List<Body.Line> lines = ballot.options().stream()
                .map(option -> Body.Line.of(TaskPages.name(option.name())))
                .toList();
        return lines.isEmpty() ? new Body.Nothing() : new Body.Lines(lines, false);
    }

    private static Body bars(Tally tally) {
        return new Body.Bars(tally.lines().stream()
                .map(line -> new Body.Bar(
                        TaskPages.name(line.name()),
                        tally.most() == 0 ? 0 : (double) line.dots() / tally.most(),
                        Words.of("projector.vote.dots", line.dots()),
                        note(line),
                        line.tied()))
                .toList());
    }

    private static String note(Tally.Line line) {
        String notes = Words.of("projector.vote.notes", line.notes());
        return line.tied() ? Words.of("projector.vote.tied", notes) : notes;
    }
}
