package org.plumbline.model.workshop;

import java.util.Optional;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;

/** A change of the interview questions. */
public sealed interface QuestionChange extends WorkshopChange {

    /** A new question at the end. */
    record AddQuestion(Question question) implements QuestionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .questions(Lists.plus(before.questions(), question))
                    .build();
        }
    }

    /**
     * A question with one field edited.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditQuestion(Question question, String field) implements QuestionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .questions(
                            Lists.replace(before.questions(), old -> old.id().equals(question.id()), old -> question))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("question." + question.id() + "." + field);
        }
    }

    /** Takes a question out; rounds that were opened with it keep it. */
    record RemoveQuestion(QuestionId question) implements QuestionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .questions(Lists.without(before.questions(), old -> old.id().equals(question)))
                    .build();
        }
    }

    /**
     * How long one interview may take.
     *
     * @param minutes 0 for "nobody has said it"
     */
    record SetSlot(int minutes) implements QuestionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .analysis(before.analysis().toBuilder().slotMinutes(minutes).build())
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("slot");
        }
    }

    /** Another place in the order of the interview. */
    record MoveQuestion(QuestionId question, int index) implements QuestionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .questions(Lists.move(before.questions(), old -> old.id().equals(question), index))
                    .build();
        }
    }
}
