package org.plumbline.model.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.Json;
import org.plumbline.model.store.JsonProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads files that programs exchange, JSON and YAML, and tells their kinds apart by what they hold. */
public final class ExchangeReader {
    private static final int BEGINNING = 256;

    /** The kinds of JSON that are known; the first that recognises the file reads it. */
    private static final List<BiFunction<ExchangeFile, JsonNode, Optional<Draft>>> KINDS =
            List.of(CaseIntake::read, ReviewToolReader::read, OwnFile::read);

    private ExchangeReader() {}

    /**
     * What the file holds; nothing when it is neither JSON nor YAML. A {@link FileProblem} says in a sentence why it
     * cannot be read although it is.
     *
     * @param name the file's name without its folder, as messages show it
     */
    public static Optional<Draft> read(String name, byte[] bytes) {
        return isJson(bytes) ? Optional.of(json(name, bytes)) : YamlIntake.read(name, bytes);
    }

    /** A file of unknown shape that is a list of flat objects, as a table whose columns somebody can name. */
    public static Optional<SourceTable> table(String name, byte[] bytes) {
        var file = new ExchangeFile(name, Digests.of(bytes));
        return isJson(bytes)
                ? FlatList.table(file, Json.readTree(bytes))
                : FlatList.table(file, Yaml.read(name, YamlIntake.text(bytes)).tree());
    }

    /** Brackets also begin the lines of ordinary documents; these beginnings do not. */
    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
        String squeezed = start.replaceAll("[\\s\\x00\\uFEFF\\uFFFD]+", "");
        return squeezed.matches("(?s)(?:\\{[\"}]|\\[[\\[{\"\\]]).*");
    }

    private static Draft json(String name, byte[] bytes) {
        if (bytes.length > Json.MOST_BYTES) {
            throw new FileProblem(name + " is larger than 50 MB. Choose a smaller file.");
        }
        var file = new ExchangeFile(name, Digests.of(bytes));
        try {
            JsonNode tree = Json.readTree(bytes);
            return KINDS.stream()
                    .flatMap(kind -> kind.apply(file, tree).stream())
                    .findFirst()
                    .orElseGet(() -> UnknownShape.draft(file, "JSON", tree));
        } catch (JacksonException e) {
            throw new FileProblem(
                    name + JsonProblem.where(e) + " is JSON that cannot be read: " + JsonProblem.what(e)
                            + " Choose another copy, or ask for the file again; nothing was taken from it.",
                    e);
        }
    }
}
