package org.plumbline.model.panel;

import java.time.Instant;

/**
 * An editorial correction of a round's words: a slip of the pen mended, the meaning as it was. The frozen words stay.
 *
 * @param id what the words belong to: a competency or a question
 * @param index which of several, from 0: the ordinal of a level less one, the place in a list of a question
 * @param before the frozen words, or those of the correction before
 */
public record Correction(Part part, String id, int index, String before, String after, String by, Instant when) {
    /** Which words. */
    public enum Part {
        DEFINITION,
        LEVEL_TEXT,
        LEAD_QUESTION,
        FOLLOW_UP,
        PROBE,
        GOOD_RESPONSE,
        GOOD_FOLLOW_UP_RESPONSE
    }
}
