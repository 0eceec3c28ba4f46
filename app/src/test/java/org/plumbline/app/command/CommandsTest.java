package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command: help, version, wrong usage, and faults of the program itself. */
class CommandsTest {
    private static final Logger FAULTS = Logger.getLogger(Commands.class.getName());

    @Test
    void helpNamesTheCommandsThatAreThere() {
        Shell shell = Shell.succeeds("--help");

        assertThat(shell.out()).contains("read", "check", "make", "merge", "agreement", "--version");
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check", "make", "merge", "agreement"})
    void everyCommandHasHelp(String command) {
        assertThat(Shell.succeeds(command, "--help").out()).startsWith("").contains("plumbline " + command);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Shell.succeeds("--version").out()).matches("Plumbline \\d+\\.\\d+\\.\\d+.* \\(Java .+\\)\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raed a.txt",
                "--frobnicate",
                "read",
                "read --frobnicate a.txt",
                "check",
                "make",
                "make scorecard",
                "make scorecard a.plumbline",
                "merge",
                "merge a.plumbline -o",
                "agreement",
                "agreement a.csv",
                "agreement a.csv --levels",
                "agreement a.csv --levels 1",
                "agreement a.csv --levels many",
                "agreement a.csv --levels Low,,High",
                "agreement a.csv --levels Low,High,low",
                "agreement a.csv b.csv --levels 4",
                "agreeement a.csv"
            })
    void wrongUsageIsAnsweredShortlyWithAHint(String words) {
        Shell shell = Shell.fails(2, (Object[]) words.split(" "));

        assertThat(shell.err().lines()).hasSizeBetween(2, 3).last().asString().matches("Try 'plumbline.* --help'\\.");
    }

    @Test
    void aMistakeOfTheProgramIsOneSentenceWithACode() {
        FAULTS.setLevel(Level.OFF);
        var err = new StringWriter();
        int status = new Commands(new PrintWriter(new Broken()), new PrintWriter(err)).run(List.of("--version"));

        assertThat(status).as(err.toString()).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .contains("Plumbline made a mistake (", "IllegalState")
                .doesNotContain("Exception", "\tat ");
    }

    /** Somewhere to write that fails in a way that nobody thought of. */
    private static final class Broken extends Writer {
        @Override
        public void write(char[] signs, int from, int count) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
