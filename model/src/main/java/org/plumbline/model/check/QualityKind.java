package org.plumbline.model.check;

/** What HR looks for in a card that was handed in (SME-QA quality review). */
public enum QualityKind {
    /** Words that say nothing that somebody said or did. */
    VAGUE,
    /** Words are missing, or do not name what they are about. */
    NOT_NAMED,
    TRANSCRIPT,
    CONTRADICTION,
    LATE,
    CLOCK,
    /** The words name the candidate though names are hidden. */
    NAME
}
