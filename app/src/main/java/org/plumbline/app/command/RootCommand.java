package org.plumbline.app.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program's name by itself: its help, its version, and a hint for whatever is no command. */
@Command(
        name = "plumbline",
        subcommands = {
            ReadCommand.class,
            CheckCommand.class,
            MakeCommand.class,
            MergeCommand.class,
            AgreementCommand.class
        },
        versionProvider = ProgramVersion.class,
        synopsisHeading = "",
        customSynopsis = {
            "plumbline                         the window",
            "plumbline FILE.plumbline          the window with a workshop",
            "plumbline COMMAND ...             one of the commands below",
            "plumbline COMMAND --help          what a command takes"
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit status: 0 done; 1 something is wrong with a file or with a name that it should hold;",
            "2 wrong usage; 3 the program made a mistake. Results go to standard output, messages to standard error."
        })
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "The version.")
    private boolean version;

    @Parameters(hidden = true, paramLabel = "WORD")
    private List<String> words = List.of();

    @Override
    public void run() {
        String names = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(),
                words.isEmpty()
                        ? "Say a command: " + names + "."
                        : "There is no command “" + words.get(0) + "”. The commands are " + names
                                + "; a file of the window ends in .plumbline.");
    }
}
