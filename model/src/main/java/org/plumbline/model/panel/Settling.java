package org.plumbline.model.panel;

/** What holds where the members differ; nothing of it is ever an average. */
public enum Settling {
    /** The panel talks and agrees on a level. */
    CONSENSUS,
    /** The level that more than half of the members gave; where there is none, the panel agrees. */
    MAJORITY,
    /** The level in the middle; of two in the middle the lower one. */
    MEDIAN,
    /** A tie-breaker rates where the first two differ: two of three hold. */
    THIRD_RATER,
    /** The chair decides, with a reason. */
    CHAIR
}
