package org.plumbline.export.packet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file of a batch.
 *
 * @param file where it is, or would have been
 * @param sentences why it was not made, or what could not be shown as typed; usually none
 * @param fault what the program itself did wrong, for its log; never for people
 */
public record Outcome(PlannedFile planned, Path file, State state, List<String> sentences, Optional<Throwable> fault) {

    /** How a file of a batch can end. */
    public enum State {
        MADE,
        /** Stayed: there was a file of that name. */
        EXISTED,
        /** Stayed: it would be the same again. */
        UNCHANGED,
        /** Stayed: somebody edited it since it was made. */
        EDITED,
        FAILED;

        public boolean isSkipped() {
            return this == EXISTED || this == UNCHANGED || this == EDITED;
        }
    }

    public Outcome {
        sentences = List.copyOf(sentences);
    }

    static Outcome of(PlannedFile planned, Path file, State state, List<String> sentences) {
        return new Outcome(planned, file, state, sentences, Optional.empty());
    }
}
