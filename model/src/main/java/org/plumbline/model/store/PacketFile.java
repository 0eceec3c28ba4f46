package org.plumbline.model.store;

import java.nio.file.Path;

/** Score packets on disk: {@code *.plumbline-packet}. */
public final class PacketFile {
    public static final String FORMAT = "plumbline-packet";
    public static final String EXTENSION = ".plumbline-packet";

    private static final FileKind<ScorePacket> KIND = new FileKind<>(FORMAT, "score packet", 1, 2, ScorePacket.class);

    private PacketFile() {}

    public static Stored<ScorePacket> read(Path file) {
        return KIND.read(file);
    }

    public static Stored<ScorePacket> read(String name, byte[] bytes) {
        return KIND.read(name, bytes);
    }

    public static byte[] bytes(ScorePacket packet) {
        return KIND.bytes(packet, UnknownFields.NONE);
    }

    public static void write(Path file, ScorePacket packet) {
        SafeFile.write(file, bytes(packet));
    }
}
