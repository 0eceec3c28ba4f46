package org.plumbline.model.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;

/**
 * YAML files. Nearly every plain text is YAML too, so a file is taken for it only when it has the keys of a known shape,
 * or when its name says so.
 */
final class YamlIntake {
    private static final Pattern KNOWN_KEY =
            Pattern.compile("(?m)^\\s*(?:-\\s+)?(?:tId|taskDescription|workRole|workRoleID|competency)\\s*:");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*-(?:\\s*$|\\s+\\w+\\s*:)");
    private static final List<BiFunction<ExchangeFile, Yaml.Document, Optional<Draft>>> KINDS =
            List.of(NiceReader::read, UsdsYamlReader::read);

    private YamlIntake() {}

    static Optional<Draft> read(String name, byte[] bytes) {
        boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
        if (bytes.length > Yaml.MOST_BYTES) {
            if (named) {
                throw new FileProblem(name + " is larger than 10 MB, the most that is read of YAML. Choose a smaller"
                        + " file, or part it.");
            }
            return Optional.empty();
        }
        String plain = text(bytes);
        boolean shaped = KNOWN_KEY.matcher(plain).find() && ENTRY.matcher(plain).find();
        if (!named && !shaped || plain.isBlank()) {
            return Optional.empty();
        }
        return named ? draft(name, bytes, plain, true) : unnamed(name, bytes, plain);
    }

    static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A text that only looks like it is read as a text. */
    private static Optional<Draft> unnamed(String name, byte[] bytes, String text) {
        try {
            return draft(name, bytes, text, false);
        } catch (FileProblem problem) {
            return Optional.empty();
        }
    }

    private static Optional<Draft> draft(String name, byte[] bytes, String text, boolean named) {
        var file = new ExchangeFile(name, Digests.of(bytes));
        Yaml.Document document = Yaml.read(name, text);
        Optional<Draft> known = KINDS.stream()
                .flatMap(kind -> kind.apply(file, document).stream())
                .findFirst();
        return known.isPresent() || !named ? known : Optional.of(UnknownShape.draft(file, "YAML", document.tree()));
    }
}
