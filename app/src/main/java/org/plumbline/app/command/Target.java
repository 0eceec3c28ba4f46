package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.export.packet.Format;
import org.plumbline.model.store.FileProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where documents go, and as what kind of file. */
final class Target {
    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "A file, or a folder: with --all, or when it is one already or ends with a slash. A folder"
                    + " is made when only its last part is missing.")
    private String out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "docx, pdf or txt. Without it the ending of OUT says it; in a folder it is docx.")
    private String format;

    @Option(names = "--all", description = "One for everybody it can be for, into the folder OUT.")
    private boolean all;

    boolean isForAll() {
        return all;
    }

    boolean isFolder() {
        return all || OutFolder.isMeant(path(), out);
    }

    Path path() {
        return Path.of(out);
    }

    /** The file to write, which must not be the workshop that is read. */
    Path path(Path workshop) {
        if (OutFolder.isSame(workshop, path())) {
            throw new FileProblem("The document would be written over the workshop " + workshop
                    + ". Nothing was written: name another file after -o.");
        }
        return path();
    }

    /** The format that was asked for; an ending that says another one is a slip. */
    Format format(CommandSpec spec) {
        Optional<Format> ending = isFolder() ? Optional.empty() : Format.named(ending());
        if (format == null) {
            return ending.or(() -> isFolder() ? Optional.of(Format.WORD) : Optional.empty())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "The ending of " + out + " does not say a format that is made. Choose one of "
                                    + Format.names() + ", or add --format."));
        }
        Format wanted = Format.named(format.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "“" + format + "” is not a format that is made. There are: " + Format.names() + "."));
        if (ending.isPresent() && ending.get() != wanted) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format + " and the ending of " + out + " contradict each other. Change one.");
        }
        return wanted;
    }

    private String ending() {
        Path name = path().getFileName();
        String words = name == null ? "" : name.toString();
        return words.substring(words.lastIndexOf('.') + 1);
    }
}
