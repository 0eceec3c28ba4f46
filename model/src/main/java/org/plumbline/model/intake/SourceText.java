package org.plumbline.model.intake;

import java.util.List;

/**
 * A document as lines with their marks, whatever kind of file it was.
 *
 * @param document the file's name without its folder
 * @param digest SHA-256 of the file's bytes in hexadecimal
 * @param notes what the reader of the file had to assume
 */
public record SourceText(String document, String digest, List<SourceLine> lines, List<Warning> notes) {
    public SourceText {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    public SourceText(String document, String digest, List<SourceLine> lines) {
        this(document, digest, lines, List.of());
    }

    /** The lines that hold words. */
    List<SourceLine> written() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The file's name without its ending. */
    String documentName() {
        return document.replaceFirst("\\.[^.]{1,5}$", "");
    }
}
