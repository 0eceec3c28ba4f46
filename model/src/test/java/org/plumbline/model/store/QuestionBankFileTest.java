package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.interview.KeptQuestion;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionBank;
import org.plumbline.model.interview.QuestionId;

class QuestionBankFileTest {
    private static final QuestionBank BANK = QuestionBank.EMPTY.with(new KeptQuestion(
            Question.empty(new QuestionId("q")),
            List.of("Listening"),
            "Lighthouse keeper",
            Optional.of(LocalDate.of(2026, 3, 2))));

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsReadBack() {
        Path file = folder.resolve("questions.json");
        assertThat(QuestionBankFile.read(file)).isEmpty();

        QuestionBankFile.write(file, BANK, Optional.empty());

        assertThat(QuestionBankFile.read(file).orElseThrow().value()).isEqualTo(BANK);
    }

    @Test
    void whatSomebodyElseKeptIsNotWrittenOver() {
        Path file = folder.resolve("questions.json");
        QuestionBankFile.write(file, QuestionBank.EMPTY, Optional.empty());
        Optional<Stored<QuestionBank>> read = QuestionBankFile.read(file);
        QuestionBankFile.write(file, BANK, read);

        assertThatThrownBy(() -> QuestionBankFile.write(file, QuestionBank.EMPTY, read))
                .isInstanceOf(FileProblem.class);
        assertThat(QuestionBankFile.read(file).orElseThrow().value()).isEqualTo(BANK);
    }

    @Test
    void aDamagedFileIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("questions.json"), "{\"format\": \"plumbline-questions\"");

        assertThatThrownBy(() -> QuestionBankFile.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("questions.json");
    }
}
