package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --map COLUMN=FIELD} says what the columns of a table hold. */
class MapOptionTest {
    @TempDir
    Path folder;

    @Test
    void knownHeadingsNeedNoMapping() throws IOException {
        Shell shell = Shell.succeeds("read", table("Competency,Meets,Exceeds\nKites,Flies.,Soars.\n"));

        assertThat(shell.lines().get(1)).isEqualTo("Found 1 competency, 2 level texts.");
    }

    @Test
    void otherHeadingsAreSaid() throws IOException {
        Path file = table("Wing,Low,High\nKites,Flies.,Soars.\n");

        Shell unknown = Shell.run("read", file);
        assertThat(unknown.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(unknown.err()).contains("There are “Wing”, “Low”, “High”.");

        Shell shell = Shell.succeeds(
                "read", file, "--map", "Wing=name", "--map", "low=level:Meets", "--map", "C=level:Exceeds");
        assertThat(shell.lines().get(1)).isEqualTo("Found 1 competency, 2 level texts.");
    }

    @Test
    void wrongColumnsAndFieldsAreSaid() throws IOException {
        Path file = table("Wing,Low,High\nKites,Flies.,Soars.\n");

        Shell column = Shell.run("read", file, "--map", "Tail=name");
        assertThat(column.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(column.err()).contains("has no column “Tail”. There are “Wing”, “Low”, “High”.");

        Shell field = Shell.run("read", file, "--map", "Wing=feathers");
        assertThat(field.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(field.err()).contains("There is no field “feathers”. Fields are name, number,");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
