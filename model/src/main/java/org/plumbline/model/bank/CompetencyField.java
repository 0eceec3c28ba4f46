package org.plumbline.model.bank;

/** The parts of a competency that a person reads, compares and edits one by one. */
public enum CompetencyField {
    NUMBER,
    NAME,
    CATEGORY,
    DEFINITION,
    DEFINITION_ITEMS,
    SCALE,
    LEVEL_TEXT,
    ILLUSTRATIONS,
    TRACK_TEXT,
    TRACK_ILLUSTRATIONS,
    INDICATORS,
    PERFORMANCE_LEVELS,
    APPLICATION_AREAS,
    NEEDED_BEFORE_ENTRY,
    REQUIRED_LEVELS,
    SKILLS
}
