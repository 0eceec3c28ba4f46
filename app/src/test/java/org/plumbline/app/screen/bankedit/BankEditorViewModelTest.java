package org.plumbline.app.screen.bankedit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.ScaleChange.RemoveLevel;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.store.BankFile;

class BankEditorViewModelTest {
    private static final CategoryId PEOPLE = new CategoryId("people");
    private static final CategoryId TRADE = new CategoryId("trade");
    private static final CompetencyBank BANK = new CompetencyBank(
            new BankId("own"),
            "Own",
            BankSource.OWN,
            List.of(BuiltInScales.FAMILIARITY),
            List.of(new Category(PEOPLE, "People", ""), new Category(TRADE, "Trade", "")),
            List.of(in("a", TRADE), in("b", PEOPLE), in("c", PEOPLE), in("d", null)));

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<LibraryBank> opened = new ArrayList<>();
    private Services services;
    private BankEditorViewModel model;
    private Arranging arranging;

    private static Competency in(String id, CategoryId category) {
        return Competency.named(new CompetencyId(id), id, BuiltInScales.FAMILIARITY.id()).toBuilder()
                .category(Optional.ofNullable(category))
                .levelText(1, "Begins.")
                .levelText(2, "Goes on.")
                .build();
    }

    @BeforeEach
    void open() {
        var library = new BankLibrary(folder, TestServices.NOON, () -> "Ana");
        services = new Services(
                dialogs,
                new ImmediateJobRunner(),
                TestServices.counting(),
                TestServices.NOON,
                new Settings(folder),
                library);
        open(library.addBeside(BANK));
    }

    private void open(LibraryBank entry) {
        model = new BankEditorViewModel(entry, Optional.empty(), services, new BankEditorViewModel.Doors() {
            @Override
            public void back() {
                opened.clear();
            }

            @Override
            public void edit(LibraryBank other) {
                opened.add(other);
            }
        });
        arranging = new Arranging(model);
        model.show();
    }

    @Test
    void theListIsGroupedByCategory() {
        assertThat(names()).containsExactly("People 2", "b", "c", "Trade 1", "a", " 1", "d");
    }

    @Test
    void aCompetencyIsMovedWithinItsCategoryAndIntoTheNext() {
        choose("c");
        arranging.move(true);
        assertThat(names()).containsExactly("People 2", "c", "b", "Trade 1", "a", " 1", "d");

        choose("b");
        arranging.move(false);
        assertThat(names()).startsWith("People 1", "c", "Trade 2").endsWith(" 1", "d");
        assertThat(model.competency().orElseThrow().category()).contains(TRADE);

        arranging.move(true);
        arranging.move(true);
        assertThat(model.competency().orElseThrow().category()).contains(PEOPLE);
    }

    @Test
    void aCompetencyIsDroppedBeforeAnotherOrIntoACategory() {
        arranging.drop(new CompetencyId("d"), Optional.of(model.lines().get(2)));
        assertThat(names()).containsExactly("People 3", "b", "d", "c", "Trade 1", "a");

        arranging.drop(new CompetencyId("b"), Optional.of(model.lines().get(4)));
        assertThat(names()).startsWith("People 2", "d", "c", "Trade 2");
    }

    @Test
    void competenciesAreAddedDuplicatedAndRemovedAndEveryStepIsUndone() {
        CompetencyBank before = model.bank().get();
        choose("b");
        arranging.add();
        assertThat(model.competency().orElseThrow().category()).contains(PEOPLE);
        var added = model.chosen().get();
        arranging.duplicate();
        arranging.remove();
        model.chosen().set(added);
        arranging.remove();
        assertThat(model.bank().get()).isEqualTo(before);

        for (int i = 0; i < 4; i++) {
            model.document().undo();
        }
        assertThat(model.bank().get()).isEqualTo(before);
        assertThat(model.document().nextUndo()).isEmpty();
    }

