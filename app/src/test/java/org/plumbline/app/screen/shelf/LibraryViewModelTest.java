package org.plumbline.app.screen.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.library.BankExport;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.shelf.LibraryViewModel.Row;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;

class LibraryViewModelTest {
    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<LibraryBank> opened = new ArrayList<>();
    private Services services;
    private LibraryViewModel model;

    @BeforeEach
    void aLibraryWithOneBankOfItsOwn() {
        services = TestServices.at(home, dialogs);
        services.library().addBeside(Invented.bank());
        model = new LibraryViewModel(services, Optional.empty(), new LibraryViewModel.Doors() {
            @Override
            public void back() {
                // nowhere to go
            }

            @Override
            public void importDocument() {
                // nothing to choose
            }

            @Override
            public void open(LibraryBank entry) {
                opened.add(entry);
            }
        });
        model.show();
    }

    private Row own() {
        return model.rows().stream()
                .filter(row -> !row.entry().readOnly())
                .findFirst()
                .orElseThrow();
    }

    private void choose(Row row) {
        model.chosen().set(Optional.of(row));
    }

    @Test
    void goesIntoTheChosenBankAndNowhereWithoutOne() {
        model.openChosen();
        assertThat(opened).isEmpty();

        choose(own());
        model.openChosen();

        assertThat(opened).containsExactly(own().entry());
    }

    @Test
    void saysWhereEachBankIsFromAndWhatItHolds() {
        assertThat(model.rows()).hasSize(5);
        assertThat(model.count()).isEqualTo("1 bank of your own, 4 with the program");
        assertThat(own().entry().origin()).isEqualTo(LibraryBank.Origin.OWN);
        assertThat(own().changed()).isNotBlank();
        assertThat(model.rows().get(0).changed()).isEmpty();
    }

    @Test
    void countsTheRecentWorkshopsThatUseABankEachOnce() {
        assertThat(own().usedIn()).isZero();
        Path file = home.resolve("one.plumbline");
        Path copy = home.resolve("copy.plumbline");
        WorkshopFile.write(file, Invented.workshop(), UnknownFields.NONE, Optional.empty());
        WorkshopFile.write(copy, Invented.workshop(), UnknownFields.NONE, Optional.empty());
        services.settings().remember(file);
        services.settings().remember(copy);

        model.show();

        assertThat(own().usedIn()).isEqualTo(1);
        assertThat(dialogs.problems()).isEmpty();
    }

    @Test
    void aTitleIsChangedAndTheRowStaysChosen() {
        model.rename(own(), "  Our bank ");

        assertThat(own().bank().title()).isEqualTo("Our bank");
        assertThat(model.chosen().get()).contains(own());
        model.rename(own(), " ");
        assertThat(own().bank().title()).isEqualTo("Our bank");
    }

    @Test
    void whatIsRemovedComesBack() {
        choose(own());
        model.remove();
        assertThat(model.rows()).hasSize(4);
        assertThat(model.removed().get().orElseThrow().title()).isEqualTo("Bank for tests");

        model.undoRemove();

        assertThat(model.rows()).hasSize(5);
        assertThat(own().bank().competencies()).hasSize(3);
        assertThat(model.removed().get()).isEmpty();
    }

    @Test
    void aBankOfTheProgramIsNeitherRenamedNorRemoved() {
        choose(model.rows().get(0));

        model.remove();
        assertThat(model.canChange()).isFalse();
        assertThat(model.rows()).hasSize(5);
        model.rename(model.rows().get(0), "Mine now");
        assertThat(dialogs.problems()).hasSize(1);
        assertThat(dialogs.problems().get(0)).contains("comes with the program");
    }

    @Test
    void aNewBankIsEmptyAndChosen() {
        model.create();

        Row fresh = model.chosen().get().orElseThrow();
        assertThat(fresh.bank().title()).isEqualTo("New bank");
        assertThat(fresh.bank().competencies()).isEmpty();
        assertThat(fresh.bank().scales()).isNotEmpty();
    }

    @Test
    void everyKindOfExportIsWritten() {
        choose(own());
        for (BankExport kind : BankExport.values()) {
            Path file = home.resolve(kind.name());
            dialogs.choosing(file);
            model.export(kind);
        }

        assertThat(dialogs.problems()).isEmpty();
        assertThat(BankFile.read(home.resolve("JSON.json")).value()).isEqualTo(own().bank());
        assertThat(home.resolve("CASE_1_1.json")).content().contains("CFDocument", "Listening");
        assertThat(home.resolve("CASE_1_0.json"))
                .content()
                .contains("CFDocument")
                .doesNotContain("frameworkType");
        assertThat(home.resolve("TEXT.txt")).content().contains("Bank for tests", "Listening at work.");
        assertThat(home.resolve("EXCEL.xlsx")).isNotEmptyFile();
        assertThat(home.resolve("WORD.docx")).isNotEmptyFile();
        assertThat(home.resolve("PDF.pdf")).isNotEmptyFile();
    }
}
