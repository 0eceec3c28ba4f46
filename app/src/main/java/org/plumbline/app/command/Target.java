package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.Gathering;
import org.plumbline.model.store.FileProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where documents go, and as what kinds of file. */
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
            description =
                    "docx, pdf, xlsx, csv or txt; several with commas. Without it the ending of OUT says it; in a folder"
                            + " it is docx, and xlsx for tables of ratings.")
    private String format;

    @Option(names = "--all", description = "One for everybody it can be for, into the folder OUT.")
    private boolean all;

    @Option(
            names = "--merged",
            arity = "0..1",
            fallbackValue = "all",
            paramLabel = "BY",
            description = "Puts documents into one file: all of them, or with =kind, =candidate or =rater one file for"
                    + " each.")
    private String merged;

    boolean isForAll() {
        return all;
    }

    boolean isMerged() {
        return merged != null;
    }

    boolean isFolder() {
        return all && merged == null || OutFolder.isMeant(path(), out);
    }

    Path path() {
        return Path.of(out);
    }

    Gathering gathering(CommandSpec spec) {
        return merged == null ? Gathering.NONE : TypedWord.of(spec, "--merged", merged, Gathering.values());
    }

    /** The file to write, which must not be the workshop that is read. */
    Path path(Path workshop) {
        if (OutFolder.isSame(workshop, path())) {
            throw new FileProblem("The document would be written over the workshop " + workshop
                    + ". Nothing was written: name another file after -o.");
        }
        return path();
    }

    /** The formats of a kind of document, into a folder or into a file. */
    List<Format> formats(CommandSpec spec, DocumentKind kind, boolean folder) {
        if (format == null && folder) {
            return List.of(Format.usual(kind));
        }
        if (format == null || !format.contains(",")) {
            return List.of(format(spec));
        }
        if (!folder) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Several formats are several files: name a folder after -o, with a slash at its end when it is not"
                            + " there yet.");
        }
        return Arrays.stream(format.split(","))
                .map(word -> named(spec, word))
                .distinct()
                .toList();
    }

    /** The one format that was asked for; an ending that says another one is a slip. */
    Format format(CommandSpec spec) {
        Optional<Format> ending = isFolder() ? Optional.empty() : Format.named(ending());
        if (format == null) {
            return ending.or(() -> isFolder() ? Optional.of(Format.WORD) : Optional.empty())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "The ending of " + out + " does not say a format that is made. Choose one of "
                                    + Format.names() + ", or add --format."));
        }
        Format wanted = named(spec, format);
        if (ending.isPresent() && ending.get() != wanted) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format + " and the ending of " + out + " contradict each other. Change one.");
        }
        return wanted;
    }

    private static Format named(CommandSpec spec, String word) {
        return Format.named(word.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "“" + word.strip() + "” is not a format that is made. There are: " + Format.names() + "."));
    }

    private String ending() {
        Path name = path().getFileName();
        String words = name == null ? "" : name.toString();
        return words.substring(words.lastIndexOf('.') + 1);
    }
}
