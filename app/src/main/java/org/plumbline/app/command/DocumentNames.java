package org.plumbline.app.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.compose.DocumentKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The documents by the names that people type. */
final class DocumentNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }

    private static Stream<String> all() {
        return Stream.concat(
                Arrays.stream(DocumentKind.values()).map(DocumentKind::commandName),
                Stream.of(CaseFileOrder.COMMAND_NAME, BankBooklet.COMMAND_NAME));
    }

    static DocumentKind kind(CommandSpec spec, String typed) {
        return DocumentKind.named(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "“" + typed + "” is not a document that is made. There are: "
                                + all().collect(Collectors.joining(", ")) + "."));
    }
}
