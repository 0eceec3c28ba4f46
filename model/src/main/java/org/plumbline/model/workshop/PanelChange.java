package org.plumbline.model.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Proceedings;

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

    /**
     * Takes out a candidate whom nothing holds ({@link CandidateHold}), and with them who was to rate them, what was
     * declared about them and whether they came.
     */
    record RemoveCandidate(CandidateId candidate) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            CandidateHold.on(before, candidate).ifPresent(hold -> {
                throw new IllegalArgumentException("The candidate " + candidate + " stays for the record: " + hold);
            });
            Proceedings proceedings = before.proceedings();
            return before.toBuilder()
                    .candidates(
                            Lists.without(before.candidates(), old -> old.id().equals(candidate)))
                    .proceedings(proceedings.toBuilder()
                            .assignments(Lists.without(proceedings.assignments(), old -> old.candidate()
                                    .equals(candidate)))
                            .declarations(Lists.without(proceedings.declarations(), old -> old.candidate()
                                    .equals(candidate)))
                            .attendances(Lists.without(proceedings.attendances(), old -> old.candidate()
                                    .equals(candidate)))
                            .practice(Lists.without(proceedings.practice(), old -> old.candidate()
                                    .equals(candidate)))
                            .build())
                    .build();
        }
    }

    /** The candidates in another order; those who are not named keep theirs, after the others. */
    record OrderCandidates(List<CandidateId> order) implements PanelChange {
        public OrderCandidates {
            order = List.copyOf(order);
        }

        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .candidates(before.candidates().stream()
                            .sorted(Comparator.comparingInt(this::place))
                            .toList())
                    .build();
        }

        private int place(Candidate candidate) {
            int place = order.indexOf(candidate.id());
            return place < 0 ? order.size() : place;
        }
    }

    /** Other codes for some candidates. */
    record GiveCodes(List<Code> codes) implements PanelChange {
        public GiveCodes {
            codes = List.copyOf(codes);
        }

        /** The code of one candidate. */
        public record Code(CandidateId candidate, String code) {}

        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .candidates(before.candidates().stream().map(this::coded).toList())
                    .build();
        }

        private Candidate coded(Candidate candidate) {
            return codes.stream()
                    .filter(one -> one.candidate().equals(candidate.id()))
                    .findFirst()
                    .map(one -> candidate.withCode(one.code()))
                    .orElse(candidate);
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

    /** A panel member at another place in the list, from 0. */
    record MoveMember(PanelMemberId member, int index) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .panel(Lists.move(before.panel(), old -> old.id().equals(member), index))
                    .build();
        }
    }

    /**
     * Takes out a panel member who has not scored anybody and has no kit, with what was assigned to them and what they
     * declared.
     */
    record RemoveMember(PanelMemberId member) implements PanelChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .panel(Lists.without(before.panel(), old -> old.id().equals(member)))
                    .proceedings(MemberTies.cut(before.proceedings(), member))
                    .build();
        }
    }
}
