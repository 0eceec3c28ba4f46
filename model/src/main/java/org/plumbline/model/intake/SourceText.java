package org.plumbline.model.intake;

import java.util.List;

/**
 * A document as lines with their marks, whatever kind of file it was.
 *
 * @param document the file's name without its folder
 * @param digest SHA-256 of the file's bytes in hexadecimal
 */
public record SourceText(String document, String digest, List<SourceLine> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }
}
