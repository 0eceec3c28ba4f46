package org.plumbline.model.interview;

/** Whether a question looks across a field (5 to 10 minutes) or into one matter (10 to 15 minutes). */
public enum Reach {
    BREADTH,
    DEPTH
}
