package org.plumbline.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

        assertThat(loaded.banks()).hasSize(4);
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

        assertThat(library.load().banks()).hasSize(5);
    }

    @Test
    void whatTheSameDocumentSaidBeforeStaysARevision() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        library.add(from("north.docx").toBuilder()
                .scales(List.of(BuiltInScales.DEMAND))
                .build());

        LibraryBank entry = kept(library);

        assertThat(entry.bank().scales()).containsExactly(BuiltInScales.DEMAND);
        var history = entry.revisions().orElseThrow().read();
        assertThat(history.revisions()).singleElement().satisfies(revision -> assertThat(revision.what())
                .containsExactly("bankchange.TakeEdition"));
        assertThat(history.stateAfter(0, entry.bank())).contains(from("north.docx"));
    }

    @Test
    void whatComesWithTheProgramIsReadOnlyAndCopied() {
        var library = new BankLibrary(folder);
        LibraryBank shipped = library.load().entries().get(0);
        assertThat(shipped.readOnly()).isTrue();
        assertThatThrownBy(() -> library.rename(shipped, "Other")).hasMessageContaining("Make a copy");
        assertThatThrownBy(() -> library.remove(shipped)).hasMessageContaining("comes with the program");

        LibraryBank copy = library.copy(shipped, "Mine");

        assertThat(copy.origin()).isEqualTo(LibraryBank.Origin.OWN);
        assertThat(copy.bank().competencies()).isEqualTo(shipped.bank().competencies());
        assertThat(kept(library)).isEqualTo(copy);
    }

    @Test
    void aBankThatWasRemovedComesBackWithItsRevisions() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        LibraryBank renamed = library.rename(kept(library), "North");

        RemovedBank removed = library.remove(renamed);
        assertThat(library.load().entries()).hasSize(4);
        assertThat(library.removed()).containsExactly(removed);
        library.add(from("north.docx"));
        LibraryBank back = library.restore(removed);

        assertThat(library.load().entries()).hasSize(6);
        assertThat(library.removed()).isEmpty();
        assertThat(back.bank().title()).isEqualTo("North");
        assertThat(back.revisions().orElseThrow().read().revisions()).hasSize(1);
    }

    @Test
    void everyBankIsFoundByItsOwnId() throws Exception {
        var library = new BankLibrary(folder);
        LibraryBank shipped = library.load().entries().get(2);
        LibraryBank copy = library.copy(shipped, "Mine");
        Path file = copy.file().orElseThrow();
        Files.copy(file, folder.resolve("Copied by hand.json"));

        BankLibrary.Banks loaded = library.load();

        assertThat(loaded.banks()).extracting(CompetencyBank::id).doesNotHaveDuplicates();
        assertThat(loaded.entry(shipped.bank().id())).contains(shipped);
        assertThat(loaded.entries()).extracting(LibraryBank::file).contains(Optional.of(file));
    }

    @Test
    void aBankThatComesBackAfterAnotherTookItsIdGetsItsOwn() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        RemovedBank removed = library.remove(kept(library));
        library.add(from("north.docx"));

        LibraryBank back = library.restore(removed);

        assertThat(library.load().entry(back.bank().id())).contains(back);
        assertThat(library.load().banks()).extracting(CompetencyBank::id).doesNotHaveDuplicates();
    }

    @Test
    void aBankNamedLikeADeviceOfWindowsHasAFileThatWindowsAccepts() {
        var bank = from("north.docx").toBuilder().id(new BankId("aux")).build();

        Path file = new BankLibrary(folder).add(bank);

        assertThat(file.getFileName()).hasToString("x-aux.json");
    }

    @Test
    void aDocumentThatWasImportedBeforeIsRecognised() {
        var library = new BankLibrary(folder);
        library.add(from("north.docx").toBuilder()
                .source(new BankSource("usds", "north.docx", "abc"))
                .build());

        assertThat(library.known(incoming("usds", "moved.docx", "abc", "Other")))
                .map(Known::kind)
                .contains(Known.Kind.SAME_DOCUMENT);
        assertThat(library.known(incoming("usds", "north.docx", "def", "Other")))
                .map(Known::kind)
                .contains(Known.Kind.OTHER_EDITION);
        assertThat(library.known(incoming("usds", "north-2.docx", "def", "competencies")))
                .map(Known::kind)
                .contains(Known.Kind.OTHER_EDITION);
        assertThat(library.known(incoming("opm", "other.docx", "def", "Competencies")))
                .isEmpty();
        assertThat(library.known(incoming("usds", "other.docx", "", "Skills"))).isEmpty();
    }

    @Test
    void aBankThatSomebodyElseChangedIsNotWrittenOver() throws Exception {
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));
        LibraryBank entry = kept(library);
        Files.writeString(
                entry.file().orElseThrow(),
                Files.readString(entry.file().orElseThrow()).replace("Competencies", "Changed"));

        assertThatThrownBy(() -> library.writer().write(entry, from("south.docx"), entry.bank(), List.of()))
                .hasMessageContaining("changed or moved by somebody else");
        assertThat(kept(library).bank().title()).isEqualTo("Changed");
    }

    private static LibraryBank kept(BankLibrary library) {
        return library.load().entries().get(4);
    }

    private static CompetencyBank incoming(String family, String document, String digest, String title) {
        return from(document).toBuilder()
                .source(new BankSource(family, document, digest))
                .title(title)
                .build();
    }

    @Test
    void aDamagedBankDoesNotKeepAnotherOut() throws Exception {
        Files.writeString(folder.resolve("competencies.json"), "{");
        var library = new BankLibrary(folder);
        library.add(from("north.docx"));

        assertThat(library.load().entries()).hasSize(5);
        assertThat(folder.resolve("competencies.json")).hasContent("{");
    }

    @Test
    void aDamagedBankIsNamedAndTheOthersAreThere() throws Exception {
        Files.writeString(folder.resolve("damaged.json"), "{");
        var loaded = new BankLibrary(folder).load();

        assertThat(loaded.banks()).hasSize(4);
        assertThat(loaded.problems()).singleElement().asString().contains("damaged.json");
    }
}
