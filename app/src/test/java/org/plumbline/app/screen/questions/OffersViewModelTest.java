package org.plumbline.app.screen.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Question;
import org.plumbline.model.store.QuestionBankFile;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.Workshop;

class OffersViewModelTest {
    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final WorkshopDocument full = Invented.document(Invented.workshop());

    private OffersViewModel offers(WorkshopDocument document) {
        return new OffersViewModel(document, TestServices.at(home, dialogs));
    }

    private WorkshopDocument withoutTheFirst() {
        Workshop workshop = new QuestionChange.RemoveQuestion(Invented.FIRST).applyTo(Invented.workshop());
        return Invented.document(workshop);
    }

    @Test
    void aQuestionThatIsKeptIsOfferedElsewhereAndTakenInOneStep() {
        offers(full).keep(Invented.FIRST, () -> {});
        WorkshopDocument other = withoutTheFirst();
        OffersViewModel model = offers(other);

        model.openBank();
        model.shown().get(0).take().set(true);
        assertThat(model.ticked().get()).isEqualTo(1);
        model.take();

        assertThat(other.current().questions())
                .extracting(Question::lead)
                .containsExactly("When did you listen?", "Tell us about a plan.");
        assertThat(model.isOpen().get()).isFalse();
        other.undo();
        assertThat(other.current().questions()).hasSize(1);
    }

    @Test
    void whatIsAskedAlreadyIsSaidSo() {
        OffersViewModel model = offers(full);
        model.keep(Invented.FIRST, () -> {});

        model.openBank();

        assertThat(model.shown()).singleElement().satisfies(offer -> {
            assertThat(offer.asked()).isTrue();
            assertThat(offer.about()).contains("asked already").contains("Planning");
        });
    }

    @Test
    void anotherWorkshopOffersItsQuestionsAndASearchNarrowsThem() {
        Path file = home.resolve("other.plumbline");
        WorkshopFile.write(file, Invented.workshop(), UnknownFields.NONE, Optional.empty());
        OffersViewModel model = offers(withoutTheFirst());
        dialogs.choosing(file);

        model.openWorkshop();
        assertThat(model.shown()).hasSize(2);
        assertThat(model.isFromBank().get()).isFalse();
        model.typed().set("PLAN tell");

        assertThat(model.shown())
                .singleElement()
                .satisfies(offer -> assertThat(offer.kept().question().lead()).isEqualTo("Tell us about a plan."));
    }

    @Test
    void aDamagedBankIsSaidInWordsAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve(QuestionBankFile.NAME), "{");

        offers(full).keep(Invented.FIRST, () -> {
            throw new AssertionError("It was not kept");
        });

        assertThat(dialogs.problems()).singleElement().asString().contains(QuestionBankFile.NAME);
        assertThat(file).hasContent("{");
    }

    @Test
    void whatIsTakenOutOfTheBankIsGoneFromIt() {
        OffersViewModel model = offers(full);
        model.keep(Invented.FIRST, () -> {});
        model.keep(Invented.SECOND, () -> {});
        model.openBank();

        model.forget(model.shown().get(0));

        assertThat(model.shown()).hasSize(1);
        model.openBank();
        assertThat(model.shown()).hasSize(1);
    }
}
