package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.Contribution;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.TaskStatement;

class PeopleChangeTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final ParticipantId BO = new ParticipantId("bo");
    private static final JobAnalysis ROOM =
            new PeopleChange.AddParticipants(List.of(person(ADA), person(BO))).edit(JobAnalysis.EMPTY);

    private static Participant person(ParticipantId id) {
        return new Participant(id, id.value(), ParticipantRole.SME);
    }

    private static Participant ada(JobAnalysis analysis) {
        return analysis.participant(ADA).orElseThrow();
    }

    @Test
    void attendanceIsKeptByDayAndOnce() {
        JobAnalysis there = new PeopleChange.SetAttendance(List.of(ADA, BO), 2, true).edit(ROOM);
        JobAnalysis both = new PeopleChange.SetAttendance(List.of(ADA), 1, true).edit(there);
        JobAnalysis again = new PeopleChange.SetAttendance(List.of(ADA), 1, true).edit(both);

        assertThat(ada(again).days()).containsExactly(1, 2);
        assertThat(again.days()).isEqualTo(2);
        assertThat(ada(new PeopleChange.SetAttendance(List.of(ADA), 2, false).edit(again))
                        .days())
                .containsExactly(1);
    }

    @Test
    void editingAFieldKeepsAttendanceAndLeaving() {
        JobAnalysis before = new PeopleChange.MarkLeft(ADA, true)
                .edit(new PeopleChange.SetAttendance(List.of(ADA), 1, true).edit(ROOM));

        Participant after = ada(
                new PeopleChange.EditParticipant(new Participant(ADA, "Ada Renamed", ParticipantRole.SPONSOR), "name")
                        .edit(before));

        assertThat(after.name()).isEqualTo("Ada Renamed");
        assertThat(after.role()).isEqualTo(ParticipantRole.SPONSOR);
        assertThat(after.days()).containsExactly(1);
        assertThat(after.left()).isTrue();
    }

    @Test
    void somebodyWhoLeftIsStillInTheRecordButNotWaitedFor() {
        JobAnalysis left = new PeopleChange.MarkLeft(ADA, true).edit(voted());

        assertThat(left.experts()).extracting(Participant::id).containsExactly(ADA, BO);
        assertThat(left.presentExperts()).extracting(Participant::id).containsExactly(BO);
        assertThat(Contribution.of(left, ADA).votes()).isEqualTo(1);
    }

    @Test
    void ratingsGoWithSomebodyAndTasksAndVotesStay() {
        JobAnalysis before = voted().toBuilder()
                .ratings(List.of(new RatingSheet(
                        ADA, List.of(new TaskRating(new TaskId("t"), Optional.of(3), Optional.empty())), List.of())))
                .build();
        assertThat(Contribution.of(before, ADA)).isEqualTo(new Contribution(1, 1, 1, 0, 0));
        assertThat(Contribution.of(before, ADA).isLost()).isTrue();
        assertThat(Contribution.of(voted(), ADA).isLost()).isFalse();
        assertThat(Contribution.of(before, BO).isNothing()).isTrue();

        JobAnalysis gone = new PeopleChange.RemoveParticipant(ADA).edit(before);

        assertThat(Contribution.of(gone, ADA)).isEqualTo(new Contribution(0, 1, 0, 0, 0));
        assertThat(gone.tasks()).hasSize(1);
    }

    private static JobAnalysis voted() {
        return ROOM.toBuilder()
                .tasks(List.of(new TaskStatement(new TaskId("t"), "Answer calls.", "", Optional.of(ADA))))
                .ballots(List.of(new Ballot(
                        new BallotId("one"),
                        1,
                        3,
                        List.of(),
                        List.of(new Ballot.Paper(ADA, List.of())),
                        Optional.empty())))
                .build();
    }

    @Test
    void dayZeroAndYearsBelowZeroAreRefused() {
        assertThatThrownBy(() -> person(ADA).withDays(List.of(0))).hasMessageContaining("counted from 1");
        assertThatThrownBy(() -> person(ADA).withDays(List.of(1, Integer.MAX_VALUE)))
                .hasMessageContaining("counted from 1 to 60");
        assertThatThrownBy(() -> new Background(
                        Optional.empty(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Optional.of(-1),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        ""))
                .hasMessageContaining("got -1");
    }
}
