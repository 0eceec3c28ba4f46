package org.plumbline.app.screen.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.QuestionPages;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.workshop.QuestionChange;

class QuestionsViewModelTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final QuestionsViewModel model = new QuestionsViewModel(document, TestServices.quiet());

    @BeforeEach
    void show() {
        model.show();
    }

    private Question question(QuestionId id) {
        return document.current().question(id).orElseThrow();
    }

    private List<QuestionId> order() {
        return model.rows().stream().map(QuestionRow::id).toList();
    }

    @Test
    void rowsSayNumberWordsTimeAndCompetencies() {
        QuestionRow row = model.rows().get(1);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.words()).isEqualTo("When did you listen?");
        assertThat(row.about()).isEqualTo("10 min · Listening");
        assertThat(model.summary().get()).isEqualTo("2 questions, 20 minutes");
    }

    @Test
    void aLongQuestionBeginsWithItsFirstWholeWords() {
        model.editor().lead().set("word ".repeat(40));
        assertThat(model.rows().get(0).words()).hasSizeLessThan(90).endsWith("word…");
    }

    @Test
    void theFirstQuestionIsChosenAtFirst() {
        assertThat(model.chosen().get()).contains(Invented.FIRST);
        assertThat(model.editor().lead().get()).isEqualTo("Tell us about a plan.");
    }

    @Test
    void typingIsOneStepAndUndoShowsInTheField() {
        model.editor().lead().set("Tell us about a plan. A");
        model.editor().lead().set("Tell us about a plan. And");
        assertThat(model.rows().get(0).words()).isEqualTo("Tell us about a plan. And");
        document.undo();
        assertThat(model.editor().lead().get()).isEqualTo("Tell us about a plan.");
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void blankLinesAreKeptWhileTypingAndDroppedWhenStored() {
        var good = model.editor().good();
        good.text().set("Names a goal\n\n  Says who decided ");
        assertThat(question(Invented.FIRST).goodResponses()).containsExactly("Names a goal", "Says who decided");
        assertThat(good.text().get()).isEqualTo("Names a goal\n\n  Says who decided ");
        model.editor().lead().set("Another field");
        assertThat(good.text().get()).isEqualTo("Names a goal\n\n  Says who decided ");
        model.choose(Invented.SECOND);
        model.choose(Invented.FIRST);
        assertThat(good.text().get()).isEqualTo("Names a goal\nSays who decided");
    }

    @Test
    void anAddedQuestionIsChosenAndUndoGoesBack() {
        model.choose(Invented.SECOND);
        model.add();
        assertThat(model.chosenIndex()).isEqualTo(2);
        assertThat(model.findings().get()).isEqualTo("Question 3 has no words yet. Question 3 names no competency.");
        document.undo();
        assertThat(model.chosen().get()).contains(Invented.SECOND);
    }

    @Test
    void aRemovedQuestionLeavesItsPlaceToTheNextAndComesBack() {
        model.remove(Invented.FIRST);
        assertThat(model.chosen().get()).contains(Invented.SECOND);
        document.undo();
        assertThat(order()).containsExactly(Invented.FIRST, Invented.SECOND);
        assertThat(model.chosen().get()).contains(Invented.FIRST);
    }

    @Test
    void withoutQuestionsThereIsNothingToWrite() {
        model.remove(Invented.FIRST);
        model.remove(Invented.SECOND);
        assertThat(model.chosen().get()).isEmpty();
        assertThat(model.editor().question().get()).isEmpty();
        assertThat(model.summary().get()).isEmpty();
    }

    @Test
    void theChosenQuestionStaysChosenWhenItMoves() {
        model.moveBy(Invented.FIRST, 1);
        assertThat(order()).containsExactly(Invented.SECOND, Invented.FIRST);
        assertThat(model.chosen().get()).contains(Invented.FIRST);
        model.moveBy(Invented.FIRST, 1);
        assertThat(order()).containsExactly(Invented.SECOND, Invented.FIRST);
        document.undo();
        assertThat(order()).containsExactly(Invented.FIRST, Invented.SECOND);
    }

    @Test
    void coverageSaysWhatNobodyAsksAbout() {
        assertThat(model.coverage())
                .extracting(Coverage::words)
                .containsExactly("1 question", "1 question", "not asked about yet");
        model.editor().cover(Invented.WRITING, true);
        assertThat(question(Invented.FIRST).competencies()).containsExactly(Invented.PLANNING, Invented.WRITING);
        assertThat(model.coverage()).noneMatch(Coverage::missing);
        assertThat(model.findings().get()).isEmpty();
    }

    @Test
    void moreThanTwoCompetenciesAreHintedAt() {
        model.editor().cover(Invented.WRITING, true);
        model.editor().cover(Invented.LISTENING, true);
        assertThat(model.findings().get()).contains("more than two competencies");
        document.undo();
        assertThat(question(Invented.FIRST).competencies()).hasSize(2);
    }

    @Test
    void theKindAndTheTimeAreEdited() {
        model.editor().type().set(QuestionType.HYPOTHETICAL);
        model.editor().minutes().set("");
        assertThat(question(Invented.FIRST).type()).isEqualTo(QuestionType.HYPOTHETICAL);
        assertThat(question(Invented.FIRST).minutes()).isZero();
        assertThat(model.rows().get(0).about()).startsWith("no time planned");
        assertThat(model.summary().get()).isEqualTo("2 questions, 10 minutes, 1 without a time");
        document.undo();
        assertThat(model.editor().minutes().get()).isEqualTo("10");
        document.undo();
        assertThat(model.editor().type().get()).isEqualTo(QuestionType.PAST_EXPERIENCE);
    }

    @Test
    void standardProbesComeOnceAfterTheOwnOnes() {
        model.editor().probes().text().set("And then?");
        model.editor().addStandardProbes();
        model.editor().addStandardProbes();
        assertThat(question(Invented.FIRST).probes()).hasSize(7).startsWith("And then?");
        document.undo();
        assertThat(question(Invented.FIRST).probes()).containsExactly("And then?");
        assertThat(model.editor().probes().text().get()).isEqualTo("And then?");
    }

    @Test
    void theRoomSeesTheLeadQuestionOnly() {
        model.editor().good().text().set("Names a goal");
        ProjectorPage page =
                QuestionPages.lead(model.workshop(), model.chosen().get()).orElseThrow();
        assertThat(page.lead()).isEqualTo("Tell us about a plan.");
        assertThat(page.title()).isEqualTo("Question 1 of 2");
        assertThat(page.toString()).doesNotContain("Names a goal").doesNotContain("Planning");
        assertThat(QuestionPages.lead(model.workshop(), Optional.empty())).isEmpty();
    }

    @Test
    void aHiddenScreenDoesNotFollow() {
        model.hide();
        document.apply(new QuestionChange.RemoveQuestion(Invented.FIRST));
        assertThat(model.rows()).hasSize(2);
        model.show();
        assertThat(order()).containsExactly(Invented.SECOND);
    }

    @Test
    void theTimeIsHeldAgainstTheSlot() {
        model.slot().set("15");
        assertThat(model.summary().get()).isEqualTo("2 questions, 20 minutes of 15, 5 too many");
        assertThat(document.current().analysis().slotMinutes()).isEqualTo(15);
        document.undo();
        assertThat(model.slot().get()).isEmpty();
    }

    @Test
    void whoWroteItAndHowItDidAreKept() {
        model.editor().authorGroup().set("Group A");
        model.editor().addPilot();
        model.editor().editPilot(0, new Pilot("Ben", 12, "Clear."), "notes");

        Question question = question(Invented.FIRST);
        assertThat(question.authorGroup()).isEqualTo("Group A");
        assertThat(question.pilots()).containsExactly(new Pilot("Ben", 12, "Clear."));
        assertThat(model.findings().get()).contains("took 12 minutes");
        model.editor().removePilot(0);
        assertThat(question(Invented.FIRST).pilots()).isEmpty();
    }
}
