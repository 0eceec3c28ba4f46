package org.plumbline.model.panel;

/** What the panel looks at in a round. */
public enum RoundKind {
    /** Met or not met for each competency, from the resume alone (resume-review form). */
    RESUME_REVIEW,
    INTERVIEW,
    /** As an interview, but with one written answer (written-assessment scoring form). */
    WRITTEN;

    /** Whether competencies are rated with levels; a resume is only judged met or not met. */
    public boolean ratesLevels() {
        return this != RESUME_REVIEW;
    }
}
