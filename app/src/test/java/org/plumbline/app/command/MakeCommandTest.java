package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are made where and for whom somebody asked, and nothing is written when that is not clear. */
class MakeCommandTest {
    @TempDir
    Path folder;

    private Path workshop;

    @BeforeEach
    void workshop() throws IOException {
        workshop = Shell.sample(Shell.WORKSHOP, folder);
    }

    @ParameterizedTest
    @CsvSource({
        "interview-guide, docx, PK", "interview-guide, pdf, %PDF-", "interview-guide, txt, ''",
        "scorecard, docx, PK", "scorecard, pdf, %PDF-", "competency-model, docx, PK",
        "candidate-summary, pdf, %PDF-", "candidate-summary, txt, ''"
    })
    void theEndingSaysTheFormat(String document, String ending, String start) throws IOException {
        Path file = folder.resolve("made." + ending);
        String whom = document.equals("competency-model") ? "--blind" : "--candidate=C-01";

        Shell shell = Shell.succeeds("make", document, workshop, "-o", file, whom);

        assertThat(shell.lines()).containsExactly(file.toString());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(start)
                .hasSizeGreaterThan(500);
    }

    @Test
    void peopleAreFoundByIdCodeOrNameWhateverTheCapitals() throws IOException {
        Path file = folder.resolve("card.txt");

        Shell.succeeds("make", "scorecard", workshop, "-o", file, "--candidate", "c-02", "--rater", "KIM example");
        String byName = Files.readString(file);
        Shell.succeeds("make", "scorecard", workshop, "-o", file, "--candidate", "candidate-2", "--rater", "member-3");

        assertThat(Files.readString(file)).isEqualTo(byName).contains("Kim Example", "C-02", "Blake Notional");
    }

    @Test
    void blindDocumentsHoldNoName() throws IOException {
        Path file = folder.resolve("card.txt");

        Shell.succeeds("make", "scorecard", workshop, "-o", file, "--candidate", "C-02", "--blind");

        assertThat(Files.readString(file)).contains("C-02").doesNotContain("Blake", "Notional");
    }

    @Test
    void forAllMakesAFolderWithOneForEverybody() throws IOException {
        Path all = folder.resolve("all");

        Shell shell = Shell.succeeds("make", "scorecard", workshop, "-o", all, "--all", "--format", "txt");

        assertThat(shell.lines()).hasSize(18);
        assertThat(Shell.names(all)).hasSize(19).contains("scorecard_GS-14_C-02_interview-1_Kim-Example.txt");
        assertThat(Shell.succeeds("make", "candidate-summary", workshop, "-o", all, "--all", "--grade", "gs-13")
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith(".docx"));
    }

    @Test
    void aFolderThatIsThereTakesTheDocumentUnderItsOwnName() throws IOException {
        Shell shell = Shell.succeeds("make", "competency-model", workshop, "-o", folder, "--format", "txt");

        assertThat(shell.lines())
                .containsExactly(folder.resolve("competency-model.txt").toString());
    }

    @Test
    void whoeverIsUnknownIsAnsweredWithThoseWhoAreThere() throws IOException {
        assertThat(refused(1, "scorecard", "--candidate", "C-77")).contains("“C-77”", "candidate-1 (C-01)");
        assertThat(refused(1, "scorecard", "--candidate", "C-01", "--rater", "nobody"))
                .contains("“nobody”", "member-1 (Robin Sample)");
        assertThat(refused(1, "interview-guide", "--grade", "GS-15")).contains("“GS-15”", "gs-13 (GS-13)");
        assertThat(refused(1, "scorecard", "--candidate", "C-01", "--grade", "GS-14"))
                .contains("C-01 applies for the grade GS-13");
        assertThat(refused(1, "interview-guide")).contains("gs-13, gs-14", "--grade");
        assertThat(refused(1, "candidate-summary")).contains("one candidate", "--candidate ID, or --all");
    }

    @Test
    void aCodeThatTwoCandidatesHaveIsNotGuessed() throws IOException {
        Files.writeString(workshop, Files.readString(workshop).replace("\"C-02\"", "\"C-01\""));

        assertThat(refused(1, "scorecard", "--candidate", "C-01"))
                .contains("Several candidates are called “C-01”", "candidate-1", "candidate-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resumes", "nonsense", "guide"})
    void documentsThatAreNotMadeAreAnsweredWithThoseThatAre(String document) throws IOException {
        assertThat(refused(2, document))
                .contains("“" + document + "”", "interview-guide, written-assessment, scorecard");
    }

