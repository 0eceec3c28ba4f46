package org.plumbline.model.analysis;

/** What the ratings say of a task or a competency. */
public enum Verdict {
    /** Kept: every mean reaches its cut-off. */
    CRITICAL,
    /** At least one mean misses its cut-off. */
    NOT_CRITICAL,
    /** So many said "not performed" that a task is not part of the job. */
    DROPPED,
    /** Nobody has rated it on one of the scales, so that there is no result. */
    OPEN;

    /** A word or two, such as "kept". */
    public String words() {
        return ScreeningWords.of("verdict." + name());
    }
}
