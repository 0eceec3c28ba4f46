package org.plumbline.model.workshop;

import java.util.Optional;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;

/** A change of who applies or who rates. */
public sealed interface PanelChange extends WorkshopChange {

    /** A new candidate at the end of the list. */
    record AddCandidate(Candidate candidate) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .candidates(Lists.plus(before.candidates(), candidate))
                    .build();
        }
    }

    /**
     * A candidate with one field edited.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditCandidate(Candidate candidate, String field) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .candidates(Lists.replace(
                            before.candidates(), old -> old.id().equals(candidate.id()), old -> candidate))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("candidate." + candidate.id() + "." + field);
        }
    }

    /** Takes out a candidate whom nobody has scored; scores are part of the record and hold their candidate. */
    record RemoveCandidate(CandidateId candidate) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .candidates(
                            Lists.without(before.candidates(), old -> old.id().equals(candidate)))
                    .build();
        }
    }

    /** A new panel member at the end of the list. */
    record AddMember(PanelMember member) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().panel(Lists.plus(before.panel(), member)).build();
        }
    }

    /**
     * A panel member with one field edited.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditMember(PanelMember member, String field) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .panel(Lists.replace(before.panel(), old -> old.id().equals(member.id()), old -> member))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("member." + member.id() + "." + field);
        }
    }

    /** Takes out a panel member who has not scored anybody. */
    record RemoveMember(PanelMemberId member) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .panel(Lists.without(before.panel(), old -> old.id().equals(member)))
                    .build();
        }
    }
}
