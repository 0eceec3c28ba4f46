package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnoutTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final ParticipantId BEA = new ParticipantId("bea");
    private static final ParticipantId CEM = new ParticipantId("cem");
    private static final ParticipantId GONE = new ParticipantId("gone");

    @Test
    void onlyExpertsAreWaitedFor() {
        Turnout turnout = Turnout.of(analysis(expert(ADA), other("fay")), Set.of());

        assertThat(turnout.turns()).extracting(Turnout.Turn::person).containsExactly(ADA);
        assertThat(turnout.complete()).isFalse();
    }

    @Test
    void nobodyIsNeverComplete() {
        assertThat(Turnout.of(analysis(), Set.of()).complete()).isFalse();
    }

    @Test
    void whoHandedInAndIsNoLongerListedCountsAndIsMarked() {
        Turnout turnout = Turnout.of(analysis(expert(ADA)), Set.of(GONE));

        assertThat(turnout.done()).isEqualTo(1);
        assertThat(turnout.all()).isEqualTo(2);
        assertThat(turnout.gone()).isEqualTo(1);
        assertThat(turnout.turn(GONE).orElseThrow().onList()).isFalse();
        assertThat(turnout.missing()).isEqualTo("Name of ada");
    }

    @Test
    void whoLeftMidwayIsNotWaitedFor() {
        Turnout before = Turnout.of(analysis(expert(ADA), expert(BEA).withLeft(true)), Set.of(ADA));
        Turnout after = Turnout.of(analysis(expert(ADA), expert(BEA).withLeft(true)), Set.of(ADA, BEA));

        assertThat(before.complete()).isTrue();
        assertThat(before.all()).isEqualTo(1);
        assertThat(after.all()).isEqualTo(2);
        assertThat(after.gone()).isEqualTo(1);
    }

    @Test
    void theNextIsTheNextWhoHasNotHandedInAndThenFromTheTop() {
        Turnout turnout = Turnout.of(analysis(expert(ADA), expert(BEA), expert(CEM)), Set.of(BEA));

        assertThat(turnout.after(ADA)).map(Turnout.Turn::person).contains(CEM);
        assertThat(turnout.after(CEM)).map(Turnout.Turn::person).contains(ADA);
        assertThat(Turnout.of(analysis(expert(ADA)), Set.of(ADA)).after(ADA)).isEmpty();
    }

    private static Participant expert(ParticipantId id) {
        return new Participant(id, "Name of " + id, ParticipantRole.SME);
    }

    private static Participant other(String id) {
        return new Participant(new ParticipantId(id), id, ParticipantRole.FACILITATOR);
    }

    private static JobAnalysis analysis(Participant... people) {
        return JobAnalysis.EMPTY.toBuilder().participants(List.of(people)).build();
    }
}
