package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.compose.DocumentKind;

/** Many documents are made with one command. */
class MakeManyTest {
    @TempDir
    Path folder;

    private Path workshop;
    private Path out;

    @BeforeEach
    void workshop() throws IOException {
        workshop = Shell.sample(Shell.WORKSHOP, folder);
        out = Files.createDirectory(folder.resolve("out"));
    }

    private Shell make(String document, Object... options) {
        return Shell.run(Stream.concat(Stream.of("make", document, workshop, "-o", out), Stream.of(options))
                .toArray());
    }

    @Test
    void severalDocumentsInSeveralFormats() throws IOException {
        Shell shell = make("competency-model,panel-record", "--format", "txt,docx");

        assertThat(shell.status()).as(shell.err()).isZero();
        assertThat(shell.lines()).hasSize(4);
        assertThat(Shell.names(out))
                .filteredOn(name -> !name.startsWith("."))
                .containsExactlyInAnyOrder(
                        "competency-model.docx",
                        "competency-model.txt",
                        "panel-record_interview-1.docx",
                        "panel-record_interview-1.txt");
    }

    @Test
    void aCaseFileIsAlwaysWhole() {
        Shell shell = make("case-file", "--existing", "skip", "--merged");

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("A case file is always made whole", "--existing, --merged");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void everythingForEverybody() throws IOException {
        Shell everything = Shell.run("make", "--all", workshop, "-o", out, "--format=txt");

        assertThat(everything.status()).as(everything.err()).isZero();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(everything.lines())
                    .anyMatch(line -> Path.of(line).getFileName().toString().matches(kind.commandName() + "[._].*"));
        }
        assertThat(make("all", "--format=txt", "--changed").err())
                .contains("0 made, " + everything.lines().size());
    }

    @Test
    void namesFollowThePatternAndNeverTellWhoIsHidden() throws IOException {
        String pattern = "{Name}_Interview{N}_{Rater}";

        assertThat(make("scorecard", "--candidate=C-02", "--rater=member-3", "--format=txt", "--pattern", pattern)
                        .lines())
                .containsExactly(
                        out.resolve("Blake-Notional_Interview1_Kim-Example.txt").toString());
        assertThat(make("scorecard", "--candidate=C-02", "--blind", "--format=txt", "--pattern", pattern)
                        .lines())
                .containsExactly(out.resolve("C-02_Interview1.txt").toString());
        assertThat(make("scorecard", "--pattern", "{Vacation}").err()).contains("{Vacation}", "{Vacancy}");
    }

    @Test
    void whatIsThereIsSkippedOrLeftAsItWasEdited() throws IOException {
        Path model = out.resolve("competency-model.txt");
        make("competency-model", "--format=txt");
        Files.writeString(model, "edited");

        Shell changed = make("competency-model", "--format=txt", "--changed");
        assertThat(changed.status()).isZero();
        assertThat(changed.out()).isEmpty();
        assertThat(changed.err()).contains("was edited since it was made", "1 left as they were");
        assertThat(make("competency-model", "--format=txt", "--existing=skip").err())
                .contains("was there already");
        assertThat(make("competency-model", "--format=txt", "--existing=RENAME").lines())
                .containsExactly(out.resolve("competency-model_2.txt").toString());
        assertThat(model).hasContent("edited");
    }

    @Test
    void oneThatFailsStopsNoOther() throws IOException {
        Path locked = Files.createDirectory(out.resolve("panel-record_interview-1.txt"));
        Files.writeString(locked.resolve("full"), "");

        Shell shell = make("competency-model,panel-record", "--format=txt");

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines())
                .containsExactly(out.resolve("competency-model.txt").toString());
        assertThat(shell.err()).contains("panel-record_interview-1.txt", "1 made, 0 unchanged", "1 failed.");
    }

    @Test
    void severalBecomeOneFile() throws IOException {
        Path guides = folder.resolve("guides.txt");

        Shell.succeeds("make", "interview-guide", workshop, "-o", guides, "--all", "--merged");
        assertThat(guides).content().contains("C-01", "C-06");
        assertThat(make("scorecard", "--all", "--merged=rater", "--format=txt").lines())
                .hasSize(3);
        assertThat(make("scorecard", "--all", "--merged=color").err()).contains("--merged takes one of", "“color”");
    }

    @Test
    void inSpanishAndOnOtherPaper() throws IOException {
        Path letter = folder.resolve("letter.pdf");
        Path model = folder.resolve("model.pdf");

        Shell.succeeds("make", "competency-model", workshop, "-o", letter);
        Shell.succeeds("make", "competency-model", workshop, "-o", model, "--language=es", "--paper=A4");

        assertThat(Files.readAllBytes(model)).isNotEqualTo(Files.readAllBytes(letter));
        assertThat(Files.readString(model, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("595", "es-US");
        assertThat(make("competency-model", "--language=tlh").err()).contains("“tlh”", "en, es");
        assertThat(make("competency-model", "--paper=A3").err()).contains("letter, a4", "“A3”");
        assertThat(make("competency-model", "--template", folder.resolve("none.dotx"))
                        .err())
                .contains("does not exist");
    }

    @Test
    void whatContradictsItselfIsSaidBeforeAnythingIsMade() throws IOException {
        Path file = folder.resolve("one.txt");

        assertThat(Shell.fails(2, "make", "competency-model", workshop, "-o", file, "--changed")
                        .err())
                .contains("--changed is about files in a folder");
        assertThat(Shell.fails(2, "make", "competency-model", workshop, "-o", file, "--format=txt,pdf")
                        .err())
                .contains("Several formats are several files");
        assertThat(Shell.fails(2, "make", "competency-model", "-o", file).err()).contains("of which workshop");
        assertThat(Shell.fails(2, "make", "scorecard", workshop, "-o", file, "--all", "--merged=rater")
                        .err())
                .contains("3 files cannot all be called");
        assertThat(file).doesNotExist();
        assertThat(Shell.names(out)).isEmpty();
    }
}
