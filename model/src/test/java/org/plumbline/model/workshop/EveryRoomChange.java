package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;

/** The examples of {@link EveryChange} that are about people, agenda and parked items. */
final class EveryRoomChange {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final ParticipantId GUS = new ParticipantId("gus");
    private static final AgendaStep HELLO = step("hello", AgendaTopic.WELCOME);
    private static final AgendaStep LAST = step("last", AgendaTopic.SIGN_OFF).withDone(true);
    private static final ParkedItem PARKED =
            new ParkedItem(new ParkedItemId("night-shift"), "Who takes the night shift?", AgendaTopic.TASKS, NINE, "");

    private EveryRoomChange() {}

    private static AgendaStep step(String id, AgendaTopic topic) {
        return new AgendaStep(new AgendaStepId(id), 1, "Say " + id, topic, 15, "Speak up.", 0, false);
    }

    private static Participant person(String name) {
        return new Participant(new ParticipantId(name), name + " Invented", ParticipantRole.SME);
    }

    /** Two people, two steps with the clock running for the first, one parked item. */
    static List<WorkshopChange> before() {
        return List.of(
                new PeopleChange.AddParticipants(List.of(person("flo"), person(GUS.value()))),
                new AgendaChange.SetAgenda(
                        new Agenda(List.of(HELLO, LAST), Optional.of(new Agenda.Running(HELLO.id(), NINE)))),
                new ParkingChange.ParkItem(PARKED));
    }

    static List<WorkshopChange> all() {
        return List.of(
                new PeopleChange.AddParticipant(person("ada")),
                new PeopleChange.AddParticipants(List.of(person("bo"), person("cy"))),
                new PeopleChange.EditParticipant(
                        new Participant(GUS, "Gus Renamed", ParticipantRole.HR_SPECIALIST), "name"),
                new PeopleChange.SetAttendance(List.of(GUS), 2, true),
                new PeopleChange.MarkLeft(GUS, true),
                new PeopleChange.RemoveParticipant(GUS),
                new PeopleChange.MoveParticipant(GUS, 0),
                new AgendaChange.SetAgenda(Agenda.EMPTY),
                new AgendaChange.AddStep(step("vote", AgendaTopic.VOTE), 1),
                new AgendaChange.EditStep(step(HELLO.id().value(), AgendaTopic.BREAK), "topic"),
                new AgendaChange.RemoveStep(HELLO.id()),
                new AgendaChange.MoveStep(HELLO.id(), 2, 1),
                new AgendaChange.StartStep(LAST.id(), TEN),
                new AgendaChange.PauseClock(TEN),
                new AgendaChange.FinishStep(HELLO.id(), TEN),
                new AgendaChange.ReopenStep(LAST.id()),
                new AgendaChange.SettleClock(0),
                new AgendaChange.SetSpent(HELLO.id(), 300),
                new ParkingChange.ParkItem(
                        new ParkedItem(new ParkedItemId("coffee"), "Coffee?", AgendaTopic.BREAK, TEN, "")),
                new ParkingChange.EditParked(PARKED.withAnswer("The day shift."), "answer"),
                new ParkingChange.RemoveParked(PARKED.id()));
    }
}
