package org.plumbline.export.packet;

import java.time.Duration;
import java.util.Optional;

/** Hears how far a batch has come, one file after another and never two at once, and may stop it. */
public interface BatchProgress {
    BatchProgress SILENT = (standing, last) -> {};

    /** Called on a thread of the batch after each file. */
    void at(Standing standing, Outcome last);

    /** Asked between two files; what is being written then is still written whole. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * How far a batch has come.
     *
     * @param left how long the rest will take, from what was measured; empty until enough was
     */
    record Standing(int made, int skipped, int failed, int total, Optional<Duration> left) {
        public int done() {
            return made + skipped + failed;
        }
    }
}
