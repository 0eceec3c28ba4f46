package org.plumbline.model.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of JSON file: its name, its format version, and how its content is found in it.
 *
 * <p>Every file is {@code {"format": NAME, "version": "MAJOR.MINOR", CONTENT}}. A newer minor version is read and its
 * unknown fields are kept; a newer major version is refused, since its meaning is not known.
 */
final class FileKind<T> {
    private final String format;
    private final String words;
    private final int major;
    private final int minor;
    private final Class<T> type;
    private final boolean sent;

    /**
     * @param format the word in the file
     * @param words what a person calls it
     */
    FileKind(String format, String words, int major, int minor, Class<T> type) {
        this(format, words, major, minor, type, false);
    }

    /**
     * @param sent whether it came from somebody, who can send it again; there is no backup of it then
     */
    FileKind(String format, String words, int major, int minor, Class<T> type, boolean sent) {
        this.sent = sent;
        this.format = format;
        this.words = words;
        this.major = major;
        this.minor = minor;
        this.type = type;
    }

    /** Reads no further than to the field, which our files begin with. */
    static Optional<String> formatOf(byte[] bytes) {
        try (JsonParser parser = Json.parser(bytes)) {
            boolean inside = parser.nextToken() == JsonToken.START_OBJECT;
            while (inside && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals("format");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    byte[] bytes(T value, UnknownFields unknown) {
        return Json.write(tree(value, unknown)).getBytes(StandardCharsets.UTF_8);
    }

    ObjectNode tree(T value, UnknownFields unknown) {
        ObjectNode envelope =
                (ObjectNode) Json.toTree(new Head(format, unknown.version().orElse(major + "." + minor)));
        envelope.setAll((ObjectNode) Json.toTree(value));
        unknown.putBack(envelope);
        return envelope;
    }

    Stored<T> read(Path file) {
        return read(file.getFileName().toString(), SafeFile.read(file));
    }

    /**
     * @param name what messages call the file
     */
    Stored<T> read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileProblem(name + " is empty. " + another(name) + ".");
        }
        boolean newer = false;
        try {
            JsonNode tree = Json.readTree(bytes);
            newer = requireReadable(name, tree);
            T value = newer ? Json.readLeniently(tree, type) : Json.read(bytes, type);
            UnknownFields unknown = newer ? UnknownFields.between(tree, Json.toTree(value)) : UnknownFields.NONE;
            return new Stored<>(value, Digests.of(bytes), unknown);
        } catch (JacksonException e) {
            throw new FileProblem(
                    name + JsonProblem.where(e) + " is not a " + words + " that can be read: " + JsonProblem.what(e)
                            + (newer ? " It was saved by a newer Plumbline; that one may read it." : "")
                            + " " + another(name) + "; this file was not changed.",
                    e);
        }
    }

    private String another(String name) {
        return sent ? "Ask for it again" : "Open its backup (" + name + ".bak) or another copy";
    }

    /** Says whether the file is of a newer minor version. */
    private boolean requireReadable(String name, JsonNode tree) {
        if (!tree.isObject() || !tree.has("format") || !tree.has("version")) {
            throw new FileProblem(name + " is JSON, but not a " + words + ". Choose a file that Plumbline saved.");
        }
        if (!tree.get("format").asString("").equals(format)) {
            throw new FileProblem(name + " is not a " + words + ": it says “"
                    + tree.get("format").asString("") + "”."
                    + OtherKind.advice(tree.get("format").asString(""), format));
        }
        String[] parts = tree.get("version").asString("").split("\\.");
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
            throw new FileProblem(name + " names no version that can be read. Choose another copy.");
        }
        if (Integer.parseInt(parts[0]) > major) {
            throw new FileProblem(name + " was saved by a newer Plumbline (format "
                    + tree.get("version").asString("") + ", this one reads " + major
                    + "). It was not changed: open it with the newer program.");
        }
        return Integer.parseInt(parts[0]) == major && Integer.parseInt(parts[1]) > minor;
    }

    /** The first two fields of every file. */
    private record Head(String format, String version) {}
}
