package org.plumbline.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.job.Problems;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.model.store.FileProblem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line of the program: runs one command and says its exit status; never lets a fault through. */
public final class Commands {
    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out for results
     * @param err for messages
     */
    public Commands(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    public int run(List<String> arguments) {
        try {
            return commandLine().execute(arguments.toArray(String[]::new));
        } catch (Throwable fault) {
            return fault(fault);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine() {
        var line = new CommandLine(new RootCommand());
        line.setOut(out).setErr(err);
        line.setUsageHelpWidth(WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(this::runLast);
        line.setParameterExceptionHandler((problem, arguments) -> wrongUse(problem));
        line.setExecutionExceptionHandler((fault, command, result) -> failed(fault));
        return line;
    }

    /** Faults outside a command, as in printing help, would be printed with their trace otherwise. */
    private int runLast(ParseResult result) {
        try {
            return new RunLast().execute(result);
        } catch (ParameterException | ExecutionException known) {
            throw known;
        } catch (RuntimeException fault) {
            return fault(fault);
        }
    }

    private int wrongUse(ParameterException problem) {
        err.println(sentence(problem.getMessage()));
        err.println("Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    private int failed(Exception fault) {
        if (fault instanceof FileProblem || fault instanceof DocumentProblem) {
            err.println(fault.getMessage());
            return ExitStatus.INPUT;
        }
        return fault(fault);
    }

    /** The log has the rest; the sentence names the kind of fault without the language's own word for it. */
    private int fault(Throwable fault) {
        LoggerFactory.getLogger(Commands.class).error("A command failed", fault);
        err.println(faultSentence(fault));
        return ExitStatus.PROGRAM;
    }

    /** One sentence with a code, for a fault of the program itself. */
    public static String faultSentence(Throwable fault) {
        return Problems.sentence(fault).replace("Exception", "");
    }

    private static String sentence(String message) {
        String words = message == null || message.isBlank() ? "This command cannot be understood" : message.strip();
        return words.matches("(?s).*[.?!]$") ? words : words + ".";
    }
}
