package org.plumbline.app.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.dialog.Dialogs.FileKind;
import org.plumbline.app.words.Words;

/** Asks where to save, and sees to it that the name has its ending and that nothing is replaced unasked. */
public final class SaveTarget {
    private static final int LONGEST = 80;

    private SaveTarget() {}

    /**
     * The file that somebody chose.
     *
     * @param name what the file is about, in any words; becomes the suggested name
     */
    public static Optional<Path> ask(Dialogs dialogs, FileKind kind, String name) {
        String ending = kind.patterns().get(0).substring(1);
        return dialogs.save(kind, suggested(name) + ending).flatMap(chosen -> withEnding(dialogs, chosen, ending));
    }

    private static String suggested(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "plumbline" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** The system asked about the name that was chosen, not about the one with the ending. */
    private static Optional<Path> withEnding(Dialogs dialogs, Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(chosen);
        }
        Path file = chosen.resolveSibling(name + ending);
        boolean may = !Files.exists(file)
                || dialogs.confirm(
                        Words.of("common.replace.title", file.getFileName()),
                        Words.of("common.replace.text"),
                        Words.of("common.replace"));
        return may ? Optional.of(file) : Optional.empty();
    }
}
