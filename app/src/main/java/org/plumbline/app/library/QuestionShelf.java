package org.plumbline.app.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.interview.QuestionBank;
import org.plumbline.model.store.QuestionBankFile;
import org.plumbline.model.store.Stored;

/** The question bank of this person: read from disk each time, so that two windows do not lose each other's questions. */
public final class QuestionShelf {
    private final Path file;

    /**
     * @param home the program's own folder for this person
     */
    public QuestionShelf(Path home) {
        file = home.resolve(QuestionBankFile.NAME);
    }

    /** Touches the disk; a file that cannot be read is a {@code FileProblem} in words. */
    public QuestionBank read() {
        return QuestionBankFile.read(file).map(Stored::value).orElse(QuestionBank.EMPTY);
    }

    /** Reads, edits and writes the bank, and gives what it holds now; touches the disk. */
    public QuestionBank edit(UnaryOperator<QuestionBank> edit) {
        Optional<Stored<QuestionBank>> before = QuestionBankFile.read(file);
        QuestionBank after = edit.apply(before.map(Stored::value).orElse(QuestionBank.EMPTY));
        QuestionBankFile.write(file, after, before);
        return after;
    }
}
