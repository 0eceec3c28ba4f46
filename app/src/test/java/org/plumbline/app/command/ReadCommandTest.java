package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.store.BankFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents become banks, and what was found is said in words or as JSON. */
class ReadCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "four-level-competencies, 13, usds",
        "information-systems-manager, 12, los-angeles",
        "leadership-competencies, 28, opm"
    })
    void everySampleBecomesABank(String name, int competencies, String family) throws IOException {
        Path document = Shell.sample("documents/" + name + ".txt", folder);
        Path bank = folder.resolve("bank.json");

        Shell shell = Shell.succeeds("read", document, "-o", bank);

        assertThat(shell.lines().get(1)).startsWith("Found " + competencies + " competencies, ");
        assertThat(shell.out()).endsWith("Wrote the bank " + bank + System.lineSeparator());
        var written = BankFile.read(bank).value();
        assertThat(written.competencies()).hasSize(competencies);
        assertThat(written.source().family()).isEqualTo(family);
    }

    @Test
    void jsonHasTheAgreedShape() throws IOException {
        Shell shell = Shell.succeeds("read", "--json", model());

        JsonNode found = JSON.readTree(shell.out());
        assertThat(found.propertyNames()).containsExactly("family", "title", "competencies", "warnings");
        assertThat(found.get("family").stringValue()).isEqualTo("los-angeles");
        assertThat(found.get("competencies")).hasSize(12).allSatisfy(competency -> assertThat(
                        competency.propertyNames())
                .containsExactly(
                        "number",
                        "name",
                        "category",
                        "levels",
                        "indicators",
                        "illustrations",
                        "performanceLevels",
                        "applicationAreas",
                        "required"));
        JsonNode required = competency(found, 33).get("required");
        assertThat(required).hasSize(1);
        assertThat(required.get(0).get("grade").isNull()).isTrue();
        assertThat(required.get(0).get("level").stringValue()).isEqualTo("Level 3");
        assertThat(competency(found, 21).get("applicationAreas").isIntegralNumber())
                .isTrue();
        assertThat(competency(found, 21).get("category").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "case-1.0", "xlsx"})
    void aBankGoesOutInAnotherFormatAndComesBack(String format) throws IOException {
        Path bank = folder.resolve("bank.json");
        Path exchanged = folder.resolve("exchanged" + (format.equals("xlsx") ? ".xlsx" : ".json"));
        Path back = folder.resolve("back.json");
        Shell.succeeds("read", model(), "-o", bank);

        Shell.succeeds("read", bank, "--format", format, "-o", exchanged);
        Shell.succeeds("read", exchanged, "-o", back);

        assertThat(BankFile.read(back).value().competencies())
                .isEqualTo(BankFile.read(bank).value().competencies());
    }

    @Test
    void aFormatThatThereIsNotIsWrongUsage() {
        assertThat(Shell.run("read", "any.txt", "--format", "doc").err()).contains("There is no format “doc”", "case");
    }

    @Test
    void severalDocumentsAreAListAndGoIntoAFolder() throws IOException {
        Path banks = folder.resolve("banks");

        Shell shell = Shell.succeeds("read", model(), Shell.sample(Shell.DOCUMENT, folder), "--json", "-o", banks);

        assertThat(JSON.readTree(shell.out())).hasSize(2);
        assertThat(shell.err()).contains("Wrote the bank");
        assertThat(Shell.names(banks))
                .containsExactly("four-level-competencies.json", "information-systems-manager.json");
    }

    @Test
    void documentsOfOneNameDoNotReplaceEachOthersBanks() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path banks = Files.createDirectory(folder.resolve("banks"));

        Shell.succeeds("read", Shell.sample(Shell.DOCUMENT, folder), Shell.sample(Shell.DOCUMENT, other), "-o", banks);

        assertThat(Shell.names(banks))
                .containsExactly("four-level-competencies-2.json", "four-level-competencies.json");
    }

    @Test
    void severalDocumentsCannotBecomeOneFile() throws IOException {
        Path document = Shell.sample(Shell.DOCUMENT, folder);

        assertThat(Shell.fails(2, "read", document, document, "-o", folder.resolve("bank.json"))
                        .err())
                .contains("-o names a folder");
    }

    @Test
    void warningsNameTheFileAndTheLine() throws IOException {
        Path document = Shell.sample(Shell.DOCUMENT, folder);
        Files.writeString(document, Files.readString(document).replaceFirst("(?m)^- \\*?Familiar\\*?:.*$", "~~~"));

        Shell shell = Shell.succeeds("read", document);

        assertThat(shell.err()).containsPattern("(?m)^" + document + ": line \\d+: .+");
        assertThat(shell.out()).doesNotContain(": line ");
    }

    @Test
    void aDocumentWithoutCompetenciesSaysWhatItHoldsAndWritesNothing() throws IOException {
        Path document = Files.writeString(folder.resolve("help.txt"), "What a team is\n\n- one\n- two\n");

        Shell shell = Shell.run("read", document, "-o", folder.resolve("bank.json"));

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("Found no competencies.", "1 heading: “What a team is”", "2 bullets");
        assertThat(shell.err()).contains("No competencies with levels were found. Choose a document");
        assertThat(Shell.names(folder)).containsExactly("help.txt");
    }

    @Test
    void oneBadDocumentDoesNotKeepTheOthers() throws IOException {
        Path good = Shell.sample(Shell.DOCUMENT, folder);

        Shell shell = Shell.run("read", folder.resolve("gone.txt"), good, "-o", folder.resolve("banks"));

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err()).contains("gone.txt does not exist");
        assertThat(Shell.names(folder.resolve("banks"))).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingWritten() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        Path binary = Files.write(folder.resolve("binary.docx"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 9});
        Path torn = Files.write(folder.resolve("torn.docx"), "PK\u0003\u0004word/".getBytes());
        Path bank = folder.resolve("bank.json");

        assertThat(fails(empty, bank)).contains("empty.txt is empty");
        assertThat(fails(binary, bank)).contains("binary.docx", "is of a kind that is not read");
        assertThat(fails(torn, bank)).contains("torn.docx");
        assertThat(fails(folder.resolve("gone.txt"), bank)).contains("does not exist");
        assertThat(fails(folder, bank)).contains("is a folder");
        assertThat(fails(Shell.sample(Shell.WORKSHOP, folder), bank)).contains("plumbline-workshop already");
        assertThat(bank).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Path document = Shell.sample(Shell.DOCUMENT, folder);
        byte[] before = Files.readAllBytes(document);

        for (String place : List.of("/under/a/file.json", ".json/bank.json")) {
            assertThat(Shell.run("read", document, "-o", document + place))
                    .matches(shell -> shell.status() == 1 && shell.err().contains("does not exist"));
        }
        Shell over = Shell.run("read", document, "-o", document);

        assertThat(over.status()).isEqualTo(1);
        assertThat(over.err()).contains("would be written over");
        assertThat(document).hasBinaryContent(before);
        assertThat(Shell.names(folder)).hasSize(1);
    }

    private static String fails(Path document, Path bank) {
        return Shell.fails(1, "read", document, "-o", bank).err();
    }

    private Path model() throws IOException {
        return Shell.sample("documents/information-systems-manager.txt", folder);
    }

    private static JsonNode competency(JsonNode found, int number) {
        return found.get("competencies").values().stream()
                .filter(one -> one.get("number").intValue() == number)
                .findFirst()
                .orElseThrow();
    }
}
