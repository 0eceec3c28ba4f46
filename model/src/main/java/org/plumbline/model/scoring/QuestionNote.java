package org.plumbline.model.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.QuestionId;

/**
 * What a panel member wrote down while the candidate answered one question.
 *
 * @param asked how the question went; empty while nobody has said
 * @param seconds how long it took, where it was timed
 * @param followUpsCovered places of the required follow-ups, from 0, that were asked or that the first answer covered
 */
public record QuestionNote(
        QuestionId question,
        String transcript,
        Optional<Asked> asked,
        Optional<Integer> seconds,
        List<Integer> followUpsCovered) {

    public QuestionNote {
        followUpsCovered = List.copyOf(followUpsCovered);
    }

    public QuestionNote(QuestionId question, String transcript) {
        this(question, transcript, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * How a question went.
     *
     * @param reason why it was skipped; empty otherwise
     */
    public record Asked(How how, String reason) {}

    /** Asked, not asked, asked without an answer, and skipped for a reason are four things. */
    public enum How {
        ASKED,
        NOT_ASKED,
        NO_ANSWER,
        SKIPPED
    }
}
