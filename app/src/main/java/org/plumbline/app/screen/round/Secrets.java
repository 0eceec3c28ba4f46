package org.plumbline.app.screen.round;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what nobody can guess: the keys of kits, and the lot that shuffles candidates. */
final class Secrets {
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String key() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    long lot() {
        return random.nextLong();
    }
}
