package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.levels.LevelsViewModel.Cell;
import org.plumbline.app.screen.levels.LevelsViewModel.Place;
import org.plumbline.app.screen.levels.LevelsViewModel.Row;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

class LevelsViewModelTest {
    private static final Place LOW = new Place(Invented.LISTENING, Invented.GS13);
    private static final Place HIGH = new Place(Invented.LISTENING, Invented.GS14);

    private final Workshop start = cleared(Invented.selection());
    private final WorkshopDocument document = new WorkshopDocument(start, start);
    private final LevelsViewModel model = new LevelsViewModel(document);

    private static Workshop cleared(Workshop workshop) {
        return workshop.toBuilder().requiredLevels(List.of()).build();
    }

    private Cell cell(Place place) {
        return model.matrix().get().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsRequiredBeforeSomebodySaysSo() {
        model.show();

        assertThat(cell(LOW).level()).isEmpty();
    }

    @Test
    void aKeySetsAndZeroClears() {
        model.show();
        model.set(LOW, 2);
        assertThat(cell(LOW).level().map(Level::ordinal)).contains(2);

        model.clear(LOW);
        assertThat(cell(LOW).level()).isEmpty();
    }

    @Test
    void aKeyOutsideTheScaleChangesNothing() {
        model.show();
        model.set(LOW, 7);

        assertThat(document.current()).isEqualTo(start);
    }

    @Test
    void aHigherGradeThatNeedsLessIsMarked() {
        model.show();
        model.set(LOW, 3);
        model.set(HIGH, 2);
        assertThat(cell(HIGH).falling()).isTrue();

        model.set(HIGH, 3);
        assertThat(cell(HIGH).falling()).isFalse();
    }

    @Test
    void whatTheSourceMarksIsTakenOverInOneStepWhereNobodySaidAnything() {
        var marked = start.competency(Invented.LISTENING).orElseThrow();
        var words = marked.competency().toBuilder()
                .required(new BankRequirement(Optional.empty(), 3, Evidence.MARKED))
                .build();
        Workshop workshop = start.toBuilder()
                .competencies(start.competencies().stream()
                        .map(each -> each.equals(marked) ? each.with(words) : each)
                        .toList())
                .build();
        var before = new LevelChange.SetRequiredLevel(Invented.LISTENING, Invented.GS13, 2).applyTo(workshop);
        var other = new WorkshopDocument(before, before);
        var levels = new LevelsViewModel(other);
        levels.show();
        levels.takeMarked();

        assertThat(other.current().requiredLevel(Invented.LISTENING, Invented.GS13))
                .contains(2);
        assertThat(other.current().requiredLevel(Invented.LISTENING, Invented.GS14))
                .contains(3);
        other.undo();
        assertThat(other.current()).isEqualTo(before);
    }

    @Test
    void theCoreStandsAboveWhatBelongsToARole() {
        document.apply(new SelectionChange.MoveCompetency(Invented.WRITING, 0));
        Workshop byRole = document.current().toBuilder()
                .analysis(start.analysis().toBuilder()
                        .selection(new Selection(
                                "",
                                List.of(new CompetencyReview(
                                        Invented.WRITING, List.of(), Optional.empty(), "Network"))))
                        .build())
                .build();
        var levels = new LevelsViewModel(new WorkshopDocument(byRole, byRole));
        levels.show();

        assertThat(levels.matrix().get().rows())
                .extracting(row -> row.competency().name())
                .containsExactly("Listening", "Planning", "Writing");
        assertThat(levels.matrix().get().rows()).extracting(Row::role).containsExactly("", "", "Network");
        assertThat(levels.matrix().get().byRole()).isTrue();
    }

    @Test
    void whatIsSaidIsCountedAndWhatIsUnusualIsNamed() {
        model.show();
        assertThat(model.said()).isEqualTo("0 of 6 said");
        assertThat(model.warnings()).isEmpty();

        model.paste("2\t2\n3\t3\n3\t", LOW);
        assertThat(model.said()).isEqualTo("5 of 6 said");
        assertThat(model.warnings()).isEmpty();

        model.set(new Place(Invented.WRITING, Invented.GS14), 3);
        assertThat(model.warnings())
                .containsExactly(
                        "GS-13 and GS-14 need the same level of every competency; nobody can be told apart by grade.");
        model.set(HIGH, 1);
        assertThat(model.warnings()).containsExactly("“Listening”: GS-14 needs less than GS-13.");
    }
}
