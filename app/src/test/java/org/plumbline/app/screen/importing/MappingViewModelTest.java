package org.plumbline.app.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.TableField;
import org.plumbline.model.intake.table.TableParser;

/** What the columns hold is said once for all tables with these headings. */
class MappingViewModelTest {
    @TempDir
    Path home;

    private final List<BankReading> done = new ArrayList<>();
    private Services services;

    @BeforeEach
    void services() {
        services = TestServices.at(home, new ScriptedDialogs());
    }

    private MappingViewModel mapping(BankReading reading) {
        return new MappingViewModel(
                services,
                reading,
                (table, mapping) -> new BankReading(
                        reading.source(), TableParser.parse(table, mapping), Optional.of(table), Optional.of(mapping)),
                done::add,
                () -> {});
    }

    @Test
    void aColumnThatNobodyKnowsAsksForTheStep() {
        assertThat(MappingViewModel.hasUnknownColumns(Documents.table())).isTrue();
        assertThat(MappingViewModel.hasUnknownColumns(
                        Documents.table("Competency\tDefinition\tFamiliar", "Rowing\tMoves a boat.\tRows.")))
                .isFalse();
    }

    @Test
    void theCountFollowsEveryChoice() {
        MappingViewModel model = mapping(Documents.table());
        assertThat(model.outcome().get().counts()).startsWith("Found 1 competency, 1 level text.");

        model.say(3, TableField.level("Master"));
        assertThat(model.outcome().get().counts()).startsWith("Found 1 competency, 2 level texts.");
        model.say(0, TableField.UNKNOWN);
        assertThat(model.outcome().get().usable()).isFalse();
        assertThat(model.outcome().get().problems()).isNotEmpty();
        model.suggest();
        assertThat(model.outcome().get().usable()).isTrue();
    }

    @Test
    void theHeadingItselfIsAmongTheChoices() {
        assertThat(mapping(Documents.table()).choices(3))
                .startsWith(TableField.UNKNOWN)
                .contains(
                        TableField.IGNORED,
                        TableField.of(FieldKind.INDICATOR),
                        TableField.level("Wisdom"),
                        new TableField(FieldKind.REQUIRED, "Wisdom"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasSaidIsRememberedForTheSameHeadings() {
        MappingViewModel model = mapping(Documents.table());
        model.say(3, TableField.of(FieldKind.INDICATOR));

        model.done();

        assertThat(done).hasSize(1);
        assertThat(done.get(0).draft().bank().competencies().get(0).indicators())
                .containsExactly("Oars are wet.");
        BankReading other =
                Documents.table("Wisdom\tCompetency\tFamiliar\tDefinition", "Wind turns.\tSailing\tSails.\tUses wind.");
        Services later = TestServices.at(home, new ScriptedDialogs());
        assertThat(RememberedColumns.of(later.settings(), other.table().orElseThrow())
                        .orElseThrow()
                        .field(0))
                .isEqualTo(TableField.of(FieldKind.INDICATOR));
    }

    @Test
    void anotherRowCanBeTheHeading() {
        BankReading reading = Documents.table(
                "Boats of the year\tDraft", "Competency\tFamiliar", "Rowing\tRows with help.", "Steering\tSteers.");
        MappingViewModel model = mapping(reading);
        assertThat(model.headingRows()).containsExactly(1, 2, 3, 4);

        model.headingRow(3);
        assertThat(model.mapped().get().table().headings()).containsExactly("Rowing", "Rows with help.");
        assertThat(model.outcome().get().usable()).isFalse();
        model.headingRow(2);
        assertThat(model.outcome().get().counts()).startsWith("Found 2 competencies, 2 level texts.");
    }

    @Test
    void onlyTextWithTabsAndTwoRowsIsPastedAsATable() {
        assertThat(ImportSource.isTable("Name\tLevel\nRowing\t2")).isTrue();
        assertThat(ImportSource.isTable("Name\tLevel")).isFalse();
        assertThat(ImportSource.isTable("Name\nRowing")).isFalse();
        assertThat(ImportSource.isTable(null)).isFalse();
    }
}
