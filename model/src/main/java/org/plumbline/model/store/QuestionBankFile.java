package org.plumbline.model.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.interview.QuestionBank;

/** The question bank on disk: one file in the program's own folder. */
public final class QuestionBankFile {
    /** What it is called in that folder. */
    public static final String NAME = "questions.json";

    private static final FileKind<QuestionBank> KIND =
            new FileKind<>("plumbline-questions", "question bank", 1, 0, QuestionBank.class);

    private QuestionBankFile() {}

    /** Where there is no file, nothing is kept yet; its digest is empty then. */
    public static Optional<Stored<QuestionBank>> read(Path file) {
        return Files.exists(file) ? Optional.of(KIND.read(file)) : Optional.empty();
    }

    /**
     * Writes the bank, unless somebody else changed the file since it was read.
     *
     * @param before what was read; empty where there was no file
     */
    public static void write(Path file, QuestionBank bank, Optional<Stored<QuestionBank>> before) {
        byte[] bytes = KIND.bytes(bank, before.map(Stored::unknown).orElse(UnknownFields.NONE));
        SafeFile.write(file, bytes, before.map(Stored::digest));
    }
}
