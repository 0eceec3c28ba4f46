package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.Existing;
import org.plumbline.export.packet.PlannedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How files in a folder are called, and what becomes of those that are there, as typed. */
final class FileRules {
    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            description = "How files in a folder are called, from {Document}, {Vacancy}, {Position}, {Grade},"
                    + " {Candidate} (the code), {Name}, {N} (of the interview), {Rater}, {Date}, {Language}. Underscores"
                    + " part it; a part that has nothing to say is left out. Usual is"
                    + " {Document}_{Grade}_{Candidate}_interview-{N}_{Rater}.")
    private String pattern;

    @Option(
            names = "--existing",
            paramLabel = "RULE",
            description = "What becomes of files in the folder that have the name of a new one: replace, which is usual"
                    + " and keeps a backup of what was not made by this program; skip; or rename, which gives the new one"
                    + " a number.")
    private String existing;

    @Option(
            names = "--changed",
            description = "Makes only what would differ from last time in this folder. Files that somebody edited stay"
                    + " and are named.")
    private boolean changed;

    BatchOrder order(CommandSpec spec, List<PlannedFile> files) {
        Existing rule =
                existing == null ? Existing.REPLACE : TypedWord.of(spec, "--existing", existing, Existing.values());
        return new BatchOrder(files, names(spec), rule, changed);
    }

    private NamePattern names(CommandSpec spec) {
        try {
            return pattern == null ? NamePattern.USUAL : NamePattern.of(pattern);
        } catch (DocumentProblem problem) {
            throw new ParameterException(spec.commandLine(), problem.getMessage(), problem);
        }
    }

    /** The options that somebody typed. */
    List<String> given() {
        var given = new ArrayList<String>();
        if (pattern != null) {
            given.add("--pattern");
        }
        if (existing != null) {
            given.add("--existing");
        }
        if (changed) {
            given.add("--changed");
        }
        return given;
    }

    /** Where OUT is one file, it has its name and is made. */
    void requireNone(CommandSpec spec) {
        if (!given().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(", ", given())
                            + " is about files in a folder: name a folder after -o, with a slash at its"
                            + " end when it is not there yet.");
        }
    }
}
