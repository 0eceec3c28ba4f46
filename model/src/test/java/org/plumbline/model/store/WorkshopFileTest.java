package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.Workshop;

class WorkshopFileTest {
    private static final Workshop SCORED = Examples.scored(
            Examples.opened(),
            Examples.card(Examples.opened(), Examples.ANA, new Rating.Rated(2), new Rating.NotAsked()),
            Examples.card(Examples.opened(), Examples.BEN, new Rating.NoAnswer(), null));

    @TempDir
    Path folder;

    private static String text(Workshop workshop) {
        return new String(WorkshopFile.bytes(workshop, UnknownFields.NONE), StandardCharsets.UTF_8);
    }

    private static Workshop read(String text) {
        return WorkshopFile.read("w.plumbline", text.getBytes(StandardCharsets.UTF_8))
                .value();
    }

    @Test
    void aScoredWorkshopComesBackAsItWas() {
        Path file = folder.resolve("a.plumbline");
        WorkshopFile.write(file, SCORED, UnknownFields.NONE, Optional.empty());

        assertThat(WorkshopFile.read(file).value()).isEqualTo(SCORED);
    }

    @Test
    void savingTwiceGivesTheSameBytes() {
        assertThat(text(read(text(SCORED)))).isEqualTo(text(SCORED));
    }

    @Test
    void savingKeepsTheBytesBeforeAsBackup() throws Exception {
        Path file = folder.resolve("a.plumbline");
        String first = WorkshopFile.write(file, Examples.workshop(), UnknownFields.NONE, Optional.empty());
        WorkshopFile.write(file, SCORED, UnknownFields.NONE, Optional.of(first));

        assertThat(WorkshopFile.read(SafeFile.backupOf(file)).value()).isEqualTo(Examples.workshop());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws Exception {
        Path file = folder.resolve("a.plumbline");
        String opened = WorkshopFile.write(file, SCORED, UnknownFields.NONE, Optional.empty());
        WorkshopFile.write(file, Examples.workshop(), UnknownFields.NONE, Optional.empty());

        assertThatThrownBy(() -> WorkshopFile.write(file, SCORED, UnknownFields.NONE, Optional.of(opened)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("changed or moved by somebody else");
        assertThat(WorkshopFile.read(file).value()).isEqualTo(Examples.workshop());
    }

    @Test
    void aFileFromBeforeTheJobAnalysisIsRead() {
        Workshop workshop = Examples.opened();
        String text = new String(WorkshopFile.bytes(workshop, UnknownFields.NONE), StandardCharsets.UTF_8);
        String before = text.substring(0, text.indexOf(",\n  \"analysis\"")).replace("\"1.3\"", "\"1.1\"") + "\n}\n";

        assertThat(WorkshopFile.read("w.plumbline", before.getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEqualTo(workshop);
    }

    @Test
    void aFieldOfANewerMinorVersionSurvives() {
        String newer = text(SCORED)
                .replace("\"version\" : \"1.3\"", "\"version\" : \"1.7\"")
                .replaceFirst("\"title\" :", "\"colour\" : \"teal\",\n  \"title\" :")
                .replaceFirst("\"code\" :", "\"pronoun\" : \"they\",\n  \"code\" :");
        Stored<Workshop> stored = WorkshopFile.read("w.plumbline", newer.getBytes(StandardCharsets.UTF_8));

        String again = new String(WorkshopFile.bytes(stored.value(), stored.unknown()), StandardCharsets.UTF_8);

        assertThat(stored.value()).isEqualTo(SCORED);
        assertThat(again).contains("\"colour\" : \"teal\"").contains("\"pronoun\" : \"they\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "version" : "1.3"        | "version" : "2.0"       | newer Plumbline
            "format" : "plumbline-w  | "format" : "plumbline-x | not a workshop
            "level" : 2              | "level" : 9             | level 9
            "level" : 2              | "level" : "2"           | line
            "level" : 2              | "level" : 2.0           | line
            "level" : 2              | "level" : null          | line
            "title" :                | "titel" :               | “title” is missing
            "kind" : "notAsked"      | "kind" : "later"        | later
            "revision" : 1           | "revision" : 0          | starts at 1
            """)
    void whatIsWrongIsSaidInWords(String from, String to, String expected) {
        String damaged = text(SCORED).replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(damaged).isNotEqualTo(text(SCORED));

        assertThatThrownBy(() -> read(damaged))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("w.plumbline")
                .hasMessageContaining(expected);
    }

    @Test
    void partsThatContradictEachOtherNameNoLine() {
        String contradicting = text(SCORED).replace("\"member\" : \"ben\"", "\"member\" : \"zoe\"");

        assertThatThrownBy(() -> read(contradicting))
                .hasMessageStartingWith("w.plumbline is not a workshop that can be read: A scorecard");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = WorkshopFile.bytes(SCORED, UnknownFields.NONE);
        for (int length = 0; length < whole.length - 1; length += 97) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WorkshopFile.read("w.plumbline", cut)).isInstanceOf(FileProblem.class);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> WorkshopFile.write(
                        folder.resolve("none/a.plumbline"), SCORED, UnknownFields.NONE, Optional.empty()))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("does not exist");
    }
}