    @Test
    void wrongFormatsAreAnsweredWithTheRightOnes() throws IOException {
        Path odt = folder.resolve("made.odt");

        assertThat(Shell.fails(2, "make", "scorecard", workshop, "-o", odt).err())
                .contains("docx, pdf, txt");
        assertThat(refused(2, "scorecard", "--format", "odt")).contains("“odt”", "docx, pdf, txt");
        assertThat(refused(2, "scorecard", "--format", "pdf")).contains("contradict");
        assertThat(odt).doesNotExist();
    }

    @Test
    void placesThatCannotBeWrittenAreSaid() throws IOException {
        assertThat(Shell.fails(1, "make", "competency-model", workshop, "-o", workshop + "/model.docx")
                        .err())
                .contains("does not exist");
        assertThat(Shell.fails(1, "make", "scorecard", workshop, "-o", workshop, "--all")
                        .err())
                .contains("is a file");
        assertThat(Shell.fails(1, "make", "scorecard", workshop, "-o", folder.resolve("a/b"), "--all")
                        .err())
                .contains("Make it first");
        assertThat(Shell.fails(1, "make", "competency-model", workshop, "-o", workshop, "--format", "txt")
                        .err())
                .contains("written over the workshop");
        assertThat(Shell.names(folder)).containsExactly("it-specialist.plumbline");
    }

    @Test
    void workshopsThatCannotBeReadAreSaid() throws IOException {
        Path bank = Shell.sample("banks/leadership.json", folder);
        Path torn = Files.writeString(
                folder.resolve("torn"), Files.readString(workshop).substring(0, 999));
        Path out = folder.resolve("made.docx");

        assertThat(Shell.fails(1, "make", "scorecard", bank, "-o", out).err()).contains("not a workshop");
        assertThat(Shell.fails(1, "make", "scorecard", torn, "-o", out).err()).contains("ends in the middle");
        assertThat(Shell.fails(1, "make", "scorecard", folder, "-o", out).err()).contains("is a folder");
        assertThat(out).doesNotExist();
    }

    private String refused(int status, String document, String... options) throws IOException {
        Path out = folder.resolve("made.docx");
        Object[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("make", document, workshop, "-o", out),
                        java.util.stream.Stream.of(options))
                .toArray();
        String err = Shell.fails(status, words).err();
        assertThat(Shell.names(folder)).containsExactly("it-specialist.plumbline");
        return err;
    }

    @Test
    void aCaseFileIsAFolderAboutTheRoundOrAboutOneCandidate() throws IOException {
        Path out = Files.createDirectory(folder.resolve("cases"));

        Shell ofRound = Shell.succeeds("make", "case-file", workshop, "-o", out, "--format=txt");
        Shell ofOne = Shell.succeeds("make", "case-file", workshop, "-o", out, "--format=txt", "--candidate=C-02");

        Path round = Path.of(ofRound.lines().get(0));
        Path one = Path.of(ofOne.lines().get(0));
        assertThat(round).hasParent(out).isDirectoryContaining("glob:**/manifest.sha256");
        assertThat(Files.readString(one.resolve("workshop.plumbline")))
                .contains("C-02")
                .doesNotContain("C-01");
    }

    @Test
    void aCaseFileMayBeOneZipFile() throws IOException {
        Path zip = folder.resolve("one.zip");

        Shell made = Shell.succeeds(
                "make",
                "case-file",
                workshop,
                "-o",
                zip,
                "--format=txt",
                "--candidate=C-02",
                "--blind",
                "--language=es");

        assertThat(made.lines()).containsExactly(zip.toString());
        try (var in = new ZipFile(zip.toFile())) {
            assertThat(in.stream().map(ZipEntry::getName))
                    .allMatch(name -> name.startsWith("case-file_C-02/"))
                    .contains("case-file_C-02/manifest.sha256", "case-file_C-02/whole-case-file.pdf");
            var data = in.getInputStream(in.getEntry("case-file_C-02/workshop.plumbline"));
            assertThat(new String(data.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("C-02")
                    .doesNotContain("C-01", "Blake Notional");
        }
    }

    @Test
    void aCaseFileNeedsAFolder() {
        assertThat(Shell.run("make", "case-file", workshop, "-o", folder.resolve("case.pdf"))
                        .err())
                .contains("name a folder after -o");
    }
}
