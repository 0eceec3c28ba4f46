package org.plumbline.app.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.importing.ImportViewModel.Step;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.TableField;

/** Documents come in one after the other; what the library knows already is said. */
class ImportViewModelTest {
    private static final String FIRST = "Moves a boat with oars.";

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<List<CompetencyBank>> ends = new ArrayList<>();
    private Services services;

    @BeforeEach
    void services() {
        services = TestServices.at(home, dialogs);
    }

    private ImportViewModel imports(ImportSource... sources) {
        var model = new ImportViewModel(services, List.of(sources), ends::add);
        model.next();
        return model;
    }

    private static PreviewViewModel preview(ImportViewModel model) {
        assertThat(model.step().get()).isInstanceOf(Step.Look.class);
        return ((Step.Look) model.step().get()).model();
    }

    private static EditionViewModel edition(ImportViewModel model) {
        preview(model).compare();
        assertThat(model.step().get()).isInstanceOf(Step.Edition.class);
        return ((Step.Edition) model.step().get()).model();
    }

    private List<CompetencyBank> own() {
        return services.library().load().entries().stream()
                .filter(entry -> !entry.readOnly())
                .map(entry -> entry.bank())
                .toList();
    }

    @Test
    void onlyWhatIsTickedIsTaken() {
        PreviewViewModel preview = preview(imports(Documents.text("boats.txt", FIRST)));
        assertThat(preview.taken().get()).isEqualTo(2);

        preview.found().get(0).take().set(false);
        assertThat(preview.taken().get()).isEqualTo(1);
        preview.keep();

        assertThat(ends).hasSize(1);
        assertThat(own()).hasSize(1);
        assertThat(own().get(0).competencies()).extracting(one -> one.name()).containsExactly("Steering");
        assertThat(ends.get(0)).isEqualTo(own());
    }

    @Test
    void remarksAreFilteredByKindAndByWords() {
        PreviewViewModel preview = preview(imports(Documents.text("boats.txt", FIRST)));
        assertThat(preview.count(PreviewViewModel.Kind.LEFT_OUT)).isEqualTo(1);

        preview.kind().set(PreviewViewModel.Kind.LEFT_OUT);
        assertThat(preview.remarks()).hasSize(1);
        assertThat(preview.remarks().get(0).words()).startsWith("line ").contains("~~~");
        preview.typed().set("no such words");
        assertThat(preview.remarks()).isEmpty();
        preview.typed().set("~~");
        assertThat(preview.remarks()).hasSize(1);
    }

    @Test
    void theReportIsSavedAsText() throws Exception {
        dialogs.choosing(home.resolve("what-came-in"));
        PreviewViewModel preview = preview(imports(Documents.text("boats.txt", FIRST)));

        preview.saveReport();

        assertThat(Files.readString(home.resolve("what-came-in.txt")))
                .startsWith("boats.txt: ")
                .contains("Found 2 competencies, 8 level texts.", "Rowing: 4 levels", "Left out (1)");
    }

