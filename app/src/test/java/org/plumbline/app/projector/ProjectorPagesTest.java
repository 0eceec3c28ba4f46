package org.plumbline.app.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.Workshops;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.workshop.Workshop;

/** The room sees the job, never the people. */
class ProjectorPagesTest {
    private static final Workshop SCORED = Workshops.scored();

    @Test
    void noPageHoldsAnythingAboutPeople() {
        assertThat(pages(SCORED)).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page.toString())
                .doesNotContain("canary"));
    }

    @Test
    void noPageChangesWithTheScores() {
        Workshop withoutPeople = SCORED.toBuilder()
                .agreed(List.of())
                .scorecards(List.of())
                .rounds(List.of())
                .candidates(List.of())
                .panel(List.of())
                .build();

        assertThat(pages(SCORED)).isEqualTo(pages(withoutPeople));
    }

    @Test
    void aPageThatShowedACandidateWouldBeCaught() {
        var leaking = new ProjectorPage(
                "Network Engineer", "", List.of(SCORED.candidates().get(0).name()), List.of(), "");

        assertThat(leaking.toString()).contains("canary");
    }

    @Test
    void everyWayToMakeAPageIsTried() {
        assertThat(ways().map(Method::getName)).contains("position", "selection", "levels", "waiting");
    }

    @Test
    void theLevelsStandSideBySideLowestFirst() {
        ProjectorPage page = ProjectorPages.levels(SCORED, SCORED.competencies().get(0));

        assertThat(page.columns())
                .extracting(ProjectorPage.Column::name)
                .containsExactly("Unfamiliar", "Familiar", "Experienced", "Master");
    }

    @Test
    void theRequiredLevelIsSaidInWords() {
        ProjectorPage page = ProjectorPages.levels(SCORED, SCORED.competencies().get(0));

        assertThat(page.columns())
                .extracting(ProjectorPage.Column::note)
                .containsExactly("", "required at GS-13", "", "");
    }

    @Test
    void thePositionNamesItsGradesAndDuties() {
        ProjectorPage page = ProjectorPages.position(SCORED);

        assertThat(page.title()).isEqualTo("Network Engineer");
        assertThat(page.lead()).isEqualTo("Runs the network.");
        assertThat(page.lines()).containsExactly("GS-13");
    }

    @Test
    void theSelectionStandsInItsOrder() {
        assertThat(ProjectorPages.selection(SCORED).lines()).containsExactly("Listening", "Planning");
    }

    @Test
    void aWorkshopWithoutATitleStillHasAPage() {
        assertThat(ProjectorPages.waiting(Workshops.titled("w", "")).title()).isEqualTo("Plumbline");
    }

    /** Every page that can be made of a workshop. */
    private static List<ProjectorPage> pages(Workshop workshop) {
        var pages = new ArrayList<ProjectorPage>();
        ways().forEach(way -> {
            if (way.getParameterCount() == 1) {
                pages.add(make(way, workshop));
            } else {
                things(way.getParameterTypes()[1], workshop).forEach(thing -> pages.add(make(way, workshop, thing)));
            }
        });
        return pages;
    }

    private static Stream<Method> ways() {
        return Stream.of(ProjectorPages.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == ProjectorPage.class)
                .sorted(java.util.Comparator.comparing(Method::getName));
    }

    private static List<?> things(Class<?> type, Workshop workshop) {
        if (type == SelectedCompetency.class) {
            return workshop.competencies();
        }
        if (type == Question.class) {
            return workshop.questions();
        }
        throw new AssertionError("Say here what a page is made of: " + type);
    }

    private static ProjectorPage make(Method way, Object... arguments) {
        try {
            return (ProjectorPage) way.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
