package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.Coverage.Basis;
import org.plumbline.model.analysis.Coverage.Light;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.bank.CompetencyId;

/** Worked by hand: tasks 1 to 6, the competencies Listening (L) and Planning (P), up to four experts. */
class CoverageTest {
    private static final List<SelectedCompetency> SELECTED = Examples.workshop().competencies();
    private static final CompetencyId L = Examples.LISTENING;
    private static final CompetencyId P = Examples.PLANNING;

    @Test
    void whatNobodyLinkedIsNotBegun() {
        Coverage coverage = coverage(analysis(4));

        assertThat(coverage.basis()).isEqualTo(Basis.NONE);
        assertThat(coverage.isBegun()).isFalse();
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.competencies())
                .extracting(Coverage.CompetencyCoverage::light)
                .containsOnly(Light.UNLINKED);
        assertThat(coverage.loose()).hasSize(6);
    }

    @Test
    void anExpertWithAnEmptySheetHandedInNothing() {
        JobAnalysis analysis = with(analysis(2), sheet("a", "1L"), sheet("b"));

        assertThat(coverage(analysis).sheets()).isEqualTo(1);
        assertThat(coverage(analysis).holds(task(1), L)).isTrue();
    }

    @Test
    void exactlyHalfOfTheExpertsAreEnough() {
        JobAnalysis analysis =
                with(analysis(4), sheet("a", "1L", "2L"), sheet("b", "1L"), sheet("c", "3P"), sheet("d", "3P", "4P"));
        Coverage coverage = coverage(analysis);

        assertThat(coverage.basis()).isEqualTo(Basis.EXPERTS);
        assertThat(coverage.sheets()).isEqualTo(4);
        assertThat(coverage.links()).containsExactlyInAnyOrder(link("1L"), link("3P"));
        assertThat(coverage.loose()).containsExactly(task(2), task(4), task(5), task(6));
    }

    @Test
    void whoHandedInNothingIsMissingAndNotAgainst() {
        JobAnalysis analysis = with(analysis(4), sheet("a", "1L"), sheet("b", "2L"));

        assertThat(coverage(analysis).links()).containsExactlyInAnyOrder(link("1L"), link("2L"));
    }

    @Test
    void oneExpertAloneIsAllThatHandedIn() {
        assertThat(coverage(with(analysis(1), sheet("a", "5P"))).links()).containsExactly(link("5P"));
    }

    @ParameterizedTest
    @CsvSource({"0.66, true", "0.67, false", "1.0, false", "0.01, true"})
    void twoOfThreeAreHeldAgainstTheCutOff(double share, boolean holds) {
        JobAnalysis analysis =
                with(cutOff(analysis(3), share), sheet("a", "1L"), sheet("b", "1L", "2L"), sheet("c", "2P"));

        assertThat(coverage(analysis).holds(task(1), L)).isEqualTo(holds);
        assertThat(coverage(analysis).holds(task(6), L)).as("nobody said so").isFalse();
    }

    @Test
    void onlyExpertsAreCounted() {
        JobAnalysis plain = analysis(1);
        JobAnalysis analysis = with(
                plain.toBuilder()
                        .participants(List.of(
                                plain.participants().get(0),
                                new Participant(
                                        new ParticipantId("hr"), "Hana Invented", ParticipantRole.HR_SPECIALIST)))
                        .build(),
                sheet("a", "1L"),
                sheet("hr", "2L"));

        assertThat(coverage(analysis).sheets()).isEqualTo(1);
        assertThat(coverage(analysis).links()).containsExactly(link("1L"));
    }

    @Test
    void whatTheRoomAgreedOnCountsAlone() {
        JobAnalysis analysis = with(analysis(2), sheet("a", "1L"), sheet("b", "1L"), agreed("2P"));
        Coverage coverage = coverage(analysis);

        assertThat(coverage.basis()).isEqualTo(Basis.AGREED);
        assertThat(coverage.sheets()).isEqualTo(2);
        assertThat(coverage.links()).containsExactly(link("2P"));
    }

    @Test
    void anAgreedSheetWithoutALinkAgreesOnNothing() {
        JobAnalysis analysis = with(analysis(1), sheet("a", "1L"), agreed());

        assertThat(coverage(analysis).basis()).isEqualTo(Basis.EXPERTS);
    }

    @Test
    void fewerThanFourTasksAreFew() {
        Coverage coverage = coverage(with(analysis(0), agreed("1L", "2L", "3L", "1P", "2P", "3P", "4P")));

        assertThat(coverage.of(L).orElseThrow().light()).isEqualTo(Light.FEW);
        assertThat(coverage.of(L).orElseThrow().tasks()).containsExactly(task(1), task(2), task(3));
        assertThat(coverage.of(P).orElseThrow().light()).isEqualTo(Light.ENOUGH);
        assertThat(coverage.of(P).orElseThrow().count()).isEqualTo(4);
        assertThat(coverage.with(Light.FEW))
                .extracting(Coverage.CompetencyCoverage::competency)
                .containsExactly(L);
        assertThat(coverage.loose()).containsExactly(task(5), task(6));
    }

    @Test
    void aTaskThatTheRatingsDroppedDoesNotCount() {
        JobAnalysis analysis = with(analysis(0), agreed("1L", "2L", "3L", "4L"));
        Coverage coverage = Coverage.of(analysis, SELECTED, Set.of(task(4), task(6)));

        assertThat(coverage.of(L).orElseThrow().light()).isEqualTo(Light.FEW);
        assertThat(coverage.holds(task(4), L)).isFalse();
        assertThat(coverage.loose()).containsExactly(task(5));
    }

    @Test
    void whatTheRatingsDidNotKeepIsLeftOutAndWhatNobodyRatedIsNot() {
        JobAnalysis analysis = with(analysis(1), agreed("1L", "2L", "3L"));
        JobAnalysis rated = analysis.toBuilder()
                .ratings(List.of(new RatingSheet(
                        new ParticipantId("a"), List.of(rating(1, 5, 4), rating(2, 0, 0), rating(3, 2, 5)), List.of())))
                .build();

        assertThat(coverage(rated).leftOut()).containsExactlyInAnyOrder(task(2), task(3));
        assertThat(coverage(rated).links()).containsExactly(link("1L"));
        assertThat(coverage(rated).loose()).containsExactly(task(4), task(5), task(6));
    }

    private static TaskRating rating(int task, int importance, int frequency) {
        return new TaskRating(task(task), Optional.of(importance), Optional.of(frequency));
    }

    @Test
    void everyCompetencyWithFourTasksAndEveryTaskWithACompetencyIsComplete() {
        String[] links = {"1L", "2L", "3L", "4L", "3P", "4P", "5P", "6P"};

        assertThat(coverage(with(analysis(0), agreed(links))).isComplete()).isTrue();
        assertThat(coverage(with(analysis(0), agreed(Arrays.copyOf(links, 7)))).isComplete())
                .isFalse();
    }

    @Test
    void theMajorityIsInTheOrderOfTheTasks() {
        JobAnalysis analysis = with(analysis(3), sheet("a", "4P", "1L"), sheet("b", "4P", "1L"), sheet("c", "2L"));

        assertThat(LinkTally.of(analysis).majority(analysis)).containsExactly(link("1L"), link("4P"));
        assertThat(LinkTally.of(analysis).count(link("2L"))).isEqualTo(1);
        assertThat(LinkTally.of(analysis).count(link("6L"))).isZero();
    }

    private static Coverage coverage(JobAnalysis analysis) {
        return Coverage.of(analysis, SELECTED);
    }

    private static JobAnalysis analysis(int experts) {
        return JobAnalysis.EMPTY.toBuilder()
                .participants(IntStream.range(0, experts)
                        .mapToObj(i -> String.valueOf((char) ('a' + i)))
                        .map(id -> new Participant(new ParticipantId(id), id + " Invented", ParticipantRole.SME))
                        .toList())
                .tasks(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> new TaskStatement(task(i), "Do task " + i + ".", "", Optional.empty()))
                        .toList())
                .build();
    }

    private static JobAnalysis cutOff(JobAnalysis analysis, double share) {
        CutOffs usual = CutOffs.USUAL;
        return analysis.toBuilder()
                .cutOffs(new CutOffs(
                        usual.taskImportance(),
                        usual.taskFrequency(),
                        usual.notPerformedShare(),
                        usual.competencyImportance(),
                        usual.needAtEntry(),
                        usual.distinguishing(),
                        usual.asksDistinguishing(),
                        share))
                .build();
    }

    private static JobAnalysis with(JobAnalysis analysis, LinkageSheet... sheets) {
        var all = new ArrayList<>(analysis.linkages());
        all.addAll(List.of(sheets));
        return analysis.toBuilder().linkages(all).build();
    }

    private static LinkageSheet sheet(String rater, String... links) {
        return new LinkageSheet(
                Optional.of(new ParticipantId(rater)),
                Arrays.stream(links).map(CoverageTest::link).toList());
    }

    private static LinkageSheet agreed(String... links) {
        return new LinkageSheet(
                Optional.empty(), Arrays.stream(links).map(CoverageTest::link).toList());
    }

    /** "3P" links task 3 and Planning. */
    private static Link link(String words) {
        return new Link(task(words.charAt(0) - '0'), words.charAt(1) == 'L' ? L : P);
    }

    private static TaskId task(int number) {
        return new TaskId("task-" + number);
    }
}
