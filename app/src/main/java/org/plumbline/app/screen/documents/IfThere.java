package org.plumbline.app.screen.documents;

import java.util.Optional;
import org.plumbline.export.packet.Existing;

/** What becomes of files that are in the folder already. */
enum IfThere {
    /** Ask once a batch, and only where there are some. */
    ASK,
    REPLACE,
    KEEP_BOTH,
    SKIP;

    /** Empty where somebody has to be asked. */
    Optional<Existing> rule() {
        switch (this) {
            case REPLACE:
                return Optional.of(Existing.REPLACE);
            case KEEP_BOTH:
                return Optional.of(Existing.RENAME);
            case SKIP:
                return Optional.of(Existing.SKIP);
            default:
                return Optional.empty();
        }
    }
}
