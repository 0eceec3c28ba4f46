package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UsualAgendaTest {
    private final AtomicInteger last = new AtomicInteger();
    private final Agenda agenda = UsualAgenda.make(() -> new AgendaStepId("step-" + last.incrementAndGet()));

    @Test
    void sixteenStepsTakeTwoDays() {
        assertThat(agenda.steps())
                .extracting(AgendaStep::minutes)
                .containsExactly(15, 60, 60, 75, 5, 75, 45, 15, 30, 90, 15, 135, 60, 60, 240, 15);
        assertThat(agenda.steps())
                .extracting(AgendaStep::day)
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(agenda.days()).isEqualTo(2);
    }

    @Test
    void togetherTheyTake995Minutes() {
        assertThat(minutes(agenda.steps())).isEqualTo(995);
        assertThat(minutes(agenda.ofDay(1))).isEqualTo(350);
        assertThat(minutes(agenda.ofDay(2))).isEqualTo(645);
    }

    private static int minutes(List<AgendaStep> steps) {
        return steps.stream().mapToInt(AgendaStep::minutes).sum();
    }

    @Test
    void theRoomGoesFromTasksOverVotesAndLevelsToQuestionsAndSignatures() {
        assertThat(agenda.steps().stream().map(AgendaStep::topic).distinct())
                .containsExactly(
                        AgendaTopic.WELCOME,
                        AgendaTopic.TASKS,
                        AgendaTopic.VOTE,
                        AgendaTopic.COMPETENCIES,
                        AgendaTopic.LEVELS,
                        AgendaTopic.PEOPLE,
                        AgendaTopic.LINKAGE,
                        AgendaTopic.TRIAL,
                        AgendaTopic.QUESTIONS,
                        AgendaTopic.SIGN_OFF);
    }

    @Test
    void eachStepHasAnIdATitleAndAScriptAndNothingIsSpent() {
        assertThat(agenda.steps()).extracting(AgendaStep::id).doesNotHaveDuplicates();
        assertThat(agenda.steps())
                .extracting(AgendaStep::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(agenda.steps())
                .extracting(AgendaStep::script)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(agenda.steps()).noneMatch(step -> step.done() || step.spentSeconds() > 0);
        assertThat(agenda.running()).isEmpty();
    }
}
