package org.plumbline.app.screen.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.model.interview.QuestionId;

/** A soft clock for one question at a time: it counts up, and never stops anything. */
final class QuestionTimer {
    private Optional<QuestionId> question = Optional.empty();
    private Instant started = Instant.EPOCH;
    private int before;

    /** Goes on from the seconds that the question took already. */
    void start(QuestionId which, int seconds, Instant now) {
        question = Optional.of(which);
        before = seconds;
        started = now;
    }

    void stop() {
        question = Optional.empty();
    }

    Optional<QuestionId> running() {
        return question;
    }

    boolean runs(QuestionId which) {
        return question.filter(which::equals).isPresent();
    }

    /** What the running question took until now. A clock that was set back takes nothing away. */
    int seconds(Instant now) {
        return before + (int) Math.max(0, Duration.between(started, now).toSeconds());
    }
}
