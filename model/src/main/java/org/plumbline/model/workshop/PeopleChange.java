package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.change.Lists;

/** A change of who takes part in the workshop. */
public sealed interface PeopleChange extends AnalysisChange {
    /** A new participant at the end of the list. */
    record AddParticipant(Participant participant) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return listed(before, Lists.plus(before.participants(), participant));
        }
    }

    /** Several at the end of the list, as from a spreadsheet. */
    record AddParticipants(List<Participant> participants) implements PeopleChange {
        public AddParticipants {
            participants = List.copyOf(participants);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return listed(
                    before,
                    Stream.concat(before.participants().stream(), participants.stream())
                            .toList());
        }
    }

    /**
     * A participant with one field edited; attendance and leaving have changes of their own.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditParticipant(Participant participant, String field) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return each(before, List.of(participant.id()), old -> participant
                    .withDays(old.days())
                    .withLeft(old.left()));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("participant." + participant.id() + "." + field);
        }
    }

    /** Who was there on a day, or was not. */
    record SetAttendance(List<ParticipantId> people, int day, boolean there) implements PeopleChange {
        public SetAttendance {
            people = List.copyOf(people);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return each(before, people, old -> old.withDays(days(old)));
        }

        private List<Integer> days(Participant old) {
            IntStream others = old.days().stream().mapToInt(Integer::intValue).filter(each -> each != day);
            return (there ? IntStream.concat(others, IntStream.of(day)) : others)
                    .boxed()
                    .toList();
        }
    }

    /** Somebody left before the end, or came back; what they gave stays. */
    record MarkLeft(ParticipantId participant, boolean left) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return each(before, List.of(participant), old -> old.withLeft(left));
        }
    }

    /** Takes somebody off the list, and what they rated and linked with them; tasks and votes stay. */
    record RemoveParticipant(ParticipantId participant) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.without(participant);
        }
    }

    /** Another place in the list. */
    record MoveParticipant(ParticipantId participant, int index) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return listed(
                    before, Lists.move(before.participants(), old -> old.id().equals(participant), index));
        }
    }

    private static JobAnalysis each(JobAnalysis before, List<ParticipantId> which, UnaryOperator<Participant> edit) {
        return listed(before, Lists.replace(before.participants(), old -> which.contains(old.id()), edit));
    }

    private static JobAnalysis listed(JobAnalysis before, List<Participant> participants) {
        return before.toBuilder().participants(participants).build();
    }
}
