package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.Json;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What was made in a folder: a small file in it that lets the next batch make only what changed. */
final class Ledger {
    static final String FILE = ".plumbline-documents.json";

    private static final String FORMAT = "plumbline-documents";
    private static final int VERSION = 1;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /**
     * One file as it was made.
     *
     * @param content digest of what was composed, and of what it was put on
     * @param bytes digest of the file
     */
    record Entry(String content, String bytes) {}

    /** What an earlier batch left; nothing where there was none, or where nobody can tell any more. */
    static Ledger read(Path folder) {
        var ledger = new Ledger();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                ledger.take(Json.readTree(SafeFile.read(file)));
            } catch (JacksonException | FileProblem unreadable) {
                ledger.entries.clear();
            }
        }
        return ledger;
    }

    private void take(JsonNode tree) {
        if (FORMAT.equals(tree.path("format").asString(""))
                && tree.path("version").asInt(0) == VERSION) {
            for (Map.Entry<String, JsonNode> file : tree.path("files").properties()) {
                JsonNode digests = file.getValue();
                entries.put(
                        file.getKey(),
                        new Entry(
                                digests.path("content").asString(""),
                                digests.path("bytes").asString("")));
            }
        }
    }

    Optional<Entry> of(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    void made(String name, Entry entry) {
        entries.put(name, entry);
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** Names of files that are gone are forgotten. */
    void write(Path folder) throws IOException {
        entries.keySet().removeIf(name -> !Files.exists(folder.resolve(name)));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", FORMAT);
        tree.put("version", VERSION);
        tree.put("files", new TreeMap<>(entries));
        WholeFile.write(folder.resolve(FILE), Json.write(tree).getBytes(StandardCharsets.UTF_8));
    }
}
