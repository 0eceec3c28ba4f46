package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.levels.LevelsViewModel.Place;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.Workshop;

class LevelPasteTest {
    private static final Place FIRST = new Place(Invented.LISTENING, Invented.GS13);

    private final Workshop start =
            Invented.selection().toBuilder().requiredLevels(List.of()).build();
    private final WorkshopDocument document = new WorkshopDocument(start, start);
    private final LevelsViewModel model = new LevelsViewModel(document);

    private LevelPaste.Result read(String text, Place from) {
        model.show();
        return LevelPaste.read(text, model.matrix().get(), from);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "Experienced, 3",
        "' experienced ', 3",
        "3.0, 3",
        "3  Experienced, 3",
        "3 - Experienced, 3",
        "Level 2, 2",
        "0, ",
        "5, ",
        "2 Experienced, ",
        "Expert, ",
        "2.5, ",
        "-1, ",
        "33, "
    })
    void aLevelIsItsWordOrItsNumberAndNothingIsGuessed(String cell, Integer level) {
        assertThat(LevelPaste.level(cell, BuiltInScales.FAMILIARITY)).isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void cellsFillTheMatrixFromTheChosenCellOn() {
        var read = read("2\t3\nFamiliar\t4", new Place(Invented.PLANNING, Invented.GS13));

        assertThat(read.problems()).isEmpty();
        assertThat(read.levels())
                .containsOnly(
                        java.util.Map.entry(new Place(Invented.PLANNING, Invented.GS13), 2),
                        java.util.Map.entry(new Place(Invented.PLANNING, Invented.GS14), 3),
                        java.util.Map.entry(new Place(Invented.WRITING, Invented.GS13), 2),
                        java.util.Map.entry(new Place(Invented.WRITING, Invented.GS14), 4));
    }

    @Test
    void namesInTheTableSayWhereItsLevelsBelong() {
        var read = read(
                "Competency\tGS 14\tGS-13\nWriting\t4\t3\nlistening\t\t1\nDancing\t2\t2",
                new Place(Invented.WRITING, Invented.GS14));

        assertThat(read.levels())
                .containsOnly(
                        java.util.Map.entry(new Place(Invented.WRITING, Invented.GS14), 4),
                        java.util.Map.entry(new Place(Invented.WRITING, Invented.GS13), 3),
                        java.util.Map.entry(FIRST, 1));
        assertThat(read.problems())
                .containsExactly("Line 4: “Dancing” is not selected here, so its levels were left out.");
    }

    @Test
    void aColumnOfAnotherGradeIsNamedAndLeftOut() {
        var read = read("\tGS-13\tGS-15\nWriting\t4\t3", FIRST);

        assertThat(read.levels()).hasSize(1);
        assertThat(read.problems())
                .containsExactly("The column “GS-15” is no grade of this position and was left out.");
    }

    @Test
    void aCellThatIsNoLevelIsNamedWithTheLevelsThatThereAre() {
        var read = read("2\tExpert", FIRST);

        assertThat(read.levels()).containsOnly(java.util.Map.entry(FIRST, 2));
        assertThat(read.problems())
                .containsExactly("“Expert” is no level of “Listening” and was left out at GS-14. Its levels are"
                        + " 1 Unfamiliar, 2 Familiar, 3 Experienced, 4 Master.");
    }

    @Test
    void whatLiesOutsideTheMatrixIsCounted() {
        var read = read("1\t2\t3\n1\t2", new Place(Invented.WRITING, Invented.GS13));

        assertThat(read.levels()).hasSize(2);
        assertThat(read.problems()).containsExactly("3 cells lay outside the matrix and were left out.");
    }

    @Test
    void anEmptyCellSaysNothing() {
        model.show();
        model.set(FIRST, 2);
        model.paste("\t3", FIRST);

        assertThat(document.current().requiredLevel(Invented.LISTENING, Invented.GS13))
                .contains(2);
        assertThat(document.current().requiredLevel(Invented.LISTENING, Invented.GS14))
                .contains(3);
    }

    @Test
    void aPasteIsOneStepAndSaysWhatBecameOfIt() {
        model.show();
        model.paste("1\t2\n2\t9\n3\t3\n", FIRST);

        assertThat(document.current().requiredLevels()).hasSize(5);
        assertThat(model.notice().get()).startsWith("5 levels taken over.\n“9” is no level of “Planning”");
        document.undo();
        assertThat(document.current()).isEqualTo(start);
    }

    @Test
    void nothingIsPastedWhereNothingIsALevel() {
        model.show();
        model.paste("See attached.", FIRST);

        assertThat(document.current()).isEqualTo(start);
        assertThat(model.notice().get()).startsWith("No level was taken over.");
        model.set(FIRST, 1);
        assertThat(model.notice().get()).isEmpty();
    }

    @Test
    void whatIsCopiedCanBePastedBack() {
        model.show();
        model.paste("1\t2\n2\t\n3\t3", FIRST);
        Workshop filled = document.current();
        String table = model.table();
        document.undo();
        model.paste(table, FIRST);

        assertThat(table.lines().toList()).first().isEqualTo("\tGS-13\tGS-14");
        assertThat(document.current()).isEqualTo(filled);
    }
}
