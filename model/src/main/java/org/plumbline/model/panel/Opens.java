package org.plumbline.model.panel;

/** When a member may see what the others gave for a candidate. */
public enum Opens {
    NEVER,
    /** When the member's own card is handed in. */
    AFTER_OWN,
    /** When everybody who rates the candidate has handed in. */
    AFTER_ALL,
    ALWAYS
}
