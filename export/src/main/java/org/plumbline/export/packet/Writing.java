package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.file.Path;

/** How a finished file comes to the disk: whole or not at all. */
@FunctionalInterface
interface Writing {
    void write(Path file, byte[] bytes) throws IOException;
}
