package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.RequiredLevel;

class PositionAndSelectionChangeTest {
    private static final Workshop BEFORE = Examples.workshop();

    @Test
    void aNewGradeGoesToTheEnd() {
        Workshop after = new PositionChange.AddGrade(new Grade(new GradeId("gs-15"), "GS-15")).applyTo(BEFORE);

        assertThat(after.position().grades()).extracting(Grade::name).containsExactly("GS-13", "GS-14", "GS-15");
    }

    @Test
    void renamingAGradeKeepsItsPlaceAndWhatIsRequiredAtIt() {
        Workshop after = new PositionChange.RenameGrade(GS13, "Thirteen").applyTo(BEFORE);

        assertThat(after.position().grades()).extracting(Grade::name).containsExactly("Thirteen", "GS-14");
        assertThat(after.requiredLevels()).isEqualTo(BEFORE.requiredLevels());
    }

    @Test
    void removingAGradeTakesWhatWasRequiredAtItAlong() {
        Workshop after = new PositionChange.RemoveGrade(GS14).applyTo(BEFORE);

        assertThat(after.requiredLevels()).extracting(RequiredLevel::grade).containsOnly(GS13);
    }

    @Test
    void aGradeThatSomebodyAppliesForCannotGo() {
        assertThatThrownBy(() -> new PositionChange.RemoveGrade(GS13).applyTo(BEFORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Candidate C-01 applies for the grade gs-13");
    }

    @Test
    void editingThePositionKeepsTheRest() {
        Workshop after = new PositionChange.EditPosition(BEFORE.position(), "duties").applyTo(BEFORE);

        assertThat(after).isEqualTo(BEFORE);
    }

    @Test
    void aRequiredLevelTakesThePlaceOfTheOneBefore() {
        Workshop after = new LevelChange.SetRequiredLevel(LISTENING, GS13, 4).applyTo(BEFORE);

        assertThat(after.requiredLevel(LISTENING, GS13)).contains(4);
        assertThat(after.requiredLevel(LISTENING, GS14)).contains(3);
        assertThat(after.requiredLevels()).hasSize(4);
    }

    @Test
    void aClearedRequiredLevelIsUnknownAndNotZero() {
        Workshop after = new LevelChange.ClearRequiredLevel(LISTENING, GS13).applyTo(BEFORE);

        assertThat(after.requiredLevel(LISTENING, GS13)).isEmpty();
    }

    @Test
    void removingACompetencyForgetsItsRequiredLevels() {
        Workshop after = new SelectionChange.RemoveCompetency(LISTENING).applyTo(BEFORE);

        assertThat(after.competencies()).extracting(c -> c.id()).containsExactly(PLANNING);
        assertThat(after.requiredLevels()).extracting(RequiredLevel::competency).containsOnly(PLANNING);
    }

    @Test
    void removingACompetencyKeepsItsQuestionsButTheyNoLongerNameIt() {
        Workshop asked = BEFORE.toBuilder()
                .questions(List.of(about(LISTENING, PLANNING)))
                .build();

        Workshop after = new SelectionChange.RemoveCompetency(LISTENING).applyTo(asked);

        assertThat(after.questions()).containsExactly(about(PLANNING));
    }

    @Test
    void removingACompetencyKeepsTheRoundsThatWereOpenedWithIt() {
        Workshop opened = Examples.opened();

        assertThat(new SelectionChange.RemoveCompetency(LISTENING)
                        .applyTo(opened)
                        .rounds())
                .isEqualTo(opened.rounds());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'planning,listening'",
        "1, 'listening,planning'",
        "9, 'listening,planning'",
        "-3, 'planning,listening'"
    })
    void movingACompetencyPutsItAtTheIndexOrTheNearerEnd(int index, String order) {
        Workshop after = new SelectionChange.MoveCompetency(PLANNING, index).applyTo(BEFORE);

        assertThat(after.competencies()).extracting(c -> c.id().value()).containsExactly(order.split(","));
    }

    @Test
    void movingWhatIsNotThereChangesNothing() {
        assertThat(new SelectionChange.MoveCompetency(new CompetencyId("juggling"), 0).applyTo(BEFORE))
                .isEqualTo(BEFORE);
    }

    @Test
    void renamingKeepsTheSource() {
        Workshop after = new SelectionChange.RenameCompetency(LISTENING, "Hearing").applyTo(BEFORE);

        assertThat(after.competencies().get(0).name()).isEqualTo("Hearing");
        assertThat(after.competencies().get(0).source())
                .isEqualTo(BEFORE.competencies().get(0).source());
    }

    @Test
    void editingADefinitionTouchesNoOtherCompetency() {
        Workshop after = new SelectionChange.EditDefinition(LISTENING, "Hears.").applyTo(BEFORE);

        assertThat(after.competencies().get(0).competency().definition()).isEqualTo("Hears.");
        assertThat(after.competencies().get(1)).isEqualTo(BEFORE.competencies().get(1));
    }

    @Test
    void editingALevelTextKeepsTheIllustrationsOfThatLevel() {
        var illustrated = BEFORE.competencies().get(0).competency().toBuilder()
                .level(new LevelText(2, "Old words.", List.of("Takes notes.")))
                .build();
        Workshop before = BEFORE.toBuilder()
                .competencies(List.of(
                        BEFORE.competencies().get(0).with(illustrated),
                        BEFORE.competencies().get(1)))
                .build();

        Workshop after = new SelectionChange.EditLevelText(LISTENING, 2, "New words.").applyTo(before);

        assertThat(after.competencies().get(0).competency().levelText(2))
                .contains(new LevelText(2, "New words.", List.of("Takes notes.")));
    }

    @Test
    void anEditOfTheWorkshopLeavesAnOpenRoundAsItIs() {
        Workshop opened = Examples.opened();

        Workshop after = new SelectionChange.EditLevelText(LISTENING, 2, "New words.").applyTo(opened);

        assertThat(after.rounds()).isEqualTo(opened.rounds());
    }

    private static Question about(CompetencyId... competencies) {
        Question empty = Question.empty(new QuestionId("question-1"));
        return new Question(
                empty.id(),
                empty.type(),
                empty.reach(),
                empty.minutes(),
                "Tell us.",
                List.of("And then?"),
                List.of("Who?"),
                List.of(competencies),
                List.of("Names a case."),
                List.of("Names people."));
    }
}
