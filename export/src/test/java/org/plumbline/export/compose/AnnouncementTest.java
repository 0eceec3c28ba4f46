package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** The announcement names every competency, what each grade requires, and every step. */
class AnnouncementTest {
    @Test
    void everyCompetencyStandsWithItsDefinitionAndWhatEachGradeRequires() {
        Workshop workshop = ExampleWorkshop.scored();
        String text = text(workshop, Language.ENGLISH);

        assertThat(workshop.competencies()).isNotEmpty().allSatisfy(selected -> {
            assertThat(text)
                    .contains(selected.name() + ". " + selected.competency().definition());
            workshop.position().grades().forEach(grade -> assertThat(text).contains("Required at " + grade.name()));
        });
    }

    @Test
    void aRoundIsAStepWithItsRule() {
        assertThat(text(ExampleWorkshop.scored(), Language.ENGLISH))
                .contains("Structured interview", "Rule: ", "Ratings are not averages.");
    }

    @Test
    void withoutARoundItSaysThatStepsAreMissing() {
        assertThat(text(Workshop.empty(new WorkshopId("new")), Language.ENGLISH))
                .contains("No competency has been selected yet.", "No round has been prepared yet.");
    }

    @Test
    void itSpeaksSpanish() {
        assertThat(text(ExampleWorkshop.scored(), Language.SPANISH)).contains("Cómo se le evaluará", "Nivel exigido");
    }

    private static String text(Workshop workshop, Language language) {
        return new TextRenderer()
                .text(DocumentKind.ANNOUNCEMENT.compose(workshop, Parameters.NONE.withLanguage(language)));
    }
}