    @Test
    void severalDocumentsAreLookedAtOneAfterTheOther() {
        ImportViewModel model = imports(
                Documents.text("one.txt", FIRST),
                Documents.bank("two.json", Invented.bank()),
                Documents.source("three.txt", "A note to all of us\n"));
        assertThat(model.place()).isEqualTo("1 of 3");

        preview(model).leave();
        assertThat(model.place()).isEqualTo("2 of 3");
        assertThat(preview(model).document()).isEqualTo("two.json");
        preview(model).keep();
        assertThat(preview(model).canKeep()).isFalse();
        preview(model).leave();

        assertThat(ends).hasSize(1);
        assertThat(own()).extracting(CompetencyBank::title).containsExactly("Bank for tests");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheNextOneFollows() {
        ImportViewModel model = imports(
                Documents.source("broken.json", "{\"format\": \"plumbline-bank\", \"version\": \"1.1\"}"),
                Documents.text("boats.txt", FIRST));

        assertThat(dialogs.problems()).hasSize(1);
        assertThat(dialogs.problems().get(0)).contains("broken.json");
        assertThat(preview(model).document()).isEqualTo("boats.txt");
    }

    @Test
    void stoppingKeepsWhatWasTakenBefore() {
        ImportViewModel model = imports(Documents.text("one.txt", FIRST), Documents.bank("two.json", Invented.bank()));
        preview(model).keep();

        model.cancel();

        assertThat(ends).hasSize(1);
        assertThat(ends.get(0)).hasSize(1);
        assertThat(own()).hasSize(1);
    }

    @Test
    void theSameDocumentAgainHasNothingNew() {
        preview(imports(Documents.text("boats.txt", FIRST))).keep();

        PreviewViewModel again = preview(imports(Documents.text("boats.txt", FIRST)));

        assertThat(again.isNothingNew()).isTrue();
        assertThat(again.known())
                .startsWith("This document is in the library already")
                .contains("nothing new");
        again.leave();
        assertThat(own()).hasSize(1);
    }

    @Test
    void aNewerEditionProposesItsChangesAndOnlyTickedOnesAreTaken() {
        preview(imports(Documents.text("boats.txt", FIRST))).keep();
        CompetencyBank before = own().get(0);

        ImportViewModel model = imports(Documents.text("boats.txt", "Moves a boat with two oars."));
        assertThat(preview(model).known()).startsWith("The library has an earlier edition");
        EditionViewModel edition = edition(model);
        assertThat(edition.summary()).contains("0 new, 1 changed, 0 gone; 1 the same");
        assertThat(edition.ticked().get()).isEqualTo(1);
        edition.update();

        assertThat(own()).hasSize(1);
        CompetencyBank after = own().get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.competencies().get(0).definition()).isEqualTo("Moves a boat with two oars.");
        assertThat(ends.get(1)).containsExactly(after);
        var entry = services.library().load().entry(after.id()).orElseThrow();
        assertThat(entry.revisions().orElseThrow().read().revisions()).hasSize(1);
    }

    @Test
    void whatIsGoneIsNotTickedBySuggestionAndNothingTickedChangesNothing() {
        preview(imports(Documents.text("boats.txt", FIRST))).keep();
        var shorter = Documents.source(
                "boats.txt",
                "Rowing: Moves a boat with oars.\n\n- Unfamiliar: Has seen a boat.\n- Familiar: Rows with help.\n"
                        + "- Experienced: Rows alone.\n- Master: Teaches rowing.\n");

        EditionViewModel edition = edition(imports(shorter));

        assertThat(edition.proposals()).hasSize(1);
        assertThat(edition.ticked().get()).isZero();
        edition.takeAll(true);
        edition.update();
        assertThat(own().get(0).competencies()).hasSize(1);
    }

    @Test
    void anEditionCanBeKeptAsABankOfItsOwn() {
        preview(imports(Documents.text("boats.txt", FIRST))).keep();

        edition(imports(Documents.text("boats.txt", "Other words."))).keepApart();

        assertThat(own()).hasSize(2);
        assertThat(own()).extracting(CompetencyBank::id).doesNotHaveDuplicates();
    }

    @Test
    void cellsThatWerePastedAskOnceWhatTheirColumnsAreAndAreReadThen() {
        String cells = "Competency\tDefinition\tFamiliar\tWisdom\nRowing\tMoves a boat.\tRows.\tOars are wet.\n";
        ImportViewModel model = imports(ImportSource.pasted(cells));
        assertThat(model.step().get()).isInstanceOf(Step.Columns.class);
        MappingViewModel columns = ((Step.Columns) model.step().get()).model();

        columns.say(3, TableField.of(FieldKind.INDICATOR));
        columns.done();
        assertThat(preview(model).counts()).isEqualTo("Found 1 competency, 1 level text, 1 indicator.");
        preview(model).columns();
        assertThat(model.step().get()).isInstanceOf(Step.Columns.class);

        preview(imports(ImportSource.pasted(cells))).keep();
        assertThat(own().get(0).competencies().get(0).indicators()).containsExactly("Oars are wet.");
    }
}
