package org.plumbline.app.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.compose.DocumentKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The documents by the names that people type. */
final class DocumentNames implements Iterable<String> {
    static final String EVERYTHING = "all";

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }

    private static Stream<String> all() {
        return Stream.concat(
                Arrays.stream(DocumentKind.values()).map(DocumentKind::commandName),
                Stream.of(CaseFileOrder.COMMAND_NAME, BankBooklet.COMMAND_NAME));
    }

    /** Whether everything is meant that is made from a workshop. */
    static boolean isEverything(String typed) {
        return typed.equalsIgnoreCase(EVERYTHING);
    }

    /** Those that were typed, with commas between them. */
    static List<DocumentKind> kinds(CommandSpec spec, String typed) {
        return isEverything(typed)
                ? List.of(DocumentKind.values())
                : Arrays.stream(typed.split(","))
                        .map(word -> kind(spec, word.strip()))
                        .distinct()
                        .toList();
    }

    private static DocumentKind kind(CommandSpec spec, String typed) {
        return DocumentKind.named(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "“" + typed + "” is not a document that is made. There are: "
                                + all().collect(Collectors.joining(", ")) + "; several with commas, or "
                                + EVERYTHING + " of them."));
    }
}
