package org.plumbline.model.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a text file as text: UTF-8 and UTF-16 with their mark or without, anything else as Windows-1252.
 *
 * @param notes what had to be assumed
 */
public record TextDecoding(String text, List<Warning> notes) {
    private static final int BEGINNING = 1024;

    public TextDecoding {
        notes = List.copyOf(notes);
    }

    public static TextDecoding of(byte[] bytes) {
        Optional<String> strict = utf16(bytes)
                .flatMap(charset -> strictly(charset, bytes))
                .or(() -> strictly(StandardCharsets.UTF_8, bytes));
        if (strict.isPresent()) {
            String text = strict.get();
            return new TextDecoding(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        }
        var note = new Warning(
                0,
                "The text is not UTF-8 and was read as Windows-1252. Look at quotation marks and accents,"
                        + " or save it as UTF-8.");
        return new TextDecoding(new String(bytes, Charset.forName("windows-1252")), List.of(note));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-16 by its mark, or because every other byte of Western text is zero. */
    public static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = {0, 0};
        int seen = Math.min(BEGINNING, bytes.length) / 2 * 2;
        for (int i = 0; i < seen; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = seen / 2;
        if (half == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (zeros[0] == 0 && zeros[1] * 10 > half * 8) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] * 10 > half * 8 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
