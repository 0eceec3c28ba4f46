package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant WHEN = Instant.parse("2026-03-02T12:00:00Z");
    private static final TaskGroupId CALLS = new TaskGroupId("calls");
    private static final TaskGroupId MAIL = new TaskGroupId("mail");
    private static final TaskGroupId PLANS = new TaskGroupId("plans");
    private static final TaskGroupId VISITS = new TaskGroupId("visits");

    @Test
    void aSecretVoteHasNoTally() {
        Ballot secret = new Ballot(
                new BallotId("one"),
                1,
                4,
                List.of(new Ballot.Option(CALLS, "Calls", 3)),
                List.of(paper("ada", dots(CALLS, 4))),
                Optional.empty());

        assertThat(Tally.of(secret)).isEmpty();
    }

    @Test
    void sumsAreSortedAndTiesShareARank() {
        Tally tally = tally(
                paper("ada", dots(CALLS, 2), dots(MAIL, 1), dots(PLANS, 1)),
                paper("bea", dots(CALLS, 1), dots(MAIL, 2), dots(PLANS, 1)),
                paper("cem", dots(CALLS, 2), dots(PLANS, 1)));

        // Calls 5; mail and plans 3 each, plans with more notes; nobody for visits.
        assertThat(tally.lines())
                .containsExactly(
                        new Tally.Line(CALLS, "Calls", 5, 3, 3, 1, false),
                        new Tally.Line(PLANS, "Plans", 3, 3, 7, 2, true),
                        new Tally.Line(MAIL, "Mail", 3, 2, 5, 2, true),
                        new Tally.Line(VISITS, "Visits", 0, 0, 5, 4, false));
        assertThat(tally.voters()).isEqualTo(3);
        assertThat(tally.dots()).isEqualTo(11);
        assertThat(tally.most()).isEqualTo(5);
        assertThat(tally.tied()).extracting(Tally.Line::name).containsExactly("Plans", "Mail");
    }

    @Test
    void withoutAPaperNobodyIsTiedAndNothingIsFirst() {
        Tally tally = tally();

        assertThat(tally.voters()).isZero();
        assertThat(tally.most()).isZero();
        assertThat(tally.tied()).isEmpty();
        assertThat(tally.lines()).extracting(Tally.Line::name).containsExactly("Plans", "Mail", "Visits", "Calls");
    }

    @Test
    void oneVoterIsAResult() {
        Tally tally = tally(paper("ada", dots(VISITS, 4)));

        assertThat(tally.lines().get(0)).isEqualTo(new Tally.Line(VISITS, "Visits", 4, 1, 5, 1, false));
        assertThat(tally.lines()).extracting(Tally.Line::rank).containsExactly(1, 2, 2, 2);
    }

    @Test
    void everybodyMayBeTied() {
        Tally tally = tally(paper("ada", dots(CALLS, 1), dots(MAIL, 1), dots(PLANS, 1), dots(VISITS, 1)));

        assertThat(tally.lines()).allMatch(line -> line.tied() && line.rank() == 1);
    }

    @Test
    void anEmptyPaperIsAVoterWithoutDots() {
        Tally tally = tally(paper("ada"), paper("bea", dots(CALLS, 1)));

        assertThat(tally.voters()).isEqualTo(2);
        assertThat(tally.dots()).isEqualTo(1);
    }

    private static Tally tally(Ballot.Paper... papers) {
        return Tally.of(new Ballot(
                        new BallotId("one"),
                        1,
                        4,
                        List.of(
                                new Ballot.Option(CALLS, "Calls", 3),
                                new Ballot.Option(MAIL, "Mail", 5),
                                new Ballot.Option(PLANS, "Plans", 7),
                                new Ballot.Option(VISITS, "Visits", 5)),
                        List.of(papers),
                        Optional.of(WHEN)))
                .orElseThrow();
    }

    private static Ballot.Paper paper(String voter, Ballot.Dots... dots) {
        return new Ballot.Paper(new ParticipantId(voter), List.of(dots));
    }

    private static Ballot.Dots dots(TaskGroupId group, int count) {
        return new Ballot.Dots(group, count);
    }
}
