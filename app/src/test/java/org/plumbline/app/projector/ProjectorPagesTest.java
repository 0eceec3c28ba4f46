package org.plumbline.app.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.Workshops;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.Workshop;

/** What each page says. */
class ProjectorPagesTest {
    private static final Workshop SCORED = Workshops.scored();

    @Test
    void theLevelsStandSideBySideLowestFirst() {
        assertThat(columns(LevelPages.table(SCORED, SCORED.competencies().get(0))))
                .extracting(Body.Column::name)
                .containsExactly("Unfamiliar", "Familiar", "Experienced", "Master");
    }

    @Test
    void theRequiredLevelIsSaidInWords() {
        assertThat(columns(LevelPages.table(SCORED, SCORED.competencies().get(0))))
                .extracting(Body.Column::note)
                .containsExactly("", "required at GS-13", "", "");
    }

    @Test
    void theMatrixSaysTheWordOfEachLevelAndADashWhereNothingWasSaid() {
        assertThat(LevelPages.required(SCORED).body())
                .isEqualTo(new Body.Grid(
                        List.of("Competency", "GS-13"),
                        List.of(List.of("Listening", "Familiar"), List.of("Planning", "–"))));
    }

    @Test
    void thePositionNamesItsAgencyAndGrades() {
        ProjectorPage page = ProjectorPages.position(SCORED);

        assertThat(page.title()).isEqualTo("Network Engineer");
        assertThat(page.lead()).isEqualTo(SCORED.position().agency());
        assertThat(page.body()).isEqualTo(Body.Lines.of(List.of("GS-13")));
    }

    @Test
    void theSelectionStandsInItsOrder() {
        assertThat(CompetencyPages.selection(SCORED).body()).isEqualTo(Body.Lines.of(List.of("Listening", "Planning")));
    }

    @Test
    void aWorkshopWithoutATitleStillHasAPage() {
        assertThat(ProjectorPages.waiting(Workshops.titled("w", "")).title()).isEqualTo("Plumbline");
    }

    @Test
    void theTaskListGrowsAtItsEnd() {
        ProjectorPage page = TaskPages.list(tasks());

        assertThat(page.lead()).isEqualTo("3 tasks");
        assertThat(page.body()).isInstanceOfSatisfying(Body.Lines.class, lines -> {
            assertThat(lines.growing()).isTrue();
            assertThat(lines.lines())
                    .extracting(Body.Line::text)
                    .containsExactly("Lays cables", "Tests links", "Writes reports");
        });
    }

    @Test
    void groupsShowTheirTasksAndWhatStandsInNone() {
        assertThat(TaskPages.groups(tasks()).body())
                .isEqualTo(new Body.Cards(List.of(
                        new Body.Card("Cabling", List.of("Lays cables", "Tests links")),
                        new Body.Card("In no group yet", List.of("Writes reports")))));
    }

    @Test
    void aCompetencyShowsTheTasksItCameFrom() {
        ProjectorPage page = CompetencyPages.card(tasks(), SCORED.competencies().get(0));

        assertThat(page.title()).isEqualTo("Listening");
        assertThat(page.lead()).isEqualTo("Listening at work.");
        assertThat(page.body()).isEqualTo(Body.Lines.of(List.of("Lays cables", "Tests links")));
    }

    @Test
    void theAgendaSaysWhatIsDoneOnAndNext() {
        var running = new Agenda.Running(new AgendaStepId("b"), java.time.Instant.EPOCH);
        ProjectorPage page = AgendaPages.today(agenda(Optional.of(running)));

        assertThat(page.title()).isEqualTo("Agenda, day 1 of 2");
        assertThat(page.body())
                .isEqualTo(new Body.Lines(
                        List.of(
                                new Body.Line("✓", "a", "30 min", false),
                                new Body.Line("▸", "b", "now · 30 min", true),
                                new Body.Line("", "c", "next · 30 min", false)),
                        false));
    }

    @Test
    void theAgendaOfADayThatIsOverIsTheNextDays() {
        Workshop rested = agenda(Optional.empty());
        List<AgendaStep> steps = rested.analysis().agenda().steps().stream()
                .map(step -> step(step.id().value(), step.day(), step.day() == 1))
                .toList();
        Workshop over = with(rested.analysis().toBuilder()
                .agenda(new Agenda(steps, Optional.empty()))
                .build());

        assertThat(AgendaPages.today(over).title()).isEqualTo("Agenda, day 2 of 2");
    }

    private static Workshop agenda(Optional<Agenda.Running> running) {
        return with(JobAnalysis.EMPTY.toBuilder()
                .agenda(new Agenda(
                        List.of(step("a", 1, true), step("b", 1, false), step("c", 1, false), step("d", 2, false)),
                        running))
                .build());
    }

    private static AgendaStep step(String name, int day, boolean done) {
        return new AgendaStep(new AgendaStepId(name), day, name, AgendaTopic.TASKS, 30, "Say something", 0, done);
    }

    private static Workshop tasks() {
        return with(JobAnalysis.EMPTY.toBuilder()
                .tasks(List.of(task("1", "Lays cables"), task("2", "Tests links"), task("3", "Writes reports")))
                .groups(List.of(new TaskGroup(
                        new TaskGroupId("g"),
                        "Cabling",
                        List.of(new TaskId("1"), new TaskId("2")),
                        Optional.of(Workshops.LISTENING))))
                .build());
    }

    private static TaskStatement task(String id, String text) {
        return new TaskStatement(new TaskId(id), text, "", Optional.empty());
    }

    private static Workshop with(JobAnalysis analysis) {
        return SCORED.toBuilder().analysis(analysis).build();
    }

    private static List<Body.Column> columns(ProjectorPage page) {
        return ((Body.Columns) page.body()).columns();
    }
}
