package org.plumbline.app.screen.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.plumbline.app.words.Words;
import org.plumbline.model.store.SafeFile;

/**
 * Something that competencies are read from.
 *
 * @param name what messages call it; the ending says how to read what is not told by its content
 * @param bytes read in a job
 */
public record ImportSource(String name, Supplier<byte[]> bytes) {

    public static ImportSource file(Path file) {
        return new ImportSource(file.getFileName().toString(), () -> SafeFile.read(file));
    }

    /** Cells copied from a spreadsheet: tabs between columns. */
    public static ImportSource pasted(String text) {
        return new ImportSource(Words.of("importing.pasted") + ".tsv", () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether text from the clipboard is a table of at least two rows and columns. */
    public static boolean isTable(String text) {
        return text != null
                && text.indexOf('\t') >= 0
                && text.strip().lines().limit(2).count() == 2;
    }
}
