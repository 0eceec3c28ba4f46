package org.plumbline.model.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The seal of a score packet: HMAC-SHA256, with the secret key of the rater's kit, over every byte of the file in which
 * the seal's own digits are zeros. Whoever has no such key cannot change a byte unnoticed, not even a blank.
 */
public final class PacketSeal {
    /** The field, the last one of the file. */
    static final String FIELD = "seal";

    /** What stands in the seal's place while the bytes are sealed. */
    static final String BLANK = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] BEFORE = ascii("\"" + FIELD + "\" : \"");
    private static final byte[] AFTER = ascii("\"\n}\n");

    /** The field wherever it stands; within a text the quotes would be escaped. */
    private static final Pattern SOMEWHERE = Pattern.compile("\"" + FIELD + "\"\\s*:");

    private static final PacketSeal NONE = new PacketSeal(new byte[0]);

    private final byte[] bytes;

    private PacketSeal(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of a packet without one. */
    public static PacketSeal none() {
        return NONE;
    }

    /** Of a file as it came. */
    public static PacketSeal of(byte[] bytes) {
        return new PacketSeal(bytes.clone());
    }

    /** Whether these bytes bear the seal that this key makes. */
    public static boolean holds(byte[] bytes, String key) {
        return of(bytes).holds(key);
    }

    /** Whether the file says that it is sealed; says nothing on whether the seal holds. */
    public boolean isThere() {
        return isWhereItBelongs()
                || SOMEWHERE.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }

    /** Whether the seal is the one that this key makes over the bytes as they are. */
    public boolean holds(String key) {
        if (key.isEmpty() || !isWhereItBelongs()) {
            return false;
        }
        int start = start(bytes);
        byte[] said = Arrays.copyOfRange(bytes, start, start + BLANK.length());
        byte[] blanked = bytes.clone();
        System.arraycopy(ascii(BLANK), 0, blanked, start, BLANK.length());
        return MessageDigest.isEqual(said, ascii(made(blanked, key)));
    }

    /** The bytes with the seal in the place of the zeros that they end with. */
    static byte[] sealed(byte[] blank, String key) {
        byte[] sealed = blank.clone();
        System.arraycopy(ascii(made(blank, key)), 0, sealed, start(blank), BLANK.length());
        return sealed;
    }

    private boolean isWhereItBelongs() {
        int start = start(bytes);
        int end = start + BLANK.length();
        return start >= BEFORE.length
                && Arrays.equals(bytes, start - BEFORE.length, start, BEFORE, 0, BEFORE.length)
                && Arrays.equals(bytes, end, bytes.length, AFTER, 0, AFTER.length);
    }

    private static int start(byte[] bytes) {
        return bytes.length - AFTER.length - BLANK.length();
    }

    private static String made(byte[] blanked, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(blanked));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
