package org.plumbline.model.architecture;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Does everything that the model may not do, so that each rule can be seen to catch it. */
final class ClockReaderHelper {
    private ClockReaderHelper() {}

    static String everything(URL address, Path file) throws IOException {
        System.out.println(Instant.now());
        address.openStream().close();
        return UUID.randomUUID() + Files.readString(file);
    }
}
