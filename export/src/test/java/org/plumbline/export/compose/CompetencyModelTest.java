package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Workshops;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Track;
import org.plumbline.model.workshop.Workshop;

class CompetencyModelTest {
    @TestFactory
    Stream<DynamicTest> leavesNothingOut() {
        return Workshops.all().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> assertComplete(named)));
    }

    private static void assertComplete(Map.Entry<String, Workshop> named) {
        String model = text(named.getValue());
        for (SelectedCompetency selected : named.getValue().competencies()) {
            Competency competency = selected.competency();
            var wanted = new ArrayList<>(List.of(competency.name(), competency.definition()));
            wanted.addAll(competency.definitionItems());
            wanted.addAll(competency.indicators());
            wanted.addAll(competency.applicationAreas());
            competency.levels().forEach(level -> {
                wanted.add(level.text());
                wanted.addAll(level.illustrations());
            });
            competency.performanceLevels().forEach(level -> wanted.addAll(List.of(level.name(), level.text())));
            selected.source().ifPresent(source -> wanted.add(source.bankTitle()));
            assertThat(model).contains(wanted);
        }
    }

    @Test
    void showsTheRequiredLevelsFirstAndInWords() {
        String model = text(ExampleWorkshop.scored());

        assertThat(model.indexOf("12. Fault Diagnosis * | Familiar | Experienced"))
                .isPositive()
                .isLessThan(model.indexOf("\nCompetencies\n"));
        assertThat(model)
                .contains("59. Foresight | Not yet said | Level 1")
                .contains("Required at GS-12: Familiar. Required at GS-13: Experienced.")
                .contains("Experienced: required at GS-13 | ")
                .contains("Needed before the first day of work.")
                .contains("How well it is performed is said apart from the level: Satisfactory, Superior.");
    }

    @Test
    void aSkillSaysTheLevelForThisPositionAndNotForOthers() {
        String model = text(ExampleWorkshop.scored());

        assertThat(model)
                .contains("Load forecasting: Reads a trend out of three years of figures (level 4 of 5 for GS-13)")
                .contains("Price comparison")
                .doesNotContain("Chief of lines");
    }

    @Test
    void aPositionOnATrackIsHeldToItsTextsOnly() {
        assertThat(text(on(Optional.of(Track.MANAGERIAL))))
                .contains("Settles conflicts between whole units.")
                .doesNotContain("settles conflicts before they are escalated", "Levels for the track");
    }

    @Test
    void aPositionOnNoTrackShowsTheTextsOfEveryTrack() {
        assertThat(text(on(Optional.empty())))
                .contains("Settles conflicts between whole units.", "Levels for the track: Managerial")
                .contains("settles conflicts before they are escalated");
    }

    private static Workshop on(Optional<Track> track) {
        Workshop workshop = ExampleWorkshop.draft();
        return workshop.toBuilder().position(workshop.position().onTrack(track)).build();
    }

    private static String text(Workshop workshop) {
        return new TextRenderer().text(DocumentKind.COMPETENCY_MODEL.compose(workshop, Parameters.NONE));
    }
}
