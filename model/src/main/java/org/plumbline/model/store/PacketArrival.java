package org.plumbline.model.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A score packet as it came: what it holds and the seal on it, or why it cannot be read.
 *
 * @param name what messages call it
 * @param packet empty when it cannot be read
 * @param seal over the bytes that came
 * @param damage the sentence on that; empty when it was read
 */
public record PacketArrival(String name, Optional<ScorePacket> packet, PacketSeal seal, String damage) {

    /** A packet that never was a file, and so bears no seal. */
    public static PacketArrival of(String name, ScorePacket packet) {
        return new PacketArrival(name, Optional.of(packet), PacketSeal.none(), "");
    }

    /** Never fails: a file that cannot be read arrives as damaged. */
    public static PacketArrival read(Path file) {
        try {
            return read(file.toString(), file.getFileName().toString(), SafeFile.read(file));
        } catch (FileProblem problem) {
            return damaged(file.toString(), problem.getMessage());
        }
    }

    /** Never fails: bytes that are no packet arrive as damaged. */
    public static PacketArrival read(String name, byte[] bytes) {
        return read(name, name, bytes);
    }

    public static PacketArrival damaged(String name, String sentence) {
        return new PacketArrival(name, Optional.empty(), PacketSeal.none(), sentence);
    }

    private static PacketArrival read(String name, String file, byte[] bytes) {
        try {
            return new PacketArrival(
                    name, Optional.of(PacketFile.read(file, bytes).value()), PacketSeal.of(bytes), "");
        } catch (FileProblem problem) {
            return damaged(name, problem.getMessage());
        }
    }
}
