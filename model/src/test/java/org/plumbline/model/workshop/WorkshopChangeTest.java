package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;

/** What holds for every change. */
class WorkshopChangeTest {
    static List<WorkshopChange> everyChange() {
        return EveryChange.all();
    }

    /** Every record under the sealed family. */
    static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(WorkshopChangeTest::kinds)
                : Stream.of(type);
    }

    @Test
    void thereIsAnExampleOfEveryKind() {
        assertThat(EveryChange.all().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        new ArrayList<>(kinds(WorkshopChange.class).toList()));
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void theExampleOfEachKindChangesSomething(WorkshopChange change) {
        assertThat(change.applyTo(EveryChange.BEFORE)).isNotEqualTo(EveryChange.BEFORE);
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void theWorkshopBeforeStaysAsItWas(WorkshopChange change) {
        byte[] before = WorkshopFile.bytes(EveryChange.BEFORE, UnknownFields.NONE);

        change.applyTo(EveryChange.BEFORE);

        assertThat(WorkshopFile.bytes(EveryChange.BEFORE, UnknownFields.NONE)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void theSameStepOnTheSameWorkshopGivesTheSame(WorkshopChange change) {
        assertThat(change.applyTo(EveryChange.BEFORE)).isEqualTo(change.applyTo(EveryChange.BEFORE));
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void whatCameOutCanBeSavedAndReadBack(WorkshopChange change) {
        Workshop after = change.applyTo(EveryChange.BEFORE);

        assertThat(WorkshopFile.read("w.plumbline", WorkshopFile.bytes(after, UnknownFields.NONE))
                        .value())
                .isEqualTo(after);
    }

    @Test
    void onlyWhatIsTypedMerges() {
        assertThat(EveryChange.all().stream()
                        .filter(change -> change.mergeKey().isPresent())
                        .map(change -> change.getClass().getSimpleName()))
                .containsExactlyInAnyOrder(
                        "Retitle",
                        "EditPosition",
                        "RenameGrade",
                        "RenameCompetency",
                        "EditDefinition",
                        "EditLevelText",
                        "SetRole",
                        "ExplainCount",
                        "EditQuestion",
                        "SetSlot",
                        "EditCandidate",
                        "EditMember",
                        "EditParticipant",
                        "EditStep",
                        "SetSpent",
                        "EditParked",
                        "EditTask",
                        "RenameGroup",
                        "SaveScorecard",
                        "MarkAttendance",
                        "SetWeight",
                        "ExplainWeights",
                        "SetDotsEach",
                        "EditTrial",
                        "AgreeLevel",
                        "SetCutOffs",
                        "RateTasks",
                        "RateCompetencies",
                        "SayFact",
                        "LimitResume",
                        "LimitWritten",
                        "EditRequirement");
    }

    @Test
    void mergeKeysOfDifferentKindsDiffer() {
        assertThat(EveryChange.all().stream().map(WorkshopChange::mergeKey).flatMap(Optional::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void typingInOneFieldOfOneThingMerges() {
        assertSame(new PositionChange.Retitle("A"), new PositionChange.Retitle("Ab"));
        assertSame(
                new SelectionChange.EditLevelText(LISTENING, 2, "A"),
                new SelectionChange.EditLevelText(LISTENING, 2, "Ab"));
        assertSame(
                score(ANA, "analysis").withAnalysis("A"), score(ANA, "analysis").withAnalysis("Ab"));
    }

    @Test
    void typingInAnotherFieldOrAnotherThingIsAStepOfItsOwn() {
        assertOther(
                new SelectionChange.EditLevelText(LISTENING, 2, "A"),
                new SelectionChange.EditLevelText(LISTENING, 3, "A"));
        assertOther(
                new SelectionChange.EditDefinition(LISTENING, "A"), new SelectionChange.EditDefinition(PLANNING, "A"));
        var candidate = new Candidate(FIRST_CANDIDATE, "C-01", "Pat", GS13);
        assertOther(new PanelChange.EditCandidate(candidate, "name"), new PanelChange.EditCandidate(candidate, "code"));
        assertOther(
                new PanelChange.EditMember(new PanelMember(ANA, "", ""), "name"),
                new PanelChange.EditMember(new PanelMember(BEN, "", ""), "name"));
    }

    @Test
    void scoresOfAnotherRoundRevisionOrMemberAreStepsOfTheirOwn() {
        Scorecard card = score(ANA, "");
        WorkshopChange typing = new ScoringChange.SaveScorecard(card, "analysis");
        assertOther(typing, new ScoringChange.SaveScorecard(card, "notes"));
        assertOther(typing, new ScoringChange.SaveScorecard(score(BEN, ""), "analysis"));
        assertOther(
                typing,
                new ScoringChange.SaveScorecard(Scorecard.draft("other round", FIRST_CANDIDATE, ANA), "analysis"));
        assertOther(
                typing,
                new ScoringChange.SaveScorecard(
                        new Scorecard(
                                card.roundDigest(),
                                card.candidate(),
                                card.member(),
                                2,
                                List.of(),
                                List.of(),
                                "",
                                Optional.empty()),
                        "analysis"));
    }

    @Test
    void anAgreementOnAnotherLevelIsAStepOfItsOwnAndTypingItsReasonIsNot() {
        var two = new Agreed(EveryChange.ROUND, FIRST_CANDIDATE, LISTENING, 2, "A");
        var reason = new Agreed(EveryChange.ROUND, FIRST_CANDIDATE, LISTENING, 2, "Ab");
        var three = new Agreed(EveryChange.ROUND, FIRST_CANDIDATE, LISTENING, 3, "A");
        var otherRound = new Agreed("other round", FIRST_CANDIDATE, LISTENING, 2, "A");

        assertSame(new ScoringChange.AgreeLevel(two), new ScoringChange.AgreeLevel(reason));
        assertOther(new ScoringChange.AgreeLevel(two), new ScoringChange.AgreeLevel(three));
        assertOther(new ScoringChange.AgreeLevel(two), new ScoringChange.AgreeLevel(otherRound));
    }

    @Test
    void aSubmissionIsNeverMergedIntoTheTypingBeforeIt() {
        assertThat(new ScoringChange.SaveScorecard(score(ANA, "").submittedAt(Examples.NOON), "").mergeKey())
                .isEmpty();
    }

    private static Scorecard score(org.plumbline.model.interview.PanelMemberId member, String analysis) {
        return Scorecard.draft(EveryChange.ROUND, FIRST_CANDIDATE, member).withAnalysis(analysis);
    }

    private static void assertSame(Scorecard one, Scorecard other) {
        assertSame(
                new ScoringChange.SaveScorecard(one, "analysis"), new ScoringChange.SaveScorecard(other, "analysis"));
    }

    private static void assertSame(WorkshopChange one, WorkshopChange other) {
        assertThat(one.mergeKey()).isPresent().isEqualTo(other.mergeKey());
    }

    private static void assertOther(WorkshopChange one, WorkshopChange other) {
        assertThat(one.mergeKey()).isPresent().isNotEqualTo(other.mergeKey());
    }
}
