package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** What a workshop refuses before anybody is scored. */
class ConsistencyTest {
    private static final Workshop WORKSHOP = Examples.workshop();

    @Test
    void aRequiredLevelOutsideItsScaleIsRefused() {
        refused(w -> w.requiredLevels(List.of(new RequiredLevel(LISTENING, GS13, 5))), "listening is level 5");
        refused(w -> w.requiredLevels(List.of(new RequiredLevel(LISTENING, GS13, 0))), "listening is level 0");
    }

    @Test
    void theHighestAndTheLowestLevelOfTheScaleAreAllowed() {
        assertThat(List.of(1, 4)).allSatisfy(level -> assertThat(WORKSHOP.toBuilder()
                        .requiredLevels(List.of(new RequiredLevel(LISTENING, GS13, level)))
                        .build()
                        .requiredLevel(LISTENING, GS13))
                .contains(level));
    }

    @Test
    void aRequiredLevelAtAnUnknownGradeIsRefused() {
        refused(
                w -> w.requiredLevels(List.of(new RequiredLevel(LISTENING, new GradeId("gs-99"), 2))),
                "the grade gs-99, which the position does not have");
    }

    @Test
    void aRequiredLevelOfACompetencyThatIsNotSelectedIsRefused() {
        refused(
                w -> w.requiredLevels(List.of(new RequiredLevel(new CompetencyId("juggling"), GS13, 2))),
                "the competency juggling, which is not selected");
    }

    @Test
    void twoRequiredLevelsForOneCompetencyAndGradeAreRefused() {
        refused(
                w -> w.requiredLevels(
                        List.of(new RequiredLevel(LISTENING, GS13, 2), new RequiredLevel(LISTENING, GS13, 3))),
                "Two required levels");
    }

    @Test
    void aQuestionAboutACompetencyThatIsNotSelectedIsRefused() {
        refused(
                w -> w.questions(List.of(covering("question-1", new CompetencyId("juggling")))),
                "The question question-1 covers the competency juggling, which is not selected");
    }

    @Test
    void aCandidateForAnUnknownGradeIsRefused() {
        refused(
                w -> w.candidates(List.of(new Candidate(FIRST_CANDIDATE, "C-01", "Pat", new GradeId("gs-99")))),
                "Candidate C-01 applies for the grade gs-99");
    }

    @Test
    void aCompetencyWhoseScaleIsNotThereIsRefused() {
        refused(w -> w.scales(List.of()), "“Listening” uses the scale “familiarity”, which is not there");
    }

    @Test
    void aLevelTextOutsideItsScaleIsRefused() {
        Competency tooHigh = WORKSHOP.competencies().get(0).competency().toBuilder()
                .level(LevelText.of(5, "Far beyond."))
                .build();

        refused(
                w -> w.competencies(List.of(new SelectedCompetency(tooHigh, Optional.empty()))),
                "“Listening” names level 5");
    }

    @Test
    void twoCompetenciesWithOneIdAreRefused() {
        SelectedCompetency listening = WORKSHOP.competencies().get(0);
        refused(
                w -> w.competencies(List.of(listening, listening)),
                "Two selected competencies have the same id listening");
    }

    @Test
    void twoScalesWithOneIdAreRefused() {
        Scale other = Scale.proficiency("familiarity", "Other", "Low", "High");
        refused(w -> w.scales(List.of(BuiltInScales.FAMILIARITY, other)), "Two scales have the same id familiarity");
    }

    @Test
    void twoQuestionsWithOneIdAreRefused() {
        Question question = Question.empty(new QuestionId("question-1"));
        refused(w -> w.questions(List.of(question, question)), "Two questions have the same id question-1");
    }

    @Test
    void twoCandidatesWithOneIdAreRefused() {
        refused(
                w -> w.candidates(List.of(
                        new Candidate(FIRST_CANDIDATE, "C-01", "Pat", GS13),
                        new Candidate(FIRST_CANDIDATE, "C-02", "Kim", GS13))),
                "Two candidates have the same id candidate-1");
    }

    @Test
    void twoPanelMembersWithOneIdAreRefused() {
        refused(
                w -> w.panel(List.of(new PanelMember(ANA, "Ana", ""), new PanelMember(ANA, "Another Ana", ""))),
                "Two panel members have the same id ana");
    }

    @Test
    void twoGradesWithOneIdAreRefused() {
        Position position = WORKSHOP.position();
        assertThatThrownBy(() -> new Position(
                        "",
                        "",
                        "",
                        "",
                        "",
                        position.track(),
                        List.of(new Grade(GS13, "GS-13"), new Grade(GS13, "GS-14")),
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two grades");
    }

    @Test
    void whatIsMerelyUnfinishedIsAllowed() {
        Workshop bare = Workshop.empty(new WorkshopId("bare")).toBuilder()
                .questions(List.of(Question.empty(new QuestionId("q"))))
                .panel(List.of(new PanelMember(ANA, "", "")))
                .build();

        assertThat(bare.questions()).hasSize(1);
    }

    @Test
    void listsThatWereGivenMayChangeAfterwardsWithoutChangingTheWorkshop() {
        var panel = new java.util.ArrayList<>(WORKSHOP.panel());
        Workshop built = WORKSHOP.toBuilder().panel(panel).build();
        panel.clear();

        assertThat(built.panel()).hasSize(2);
    }

    @Test
    void aCandidateThatIsNotThereIsFoundAsAbsent() {
        assertThat(WORKSHOP.candidate(new CandidateId("nobody"))).isEmpty();
        assertThat(WORKSHOP.scale(new ScaleId("none"))).isEmpty();
    }

    private static Question covering(String id, CompetencyId competency) {
        Question empty = Question.empty(new QuestionId(id));
        return new Question(
                empty.id(),
                empty.type(),
                empty.reach(),
                empty.minutes(),
                empty.lead(),
                List.of(),
                List.of(),
                List.of(competency),
                List.of(),
                List.of());
    }

    private static void refused(UnaryOperator<WorkshopBuilder> damage, String sentence) {
        WorkshopBuilder damaged = damage.apply(WORKSHOP.toBuilder());
        assertThatThrownBy(damaged::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
