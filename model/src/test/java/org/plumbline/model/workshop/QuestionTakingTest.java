package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.KeptQuestion;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionBank;
import org.plumbline.model.interview.QuestionId;

class QuestionTakingTest {
    private static final Workshop OPENED = Examples.opened();
    private final ArrayDeque<QuestionId> ids =
            new ArrayDeque<>(List.of(new QuestionId("new-1"), new QuestionId("new-2")));

    @Test
    void aQuestionIsKeptWithTheNamesOfItsCompetenciesAndWhenItWasUsed() {
        Question question =
                asking("Tell us.").as(OPENED.questions().get(0).id()).withCompetencies(List.of(LISTENING));

        KeptQuestion kept = QuestionTaking.keep(OPENED, question);

        assertThat(kept.question().competencies()).isEmpty();
        assertThat(kept.competencies()).containsExactly("Listening");
        assertThat(kept.job()).isEqualTo(OPENED.position().title());
        assertThat(kept.lastUsed()).contains(OPENED.currentRound().orElseThrow().opened());
    }

    @Test
    void itComesBackUnderAnIdOfItsOwnAndAsksAboutTheSameNames() {
        Workshop other =
                OPENED.toBuilder().questions(List.of()).rounds(List.of()).build();
        KeptQuestion kept =
                new KeptQuestion(asking("Tell us."), List.of("LISTENING", "Juggling"), "Pilot", Optional.empty());

        Workshop after = take(other, kept);

        assertThat(after.questions()).hasSize(1);
        assertThat(after.questions().get(0).id()).isEqualTo(new QuestionId("new-1"));
        assertThat(after.questions().get(0).competencies()).containsExactly(LISTENING);
    }

    @Test
    void whatIsAskedAlreadyIsPassedOver() {
        Workshop asked = OPENED.toBuilder()
                .rounds(List.of())
                .questions(List.of(asking("Tell us  about it.")))
                .build();
        KeptQuestion same = new KeptQuestion(asking("tell us about it."), List.of(), "", Optional.empty());
        KeptQuestion fresh = new KeptQuestion(asking("Something else."), List.of(), "", Optional.empty());

        Workshop after = take(asked, same, fresh);

        assertThat(after.questions())
                .extracting(Question::lead)
                .containsExactly("Tell us  about it.", "Something else.");
    }

    @Test
    void theBankHoldsEachQuestionOnceTheLatestFirst() {
        KeptQuestion first = new KeptQuestion(asking("One."), List.of(), "A", Optional.empty());
        KeptQuestion second = new KeptQuestion(asking("Two."), List.of(), "A", Optional.empty());
        KeptQuestion again = new KeptQuestion(asking("one."), List.of(), "B", Optional.empty());

        QuestionBank bank = QuestionBank.EMPTY.with(first).with(second).with(again);

        assertThat(bank.questions()).containsExactly(again, second);
        assertThat(bank.without(second.question()).questions()).containsExactly(again);
    }

    private Workshop take(Workshop before, KeptQuestion... wanted) {
        return WorkshopChange.together("test", QuestionTaking.take(before, List.of(wanted), ids::poll))
                .applyTo(before);
    }

    private static Question asking(String lead) {
        Question empty = Question.empty(new QuestionId("old"));
        return new Question(
                empty.id(),
                empty.type(),
                empty.reach(),
                8,
                lead,
                List.of(),
                List.of(),
                List.of(),
                List.of("Names the cost."),
                List.of());
    }
}
