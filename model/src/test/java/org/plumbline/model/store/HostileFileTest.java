package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;

/** Files that nobody saved with this program, or that something happened to. */
class HostileFileTest {
    private static final String WORKSHOP =
            new String(WorkshopFile.bytes(Examples.opened(), UnknownFields.NONE), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        refused("", "is empty", "w.plumbline.bak");
    }

    @Test
    void aBinaryFileIsRefusedWithItsName() throws IOException {
        Path file = folder.resolve("picture.plumbline");
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);

        assertThatThrownBy(() -> WorkshopFile.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContainingAll("picture.plumbline", "not a workshop");
        assertThat(file).hasBinaryContent(noise);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "\"workshop\"",
                "{}",
                "{\"format\": 3}",
                "{\"format\": null, \"version\": null}"
            })
    void jsonThatIsNotAWorkshopIsRefused(String text) {
        refused(text, "w.plumbline");
    }

    @Test
    void aBankIsNotTakenForAWorkshop() {
        refused(
                new String(BankFile.bytes(Examples.bank()), StandardCharsets.UTF_8),
                "is not a workshop: it says “plumbline-bank”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "9.3", "999999.0"})
    void aNewerMajorVersionIsRefusedSinceItsMeaningIsNotKnown(String version) {
        refused(versioned(version), "newer Plumbline", "format " + version, "not changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1", "1.0.0", "-1.0", "1.-1", "99999999999.0"})
    void aVersionThatIsNoneIsRefused(String version) {
        refused(versioned(version), "names no version");
    }

    @Test
    void deepNestingIsRefusedBeforeItCanExhaustAnything() {
        refused("[".repeat(5_000) + "]".repeat(5_000), "w.plumbline");
        refused(
                WORKSHOP.replaceFirst(
                        "\"title\" :",
                        "\"deep\" : " + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + ", \"title\" :"),
                "w.plumbline");
    }

    @Test
    void twoFieldsOfOneNameAreRefusedAndNotChosenBetween() {
        refused(WORKSHOP.replaceFirst("\"title\" :", "\"title\" : \"Other\", \"title\" :"), "title", "line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "null", "\u0000"})
    void anythingAfterTheEndIsRefused(String rest) {
        refused(WORKSHOP + rest, "w.plumbline");
    }

    @Test
    void aFieldThatThisVersionDoesNotKnowIsRefusedAsAMistake() {
        refused(WORKSHOP.replaceFirst("\"title\" :", "\"colour\" : \"teal\", \"title\" :"), "“colour” is not known");
    }

    @Test
    void anAbsentListEntryIsRefusedInWordsAndWithoutNamesOfClasses() {
        assertThatThrownBy(() -> read(WORKSHOP.replaceFirst("\"panel\" : \\[", "\"panel\" : [ null, ")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("w.plumbline")
                .hasMessageNotContaining("org.plumbline")
                .hasMessageNotContaining("Cannot construct");
    }

    @Test
    void everyFlippedByteIsReadOrRefusedButNeverAFault() {
        byte[] whole = WORKSHOP.getBytes(StandardCharsets.UTF_8);
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(WorkshopFile.read("w.plumbline", damaged).value()).isNotNull();
            } catch (FileProblem refused) {
                assertThat(refused).hasMessageContaining("w.plumbline");
            }
        }
    }

    @Test
    void aFileOfANewerMinorVersionCanBeSavedAndReadAgain() throws IOException {
        Path file = folder.resolve("a.plumbline");
        Files.writeString(file, versioned("1.7").replaceFirst("\"title\" :", "\"colour\" : \"teal\",\n  \"title\" :"));
        Stored<org.plumbline.model.workshop.Workshop> stored = WorkshopFile.read(file);

        WorkshopFile.write(file, stored.value(), stored.unknown(), Optional.of(stored.digest()));

        assertThat(file).content().contains("\"version\" : \"1.7\"").contains("\"colour\" : \"teal\"");
        assertThat(WorkshopFile.read(file).value()).isEqualTo(stored.value());
    }

    @Test
    void theFormatOfAnyBytesCanBeAskedFor() {
        assertThat(BankFile.formatOf(WORKSHOP.getBytes(StandardCharsets.UTF_8))).contains(WorkshopFile.FORMAT);
        assertThat(BankFile.formatOf(new byte[0])).isEmpty();
        assertThat(BankFile.formatOf(new byte[] {0, 1, 2})).isEmpty();
        assertThat(BankFile.formatOf("[]".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static String versioned(String version) {
        return WORKSHOP.replace("\"version\" : \"1.3\"", "\"version\" : \"" + version + "\"");
    }

    private static void read(String text) {
        WorkshopFile.read("w.plumbline", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String... words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FileProblem.class).hasMessageContainingAll(words);
    }
}
