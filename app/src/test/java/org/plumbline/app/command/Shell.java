package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/** Runs commands in this process and keeps what they said; nobody may ever see a trace. */
record Shell(int status, String out, String err) {
    static final String WORKSHOP = "workshops/it-specialist.plumbline";
    static final String DOCUMENT = "documents/four-level-competencies.txt";

    static Shell run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = new Commands(new PrintWriter(out), new PrintWriter(err))
                .run(Stream.of(arguments).map(String::valueOf).toList());
        var shell = new Shell(status, out.toString(), err.toString());
        for (String said : List.of(shell.out, shell.err)) {
            assertThat(said).doesNotContain("Exception", "\tat ", "java.lang");
        }
        return shell;
    }

    /** Asserts that a command failed, saying why on standard error only. */
    static Shell fails(int status, Object... arguments) {
        Shell shell = run(arguments);
        assertThat(shell.status).as(shell.err).isEqualTo(status);
        assertThat(shell.out).isEmpty();
        assertThat(shell.err).isNotBlank();
        return shell;
    }

    static Shell succeeds(Object... arguments) {
        Shell shell = run(arguments);
        assertThat(shell.status).as(shell.err).isZero();
        return shell;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** A sample of the program as a file of its own. */
    static Path sample(String path, Path folder) throws IOException {
        Path file = folder.resolve(Path.of(path).getFileName());
        try (InputStream in = Shell.class.getResourceAsStream("/samples/" + path)) {
            return Files.write(file, in.readAllBytes());
        }
    }

    static Workshop workshop(Path folder) throws IOException {
        return WorkshopFile.read(sample(WORKSHOP, folder)).value();
    }

    /** The names in a folder. */
    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var names = new TreeSet<String>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
