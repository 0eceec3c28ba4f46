package org.plumbline.model.analysis;

/** The part of the work that a step of the agenda belongs to. */
public enum AgendaTopic {
    WELCOME,
    PEOPLE,
    TASKS,
    VOTE,
    COMPETENCIES,
    RATINGS,
    LINKAGE,
    LEVELS,
    QUESTIONS,
    TRIAL,
    SIGN_OFF,
    BREAK
}
