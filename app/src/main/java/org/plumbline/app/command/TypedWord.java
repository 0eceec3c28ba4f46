package org.plumbline.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A word after an option that takes one of a few. */
final class TypedWord {
    private TypedWord() {}

    /** The one that was typed, whatever its capitals; another word is answered with those that there are. */
    static <E extends Enum<E>> E of(CommandSpec spec, String option, String typed, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + " takes one of "
                                + Arrays.stream(all)
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ", not “" + typed + "”."));
    }
}
