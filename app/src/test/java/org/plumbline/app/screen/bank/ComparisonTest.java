package org.plumbline.app.screen.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.library.BankSearch.Hit;
import org.plumbline.app.screen.bank.Comparison.Cell;
import org.plumbline.app.screen.bank.Comparison.Row;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.compare.Piece;
import org.plumbline.model.edit.Merge.Slot;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

class ComparisonTest {
    private static final Hit FOUR = hit("four", BuiltInScales.FAMILIARITY, "Builds strong teams.");
    private static final Hit OTHER_FOUR = hit("other", BuiltInScales.AWARENESS_TO_EXPERT_4, "Builds lasting teams.");
    private static final Hit FIVE = hit("five", BuiltInScales.AWARENESS_TO_EXPERT_5, "Builds teams.");

    @Test
    void theFirstIsTheReferenceAndWordsThatDifferAreMarked() {
        Row definition = row(Comparison.of(List.of(FOUR, OTHER_FOUR)), CompetencyField.DEFINITION, 0);

        assertThat(marked(definition.cells().get(0))).isEqualTo("strong");
        assertThat(marked(definition.cells().get(1))).isEqualTo("lasting");
        assertThat(joined(definition.cells().get(1))).isEqualTo("Builds lasting teams.");
    }

    @Test
    void besideTwoOthersTheReferenceStaysUnmarked() {
        Row definition = row(Comparison.of(List.of(FOUR, OTHER_FOUR, FIVE)), CompetencyField.DEFINITION, 0);

        assertThat(marked(definition.cells().get(0))).isEmpty();
        assertThat(marked(definition.cells().get(1))).isEqualTo("lasting");
    }

    @Test
    void levelsOfScalesWithAsManyLevelsStandByTheirPlaceUnderTheirOwnWords() {
        Comparison comparison = Comparison.of(List.of(FOUR, OTHER_FOUR));
        Row second = row(comparison, CompetencyField.LEVEL_TEXT, 2);

        assertThat(second.cells()).extracting(Cell::heading).containsExactly("Familiar", "Working");
        assertThat(comparison.note())
                .hasValueSatisfying(note -> assertThat(note).contains("4 levels", "by their place"));
        assertThat(comparison.rows()).extracting(row -> row.slot().field()).contains(CompetencyField.SCALE);
    }

    @Test
    void laddersOfDifferentHeightAreNeverMatchedLevelByLevel() {
        Comparison comparison = Comparison.of(List.of(FOUR, FIVE));
        Row ladder = row(comparison, CompetencyField.LEVEL_TEXT, 0);

        assertThat(comparison.rows()).noneMatch(row -> row.slot().level() > 0);
        assertThat(ladder.cells().get(0).text()).contains("Unfamiliar: four at 1", "Master: four at 4");
        assertThat(ladder.cells().get(1).text()).contains("Awareness: five at 1", "Expert: five at 5");
        assertThat(ladder.cells()).allSatisfy(cell -> assertThat(marked(cell)).isEmpty());
        assertThat(comparison.note())
                .hasValueSatisfying(note -> assertThat(note).contains("4, 5 levels"));
    }

    @Test
    void textsThatShareLittleAreCalledSoInsteadOfMarkedAllOver() {
        Hit quite = hit("quite", BuiltInScales.FAMILIARITY, "Handles quarrels between neighbouring offices calmly.");
        Cell other = row(Comparison.of(List.of(FOUR, quite)), CompetencyField.DEFINITION, 0)
                .cells()
                .get(1);

        assertThat(other.isOtherwiseWorded()).isTrue();
        assertThat(other.shownPieces()).containsExactly(new Piece(Piece.Kind.SAME, other.text()));
        assertThat(row(Comparison.of(List.of(FOUR, OTHER_FOUR)), CompetencyField.DEFINITION, 0)
                        .cells()
                        .get(1)
                        .isOtherwiseWorded())
                .isFalse();
    }

    @Test
    void whatNoneOfThemHasIsNoRow() {
        assertThat(Comparison.of(List.of(FOUR, FIVE)).rows())
                .extracting(row -> row.slot().field())
                .doesNotContain(CompetencyField.SKILLS, CompetencyField.INDICATORS);
    }

    private static Row row(Comparison comparison, CompetencyField field, int level) {
        return comparison.rows().stream()
                .filter(row -> row.slot().equals(new Slot(field, level)))
                .findFirst()
                .orElseThrow();
    }

    private static String marked(Cell cell) {
        return pieces(cell)
                .filter(piece -> piece.kind() != Piece.Kind.SAME)
                .map(Piece::text)
                .collect(Collectors.joining())
                .strip();
    }

    private static String joined(Cell cell) {
        return pieces(cell).map(Piece::text).collect(Collectors.joining());
    }

    private static Stream<Piece> pieces(Cell cell) {
        return cell.pieces().stream();
    }

    private static Hit hit(String id, Scale scale, String definition) {
        var builder = Competency.named(new CompetencyId(id), id, scale.id()).toBuilder()
                .number(7)
                .definition(definition)
                .required(
                        new BankRequirement(Optional.of("GS-13"), scale.levels().size(), Evidence.STATED));
        scale.levels().forEach(level -> builder.level(LevelText.of(level.ordinal(), id + " at " + level.ordinal())));
        Competency competency = builder.build();
        var bank = new CompetencyBank(
                new BankId("bank-" + id), id, BankSource.OWN, List.of(scale), List.of(), List.of(competency));
        return new Hit(bank, competency);
    }
}
