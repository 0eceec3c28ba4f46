package org.plumbline.model.check;

/** The part of the work that a finding belongs to, so that the window can jump there. */
public enum Stage {
    BANK,
    POSITION,
    PEOPLE,
    AGENDA,
    TASKS,
    VOTE,
    COMPETENCIES,
    RATINGS,
    LINKAGE,
    LEVELS,
    QUESTIONS,
    TRIAL,
    SIGN_OFF,
    CANDIDATES,
    PANEL,
    ROUND,
    SCORE,
    REVIEW,
    CONSENSUS,
    RESULTS,
    AGREEMENT,
    RECORD
}
