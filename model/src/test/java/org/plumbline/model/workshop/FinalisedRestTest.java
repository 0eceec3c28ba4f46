package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.workshop.PanelWorlds.SECOND;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.PanelWorlds.Given;
import org.plumbline.model.workshop.PanelWorlds.State;

class FinalisedRestTest {
    private static final Workshop BEFORE = PanelWorlds.in(
            State.ALL_IN,
            PanelWorlds.opened(Visibility.USUAL, Settling.CONSENSUS),
            new Given(List.of(3, 3, 3, 3), "words"));
    private static final Round ROUND = BEFORE.currentRound().orElseThrow();
    private static final Workshop FINAL = new ConsensusChange.Finalise(Digests.finalise(
                    BEFORE, ROUND, BEFORE.candidate(FIRST_CANDIDATE).orElseThrow(), List.of("Ana"), NOON))
            .applyTo(BEFORE);

    static Stream<WorkshopChange> touching() {
        Scorecard handedIn = FINAL.scorecards().stream()
                .filter(card -> card.isFor(FIRST_CANDIDATE, BEN) && card.revision() == 2)
                .findFirst()
                .orElseThrow();
        return Stream.of(
                new ScoringChange.SaveScorecard(handedIn.correction("Late."), ""),
                new ScoringChange.MergePacket(
                        List.of(handedIn.correction("Late.").submittedAt(NOON))),
                new ScoringChange.AgreeLevel(new Agreed(ROUND.digest(), FIRST_CANDIDATE, LISTENING, 2, "No.")),
                new CandidateChange.MarkAttendance(
                        new Attendance(ROUND.id(), FIRST_CANDIDATE, Attendance.Kind.WITHDRAWN, "", "Hal", NOON)),
                new AssignmentChange.Declare(new Declaration(BEN, FIRST_CANDIDATE, true, "Cousins.", NOON)),
                new PanelChange.EditCandidate(new Candidate(FIRST_CANDIDATE, "C-01", "Pat Invented", GS14), "grade"));
    }

    @ParameterizedTest
    @MethodSource("touching")
    void whatIsFinalisedIsTouchedByNothing(WorkshopChange change) {
        assertThat(FinalisedRest.broken(FINAL, change.applyTo(FINAL)))
                .map(Finalised::candidate)
                .contains(FIRST_CANDIDATE);
        assertThat(FinalisedRest.broken(BEFORE, change.applyTo(BEFORE))).isEmpty();
    }

    @Test
    void theOtherCandidatesAndNamesGoOn() {
        Scorecard other = FINAL.scorecards().stream()
                .filter(card -> card.isFor(SECOND, BEN))
                .findFirst()
                .orElseThrow();
        var change = WorkshopChange.together(
                "test",
                List.of(
                        new ScoringChange.SaveScorecard(other.submittedAt(NOON), ""),
                        new PanelChange.EditMember(
                                FINAL.member(BEN).orElseThrow().as(Role.MEMBER), "role"),
                        new PositionChange.Retitle("Another title")));

        assertThat(FinalisedRest.broken(FINAL, change.applyTo(FINAL))).isEmpty();
    }

    @Test
    void theSignatureStandsForWhatWasDecided() {
        assertThat(Digests.alteredDecisions(FINAL)).isEmpty();
        assertThat(FinalisedRest.isFinalised(FINAL, ROUND.digest(), FIRST_CANDIDATE))
                .isTrue();
        assertThat(FinalisedRest.isFinalised(FINAL, ROUND.digest(), SECOND)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("altering")
    void whatSomebodyAlteredByHandIsFound(WorkshopChange change) {
        assertThat(Digests.alteredDecisions(change.applyTo(FINAL)))
                .extracting(Finalised::candidate)
                .containsExactly(FIRST_CANDIDATE);
    }

    static Stream<WorkshopChange> altering() {
        return touching()
                .filter(change ->
                        !(change instanceof CandidateChange) && !(change instanceof ScoringChange.SaveScorecard));
    }
}