    @Test
    void typingInAFieldIsOneStepAndReachesTheDiskWhenTheScreenIsLeft() {
        choose("a");
        for (String words : List.of("H", "He", "Hears")) {
            model.edit(CompetencyField.DEFINITION, "", one -> one.withDefinition(words));
        }
        model.hide();

        assertThat(onDisk().competencies().get(0).definition()).isEqualTo("Hears");
        model.document().undo();
        assertThat(model.document().current()).isEqualTo(BANK);
    }

    @Test
    void whatWasFoundFollowsTheWords() {
        choose("a");
        assertThat(model.findings()).extracting(finding -> finding.key()).contains("bank.noDefinition");

        model.edit(CompetencyField.DEFINITION, "", one -> one.withDefinition("Hears what is said."));

        assertThat(model.findings()).extracting(finding -> finding.key()).doesNotContain("bank.noDefinition");
    }

    @Test
    void whatTheBankCannotTakeIsSaidAndChangesNothing() {
        model.apply(new RemoveLevel(BuiltInScales.FAMILIARITY.id(), 1));

        assertThat(dialogs.problems()).singleElement().asString().contains("“Unfamiliar” cannot be removed");
        assertThat(model.bank().get()).isEqualTo(BANK);
    }

    @Test
    void aFileThatRefusesLeavesACopyBesideIt() throws Exception {
        Files.writeString(folder.resolve("own.json"), "{}");
        choose("a");
        model.edit(CompetencyField.DEFINITION, "", one -> one.withDefinition("Hears"));
        model.hide();

        assertThat(dialogs.problems()).last().asString().contains("Own (rescued)");
        assertThat(services.library().load().banks())
                .filteredOn(bank -> bank.title().equals("Own (rescued)"))
                .singleElement()
                .satisfies(bank ->
                        assertThat(bank.competencies().get(0).definition()).isEqualTo("Hears"));
    }

    @Test
    void aShippedBankIsReadAndCopiedToBeEdited() {
        open(services.library().load().entries().get(0));
        CompetencyBank shipped = model.bank().get();
        model.edit(CompetencyField.NAME, "", one -> one.withName("Other"));
        arranging.remove();
        assertThat(model.bank().get()).isEqualTo(shipped);

        model.copyToEdit();

        assertThat(opened).singleElement().satisfies(copy -> {
            assertThat(copy.readOnly()).isFalse();
            assertThat(copy.bank().title()).isEqualTo(shipped.title() + " (my copy)");
        });
    }

    @Test
    void anEarlierStateOfACompetencyAndOfTheBankComesBackAsANewRevision() {
        choose("a");
        model.edit(CompetencyField.DEFINITION, "", one -> one.withDefinition("First"));
        model.hide();
        model.show();
        model.edit(CompetencyField.NAME, "", one -> one.withName("Renamed"));
        model.hide();
        model.show();
        var revisions = new RevisionsViewModel(model);
        revisions.load();
        assertThat(revisions.revisions()).hasSize(2);
        assertThat(revisions.headline(revisions.revisions().get(0)))
                .startsWith("2. ")
                .endsWith("Ana");
        assertThat(revisions.what(revisions.revisions().get(0))).isEqualTo("edit a competency");
        assertThat(revisions
                        .difference(revisions.revisions().get(0))
                        .orElseThrow()
                        .entries())
                .hasSize(1);

        revisions.restoreBefore(revisions.revisions().get(0), new CompetencyId("a"));
        assertThat(model.competency().orElseThrow().name()).isEqualTo("a");
        revisions.restoreBefore(revisions.revisions().get(1));
        model.hide();

        assertThat(onDisk()).isEqualTo(BANK);
        revisions.load();
        assertThat(revisions.revisions()).hasSize(3);
    }

    private CompetencyBank onDisk() {
        return BankFile.read(folder.resolve("own.json")).value();
    }

    private void choose(String id) {
        model.chosen().set(Optional.of(new CompetencyId(id)));
    }

    private List<String> names() {
        return model.lines().stream()
                .map(line -> line.isCategory() ? line.name() + " " + line.index() : line.name())
                .toList();
    }
}
