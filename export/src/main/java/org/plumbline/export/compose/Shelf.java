package org.plumbline.export.compose;

/** Which part of the work a document belongs to, in the order of the work. */
public enum Shelf {
    /** What the job-analysis workshop found. */
    ANALYSIS,
    /** What panel members, reviewers and HR write on. */
    FORMS,
    /** What came out. */
    RESULTS
}
