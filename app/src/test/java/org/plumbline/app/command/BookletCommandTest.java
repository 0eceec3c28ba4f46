package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A booklet is made from a bank, and from nothing else. */
class BookletCommandTest {
    @TempDir
    Path folder;

    private Path bank;

    @BeforeEach
    void bank() throws IOException {
        bank = Shell.sample("banks/information-systems-manager.json", folder);
    }

    @ParameterizedTest
    @CsvSource({"docx, PK", "pdf, %PDF-", "txt, ''"})
    void theEndingSaysTheFormat(String ending, String start) throws IOException {
        Path file = folder.resolve("booklet." + ending);

        Shell shell = Shell.succeeds("make", "bank-booklet", bank, "-o", file);

        assertThat(shell.lines()).containsExactly(file.toString());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(start)
                .hasSizeGreaterThan(5000);
    }

    @Test
    void aFolderTakesItUnderTheNameOfTheBank() {
        Path made = folder.resolve("made/");

        Shell shell = Shell.succeeds("make", "Bank-Booklet", bank, "-o", made + "/", "--format", "txt");

        assertThat(shell.lines()).hasSize(1);
        assertThat(made).isDirectoryContaining("glob:**bank-booklet_*.txt");
    }

    @Test
    void itSpeaksSpanishWhereAsked() throws IOException {
        Path file = folder.resolve("booklet.txt");
        Path english = folder.resolve("english.txt");

        Shell.succeeds("make", "bank-booklet", bank, "-o", file, "--language", "es");
        Shell.succeeds("make", "bank-booklet", bank, "-o", english);

        assertThat(file).content().contains("Competencias").isNotEqualTo(Files.readString(english));
    }

    @Test
    void whatIsAboutManyFilesHasNoPlaceHere() {
        Path file = folder.resolve("booklet.txt");

        assertThat(Shell.fails(2, "make", "bank-booklet", bank, "-o", file, "--changed", "--merged")
                        .err())
                .contains("one file of a whole bank", "--merged, --changed");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNoBankIsSaidInWords() throws IOException {
        Path workshop = Shell.sample(Shell.WORKSHOP, folder);
        Path document = Shell.sample(Shell.DOCUMENT, folder);
        Path out = folder.resolve("booklet.txt");

        assertThat(Shell.fails(1, "make", "bank-booklet", workshop, "-o", out).err())
                .contains("is a workshop", "BANK.json");
        assertThat(Shell.fails(1, "make", "bank-booklet", document, "-o", out).err())
                .contains("is not a bank", "plumbline read");
        assertThat(out).doesNotExist();
    }

    @Test
    void optionsForPeopleAreRefused() {
        Path out = folder.resolve("booklet.txt");

        assertThat(Shell.fails(2, "make", "bank-booklet", bank, "-o", out, "--grade", "GS-13", "--blind")
                        .err())
                .contains("leave --grade, --blind out");
        assertThat(Shell.fails(2, "make", "bank-booklet", bank, "-o", folder, "--all")
                        .err())
                .contains("--all");
        assertThat(out).doesNotExist();
    }

    @Test
    void theBankIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(bank);

        Shell.fails(1, "make", "bank-booklet", bank, "-o", bank, "--format", "txt");

        assertThat(bank).hasBinaryContent(before);
    }
}
