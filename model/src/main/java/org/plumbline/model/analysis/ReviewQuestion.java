package org.plumbline.model.analysis;

/** What is asked of each competency before it is kept (domain notes §1b). */
public enum ReviewQuestion {
    REQUIRED_FOR_THE_JOB,
    NO_OVERLAP,
    NO_AMBIGUOUS_WORDS,
    NOTHING_MISSING,
    FITS_POSITION_DESCRIPTION
}
