package org.plumbline.model.analysis;

/**
 * Something that the record of a job analysis says in a few words and that no step of the workshop brings out (domain
 * notes §2.1 and §2.13).
 */
public enum Fact {
    /** The specialist or the team that the job belongs to. */
    TEAM,
    /** The parenthetical roles, one a line. */
    ROLES,
    QUALIFICATION,
    EDUCATION,
    /** When the job was analyzed. */
    DATES,
    /** Where the procedure is used. */
    LOCATIONS,
    PURPOSE,
    /** How people were chosen until now, and from which score on. */
    EXISTING_PROCEDURES,
    /** What the work brings forth. */
    PRODUCTS,
    /** What the result is used for, where the cut-offs are and why there. */
    USES,
    ALTERNATIVES,
    CONTACT,
    /** How it was made sure that the record is right and complete. */
    ACCURACY
}
