package org.plumbline.model.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A score packet as it came: what it holds, or why it cannot be read.
 *
 * @param name what messages call it
 * @param packet empty when it cannot be read
 * @param damage the sentence on that; empty when it was read
 */
public record PacketArrival(String name, Optional<ScorePacket> packet, String damage) {

    public static PacketArrival of(String name, ScorePacket packet) {
        return new PacketArrival(name, Optional.of(packet), "");
    }

    /** Never fails: a file that cannot be read arrives as damaged. */
    public static PacketArrival read(Path file) {
        try {
            return of(file.toString(), PacketFile.read(file).value());
        } catch (FileProblem problem) {
            return new PacketArrival(file.toString(), Optional.empty(), problem.getMessage());
        }
    }
}
