package org.plumbline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.scale.BuiltInScales;

class BankLibraryTest {
    @TempDir
    Path folder;

    private static CompetencyBank from(String document) {
        return new CompetencyBank(
                new BankId("competencies"),
                "Competencies",
                new BankSource("usds", document, ""),
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of());
    }

    @Test
    void theShippedBanksAreThere() {
        var loaded = new BankLibrary(folder).load();

        assertThat(loaded.banks()).hasSize(3);
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void anotherDocumentWithTheSameTitleIsKeptBesideTheFirst() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        library.add(from("south.docx"));

        assertThat(library.load().banks())
                .extracting(bank -> bank.source().document())
                .contains("north.docx", "south.docx");
    }

    @Test
    void theSameDocumentTakesItsOwnPlace() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        library.add(from("north.docx"));

        assertThat(library.load().banks()).hasSize(4);
    }

    @Test
    void aDamagedBankIsNamedAndTheOthersAreThere() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("damaged.json"), "{");
        var loaded = new BankLibrary(folder).load();

        assertThat(loaded.banks()).hasSize(3);
        assertThat(loaded.problems()).singleElement().asString().contains("damaged.json");
    }
}
