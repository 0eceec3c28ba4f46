package org.plumbline.model.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Score packets on disk, {@code *.plumbline-packet}: sealed with the key of a rater's kit, or plain without one. */
public final class PacketFile {
    public static final String FORMAT = "plumbline-packet";
    public static final String EXTENSION = ".plumbline-packet";

    private static final FileKind<ScorePacket> KIND =
            new FileKind<>(FORMAT, "score packet", 1, 2, ScorePacket.class, true);

    private PacketFile() {}

    public static Stored<ScorePacket> read(Path file) {
        return read(file.getFileName().toString(), SafeFile.read(file));
    }

    /** What a newer program added is not passed over: scores would be kept without it and contradict themselves later. */
    public static Stored<ScorePacket> read(String name, byte[] bytes) {
        Stored<ScorePacket> stored = KIND.read(name, bytes);
        var unknown = new TreeSet<>(stored.unknown().names());
        unknown.remove(PacketSeal.FIELD);
        if (!unknown.isEmpty()) {
            throw new FileProblem(name + " was made by a newer Plumbline (format "
                    + stored.unknown().version().orElse("unknown")
                    + ") and holds what this one does not know (“" + String.join("”, “", unknown)
                    + "”). Merge it with the newer program.");
        }
        return stored;
    }

    /** A packet without a seal, as from a program without kits. */
    public static byte[] bytes(ScorePacket packet) {
        return bytes(packet, Optional.empty());
    }

    /**
     * @param key the secret of the kit that the cards were rated with; empty for a packet without a seal
     */
    public static byte[] bytes(ScorePacket packet, Optional<String> key) {
        ObjectNode tree = KIND.tree(packet, UnknownFields.NONE);
        key.ifPresent(secret -> tree.put(PacketSeal.FIELD, PacketSeal.BLANK));
        byte[] bytes = Json.write(tree).getBytes(StandardCharsets.UTF_8);
        return key.map(secret -> PacketSeal.sealed(bytes, secret)).orElse(bytes);
    }

    public static void write(Path file, ScorePacket packet) {
        write(file, packet, Optional.empty());
    }

    /**
     * @param key the secret of the kit that the cards were rated with; empty for a packet without a seal
     */
    public static void write(Path file, ScorePacket packet, Optional<String> key) {
        SafeFile.write(file, bytes(packet, key));
    }
}
