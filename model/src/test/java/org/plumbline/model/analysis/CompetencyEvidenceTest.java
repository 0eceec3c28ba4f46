package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.CompetencyEvidence.Votes;
import org.plumbline.model.analysis.LinkageSheet.Link;

/** Two groups became Listening, one became nothing; Ada and Bea voted in two rounds. */
class CompetencyEvidenceTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final ParticipantId BEA = new ParticipantId("bea");
    private static final TaskId FIRST = new TaskId("first");
    private static final TaskId SECOND = new TaskId("second");
    private static final TaskGroupId CALLS = new TaskGroupId("calls");
    private static final TaskGroupId MAIL = new TaskGroupId("mail");
    private static final TaskGroupId REST = new TaskGroupId("rest");
    private static final JobAnalysis START = JobAnalysis.EMPTY.toBuilder()
            .participants(List.of(
                    new Participant(ADA, "Ada Invented", ParticipantRole.SME),
                    new Participant(BEA, "Bea Invented", ParticipantRole.SME)))
            .tasks(List.of(
                    new TaskStatement(FIRST, "Answer calls.", "", Optional.empty()),
                    new TaskStatement(SECOND, "Answer mail.", "", Optional.empty())))
            .groups(List.of(
                    new TaskGroup(CALLS, "Calls", List.of(FIRST), Optional.of(LISTENING)),
                    new TaskGroup(MAIL, "Mail", List.of(SECOND, FIRST), Optional.of(LISTENING)),
                    new TaskGroup(REST, "Rest", List.of(), Optional.empty())))
            .build();

    @Test
    void beforeAnybodyLinksTheTasksOfItsGroupsAreShownOnceEach() {
        CompetencyEvidence evidence = of(START);

        assertThat(evidence.tasks()).containsExactly(FIRST, SECOND);
        assertThat(evidence.linked()).isFalse();
        assertThat(evidence.votes()).isEmpty();
        assertThat(evidence.ratings()).isEmpty();
    }

    @Test
    void linkedTasksTakeTheirPlaceEvenIfThereAreNone() {
        JobAnalysis linked = START.toBuilder()
                .linkages(List.of(new LinkageSheet(Optional.empty(), List.of(new Link(SECOND, PLANNING)))))
                .build();

        assertThat(of(linked).linked()).isTrue();
        assertThat(of(linked).tasks()).isEmpty();
    }

    @Test
    void theDotsOfItsGroupsAreAddedUpFromTheNewestRoundThatTheRoomSaw() {
        JobAnalysis voted = START.toBuilder()
                .ballots(List.of(
                        ballot(1, true, new Ballot.Dots(CALLS, 1)),
                        ballot(2, true, new Ballot.Dots(CALLS, 2), new Ballot.Dots(REST, 1)),
                        ballot(3, false, new Ballot.Dots(MAIL, 3))))
                .build();

        assertThat(of(voted).votes()).contains(new Votes(2, 4, 6));
    }

    @Test
    void aVoteThatOffersNoneOfItsGroupsSaysNothing() {
        JobAnalysis voted = START.toBuilder()
                .groups(List.of(START.groups().get(2)))
                .ballots(List.of(ballot(1, true, new Ballot.Dots(REST, 3))))
                .build();

        assertThat(of(voted).votes()).isEmpty();
    }

    @Test
    void ratingsAreShownOnceSomebodyRatedIt() {
        var need = new CompetencyNeed(LISTENING, Optional.of(4), Optional.of(1), Optional.empty());
        JobAnalysis rated = START.toBuilder()
                .ratings(List.of(new RatingSheet(ADA, List.of(), List.of(need))))
                .build();

        assertThat(of(rated).ratings().orElseThrow().numbers()).contains("4.0");
    }

    /** Ada and Bea vote alike. */
    private static Ballot ballot(int number, boolean revealed, Ballot.Dots... dots) {
        return new Ballot(
                new BallotId("round-" + number),
                number,
                4,
                List.of(
                        new Ballot.Option(CALLS, "Calls", 1),
                        new Ballot.Option(MAIL, "Mail", 2),
                        new Ballot.Option(REST, "Rest", 0)),
                List.of(new Ballot.Paper(ADA, List.of(dots)), new Ballot.Paper(BEA, List.of(dots))),
                revealed ? Optional.of(Examples.NOON) : Optional.empty());
    }

    private static CompetencyEvidence of(JobAnalysis analysis) {
        return CompetencyEvidence.of(analysis, Examples.workshop().competencies(), LISTENING);
    }
}
